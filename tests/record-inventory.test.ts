import { describe, expect, it } from 'vitest';
import { findGeoFolders, readCatalogue } from '../src/lib/data/catalogue.server.ts';
import { readRecord } from '../src/lib/data/parse/read-record.server.ts';
import type { EventRecord, Unit } from '../src/lib/domain/event.ts';
import { formatProblem } from '../src/lib/domain/problem.ts';
import type { Renaming } from '../tools/geo/inventory/carried-over.ts';
import { checkCarriedOver } from '../tools/geo/inventory/check-carried-over.ts';
import { toService } from '../tools/geo/inventory/collected-codes.ts';
import { findLosses } from '../tools/geo/inventory/find-losses.ts';
import { readInventory } from '../tools/geo/inventory/inventory.ts';
import { formatLoss } from '../tools/geo/inventory/loss.ts';
import { SAMPLE } from './fixtures/sample.ts';

/**
 * The facts collected in November 2026 are not shipped; `fixtures/facts-inventory.json` says how
 * much they held, and its `description` where it came from. Nothing of it may get lost in `geo/`
 * without a line in `geo/carried-over.yaml`; how losses are found is shown on the sample.
 */
const inventory = readInventory();
const { events, services } = SAMPLE;
const collectedOfSample = inventory.events.filter(({ id }) => events.some((one) => one.id === id));

const RENAMINGS: readonly Renaming[] = [
  {
    event: '2024-06-rimpac-24',
    from: 'vice commander: Rear Adm. Kazushi Yokota',
    to: 'Rear Adm. Kazushi Yokota',
    type: 'vice commander',
    reason: 'a person has a name and, as type, an office',
  },
];

function findAll(changed: readonly EventRecord[]): readonly string[] {
  return findLosses({ events: collectedOfSample }, changed, RENAMINGS).map(formatLoss);
}

const known = findAll(events);

/** What is lost besides what the sample tells otherwise. */
function lossesOf(changed: readonly EventRecord[]): readonly string[] {
  return findAll(changed).filter((loss) => !known.includes(loss));
}

function findEvent(id: string): EventRecord {
  const event = events.find((one) => one.id === id);
  if (event) return event;
  throw new Error(`the sample has no event ${id}`);
}

/** The losses once one event is changed. */
function lossesWith(id: string, change: (event: EventRecord) => EventRecord): readonly string[] {
  const changed = change(findEvent(id));
  return lossesOf(events.map((event) => (event.id === id ? changed : event)));
}

function changeUnits(
  event: EventRecord,
  service: string,
  change: (units: readonly Unit[]) => readonly Unit[],
): EventRecord {
  const participants = event.participants.map((one) =>
    one.service === service ? { ...one, units: change(one.units) } : one,
  );
  return { ...event, participants };
}

function leaveOut<T>(list: readonly T[], at: number): readonly T[] {
  return list.filter((_, index) => index !== at);
}

describe('the inventory', () => {
  const units = inventory.events.flatMap((event) => Object.values(event.units).flat());

  it('is whole', () => {
    expect(inventory.description).toContain('November 2026');
    expect(inventory.events).toHaveLength(77);
    expect(inventory.events.flatMap(({ sources }) => sources)).toHaveLength(260);
    expect(units).toHaveLength(397);
    expect(inventory.events.flatMap(({ conflicts }) => conflicts)).toHaveLength(74);
    expect(inventory.events.flatMap(({ places }) => places)).toHaveLength(163);
    expect(inventory.events.filter(({ singleSource }) => singleSource)).toHaveLength(15);
  });

  it('names services that the record knows, of the same country', () => {
    const known = services.map(({ id, country }) => `${country} ${id}`);
    for (const code of inventory.events.flatMap((event) => Object.keys(event.units))) {
      expect(known).toContain(`${code.split(' ')[0]} ${toService(code)}`);
    }
  });
});

describe('the record', () => {
  it('has lost nothing of it, or says why', () => {
    const folders = findGeoFolders();
    const problems = checkCarriedOver(readRecord(folders), readCatalogue().events, inventory);
    expect(problems.map(formatProblem)).toEqual([]);
  });
});

