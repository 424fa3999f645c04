import { describe, expect, it } from 'vitest';
import { CATALOGUE, changeEvent, SITE_URL, toWhen } from '../../../../tests/fixtures/feeds.ts';
import { toMapName } from '#lib/cartography/labels/names.ts';
import type { EventRecord } from '#lib/domain/event.ts';
import { toEventsCsvRow } from './events-csv-row.ts';

function toRow(change: Partial<EventRecord>, site: URL | null = SITE_URL) {
  return toEventsCsvRow(changeEvent(change), { catalogue: CATALOGUE, toName: toMapName, site });
}

const [PUBLICATION] = changeEvent({}).publications;
if (!PUBLICATION) throw new Error('found no publication, expected one');

describe('dates', () => {
  it.each([
    ['2023-07-13', '2023-07-13', '2023-07-13', 'day', null],
    ['2024-02', '2024-02-01', '2024-02-29', 'month', null],
    ['2023-24', '2023-12-01', '2024-02-29', 'season', null],
    ['2023', '2023-01-01', '2023-12-31', 'year', null],
    ['2023-09-14/2023-09-23', '2023-09-14', '2023-09-23', 'day', null],
    ['2023-09-14/2023-09', '2023-09-14', '2023-09-30', 'month', null],
    ['2023-09-14/', '2023-09-14', null, 'day', null],
    ['../2023-09', null, '2023-09-30', 'month', null],
    ['2023-09~', '2023-09-01', '2023-09-30', 'month', 'approximate'],
    ['2023-09-14?', '2023-09-14', '2023-09-14', 'day', 'uncertain'],
    ['2023-09-14/2023-09-23%', '2023-09-14', '2023-09-23', 'day', 'approximate; uncertain'],
  ])('%s can mean %s to %s', (edtf, firstDay, lastDay, precision, dateQualifier) => {
    const row = toRow({ when: toWhen(edtf) });
    expect(row).toMatchObject({ when: edtf, firstDay, lastDay, precision, dateQualifier });
  });
});

describe('texts', () => {
  const units = [
    { name: 'F-2', hull: null, type: 'fighter', count: 4 },
    { name: 'JS Maya', hull: 'DDG-179', type: 'Aegis destroyer', count: 1 },
    { name: '5th Brigade', hull: null, type: null, count: null },
  ];

  it('name units with what was reported of them, and no more', () => {
    const participants = [
      { service: 'JASDF', units },
      { service: 'USN', units: [] },
      { service: 'USAF', units: units.slice(0, 1) },
    ];
    expect(toRow({ participants }).units).toBe(
      'JASDF: 4 × F-2 (fighter); 1 × JS Maya (DDG-179, Aegis destroyer); 5th Brigade' +
        ' | USAF: 4 × F-2 (fighter)',
    );
  });

  it('say whose words they are', () => {
    const by = [PUBLICATION.id];
    const { name } = PUBLICATION.publisher;
    const says = [
      { text: 'two', by },
      { text: '三', by },
    ];
    const row = toRow({
      place: says,
      accounts: [
        { about: 'aircraft', note: 'Both are counts.', says },
        { about: 'date', note: null, says },
      ],
    });
    expect(row.place).toBe(`“two” (${name}) | “三” (${name})`);
    expect(row.accounts).toBe(
      `aircraft: “two” (${name}); “三” (${name}). Both are counts.` +
        ` | date: “two” (${name}); “三” (${name}).`,
    );
  });

  it('name a publisher once, and each publication’s address in order', () => {
    const publications = [
      { ...PUBLICATION, url: 'https://press.example/a?b=1,2' },
      { ...PUBLICATION, id: 'other', url: null },
    ];
    const row = toRow({ publications });
    const { id, name } = PUBLICATION.publisher;
    const [before, after] = String(row.publishers).split(name);
    expect([before, after]).toEqual(['', expect.stringMatching(/^ \([^;]+, [^;]+\)$/)]);
    expect(row.publisherIds).toBe(`${id}; ${id}`);
    expect(row.addresses).toBe('https://press.example/a?b=1,2; none');
    expect(row.publicationCount).toBe(2);
  });

  it('give each country once, and the last change', () => {
    const changed = ['2026-11-22', '2027-01-09'].map((day) => ({ day, note: 'x' }));
    const row = toRow({ services: ['USN', 'JMSDF', 'USAF'], changed });
    expect(row).toMatchObject({ countries: 'US; JP', lastChanged: '2027-01-09' });
  });

  it('give the path of a page where the site does not know its address', () => {
    expect(toRow({ id: 'x' }, null).page).toBe('/events/x/');
  });
});

describe('the separators of lists', () => {
  it('are escaped in the values they separate, as the table to import has them', () => {
    const url = 'https://press.example/a;page=2';
    const publications = [PUBLICATION, { ...PUBLICATION, id: 'other', url }];
    const place = [{ text: 'east | west', by: [PUBLICATION.id] }];
    const notes = ['One; two.', 'Three | four.'];
    const row = toRow({ publications, place, notes });
    expect(row.addresses).toBe(`${PUBLICATION.url}; https://press.example/a\\;page=2`);
    expect(row.notes).toBe('One; two. | Three \\| four.');
    expect(row.place).toMatch(/^“east \\\| west” \([^|]+\)$/);
  });
});