describe('a loss is named', () => {
  const JANUARY = '2025-01-trilateral-b1b';
  const RIMPAC = '2024-06-rimpac-24';

  it('when an event is taken out', () => {
    expect(lossesOf(events.filter(({ id }) => id !== JANUARY))).toEqual([
      `${JANUARY}: event: expected "${JANUARY}", found "none"`,
    ]);
  });

  it('when a publication is taken out or loses its address', () => {
    const address =
      'https://www.dvidshub.net/image/8530780/uss-fitzgerald-vbss-exercise-with-fs-bretagne';
    const lost = `${RIMPAC}: publication: expected "${address}", found "none"`;
    expect(
      lossesWith(RIMPAC, (event) => ({
        ...event,
        publications: event.publications.filter(({ url }) => url !== address),
      })),
    ).toContain(lost);
    expect(
      lossesWith(RIMPAC, (event) => ({
        ...event,
        publications: event.publications.map((one) =>
          one.url === address ? { ...one, url: null } : one,
        ),
      })),
    ).toContain(lost);
  });

  it('when a participant is taken out', () => {
    expect(
      lossesWith(RIMPAC, (event) => ({
        ...event,
        participants: event.participants.filter(({ service }) => service !== 'KR-FORCES'),
      })),
    ).toEqual([`${RIMPAC}: participant: expected "KR-FORCES", found "none"`]);
  });

  it('when a unit is taken out', () => {
    const lost = lossesWith(RIMPAC, (event) =>
      changeUnits(event, 'USN', (units) => units.filter(({ name }) => name !== 'USS Kidd')),
    );
    expect(lost).toEqual([`${RIMPAC}: unit of USN: expected "USS Kidd, DDG-100, 1", found "none"`]);
  });

  it.each([
    [{ count: 3 }, 'B-1B, no hull number, 3'],
    [{ count: null }, 'B-1B, no hull number, number not reported'],
    [{ hull: 'CG-1' }, 'B-1B, CG-1, 2'],
  ] as const)('when a unit is changed: %o', (change, found) => {
    const lost = lossesWith(JANUARY, (event) =>
      changeUnits(event, 'USAF', (units) => units.map((unit) => ({ ...unit, ...change }))),
    );
    expect(lost).toEqual([
      `${JANUARY}: unit of USAF: expected "B-1B, no hull number, 2", found "${found}"`,
    ]);
  });

  it('when a person who was named otherwise loses the office', () => {
    const lost = lossesWith(RIMPAC, (event) =>
      changeUnits(event, 'JMSDF', (units) => units.map((unit) => ({ ...unit, type: null }))),
    );
    expect(lost).toHaveLength(1);
    expect(lost[0]).toContain(`${RIMPAC}: unit of JMSDF: expected "Rear Adm. Kazushi Yokota`);
  });

  it('when an account is taken out', () => {
    const [lost, ...others] = lossesWith('2025-12-b52-f35-sea-of-japan', (event) => ({
      ...event,
      accounts: event.accounts.filter(({ about }) => about !== 'date'),
    }));
    expect(others).toEqual([]);
    expect(lost).toMatch(/^2025-12-b52-f35-sea-of-japan: account of "date": expected ".*gazeta.ru/);
    expect(lost).toMatch(/, found "F-35 version"$/);
  });

  it('when a version cites fewer publications, or is merged with another', () => {
    const changes = [
      (by: readonly string[], at: number) => (at === 0 ? by.slice(1) : by),
      (_: readonly string[], __: number, all: readonly string[]) => all,
    ];
    for (const change of changes) {
      const lost = lossesWith(JANUARY, (event) => ({
        ...event,
        accounts: event.accounts.map(({ says, ...account }) => {
          const all = says.flatMap(({ by }) => by);
          return {
            ...account,
            says: says.map((one, at) => ({ ...one, by: change(one.by, at, all) })),
          };
        }),
      }));
      expect(lost).toHaveLength(1);
      expect(lost[0]).toContain(`${JANUARY}: account of "date"`);
    }
  });

  it.each([
    ['kind', { kind: 'exercise' }, 'expected "training-flight", found "exercise"'],
    ['status', { status: 'announced' }, 'expected "held", found "announced"'],
    ['statusAsOf', { statusAsOf: '2025' }, 'expected "2025-01-15", found "2025"'],
  ] as const)('when the %s is changed', (what, change, said) => {
    expect(lossesWith(JANUARY, (event) => ({ ...event, ...change }))).toEqual([
      `${JANUARY}: ${what}: ${said}`,
    ]);
  });

  it('when a date is changed or told less finely', () => {
    const toMonth = { precision: 'month', first: '2025-01-01', last: '2025-01-31' } as const;
    const lost = lossesWith(JANUARY, (event) => {
      const start = { ...event.when.start, ...toMonth };
      return { ...event, when: { edtf: '2025-01', start, end: null } };
    });
    expect(lost).toEqual([
      `${JANUARY}: start: expected "2025-01-15", found "2025-01"`,
      `${JANUARY}: end: expected "2025-01-15", found "2025-01"`,
    ]);
  });

  it('when the note on the one publication is taken out', () => {
    const [lost] = lossesWith('2023-08-maya-reagan', (event) => ({ ...event, notes: [] }));
    expect(lost).toMatch(/^2023-08-maya-reagan: note on one publication: /);
  });

  it('when a wording for the place is taken out', () => {
    const [lost] = lossesWith(JANUARY, (event) => ({ ...event, place: [] }));
    expect(lost).toMatch(/^2025-01-trilateral-b1b: wordings for the place by .*2350840: /);
    expect(lost).toMatch(/: expected "1", found "0"$/);
  });
});

/** The event with one publication, account, participant or unit less, in each way there is. */
function takeOutOne(event: EventRecord): readonly EventRecord[] {
  const { publications, accounts, participants } = event;
  return [
    ...publications.map((_, at) => ({ ...event, publications: leaveOut(publications, at) })),
    ...accounts.map((_, at) => ({ ...event, accounts: leaveOut(accounts, at) })),
    ...participants.map((_, at) => ({ ...event, participants: leaveOut(participants, at) })),
    ...participants.flatMap(({ service, units }) =>
      units.map((_, at) => changeUnits(event, service, () => leaveOut(units, at))),
    ),
  ];
}

describe('nothing that was collected can be taken out unseen', () => {
  it.each(collectedOfSample)('of $id', (collected) => {
    const { id, sources, conflicts, units } = collected;
    const lossesIn = (one: EventRecord) =>
      findLosses({ events: [collected] }, [one], RENAMINGS).map(formatLoss);
    const event = findEvent(id);
    const before = lossesIn(event);
    const seen = takeOutOne(event).filter((one) =>
      lossesIn(one).some((loss) => !before.includes(loss)),
    );
    const held = [sources, conflicts, Object.keys(units), Object.values(units).flat()].flat();
    const told = before.filter((loss) => /: (unit|account) of /.test(loss));
    expect(seen.length).toBeGreaterThanOrEqual(held.length - told.length);
  });
});
