import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  DRAFT_FIELDS,
  type DraftField,
  type EventDraft,
} from '../../src/lib/data/edit/event-draft.ts';
import { readRecord } from '../../src/lib/data/parse/read-record.server.ts';
import { type Answers, ANSWERS, createReader } from '../../tests/editor-tools/create-reader.ts';
import { askUntilValid } from './ask-until-valid.ts';
import { toFlag } from './event-flags.ts';
import { QUESTIONS } from './event-questions.ts';
import { formatDraftProblem } from './format-draft-problem.ts';
import type { DraftProblem } from './prepare-events.ts';

const record = readRecord(['tests/fixtures/valid']);
const GUAM: EventDraft = {
  ...{ locationName: ['Guam'], locationRelation: ['at'] },
  ...{ locationLon: ['144.8'], locationLat: ['13.4'] },
};

/** What the publication of the answers supports, but for some. */
function supportAll(...changes: readonly string[]): readonly string[] {
  const all = ANSWERS['supports']?.flat() as readonly string[];
  const without = all.filter((field) => !changes.includes(`-${field}`));
  return [...without, ...changes.filter((field) => !field.startsWith('-'))];
}

/** Asks with the answers of the tests but for some; gives up after rounds that can be no more. */
async function ask(given: EventDraft, answers: Answers = {}, files = record) {
  const reader = createReader({ ...ANSWERS, ...answers });
  const told: string[] = [];
  let rounds = 0;
  const tell = (problems: readonly DraftProblem[]) => {
    told.push(...problems.map(({ problem }) => formatDraftProblem(problem, toFlag)));
    if (++rounds > 5) throw new Error(`Told without end: ${told.join('\n')}`);
  };
  const { events, problems } = await askUntilValid(given, files, tell, reader.prompts);
  const event = parse(events[0]?.text ?? '') as unknown;
  return { ...reader, told, problems, event, file: events[0]?.file };
}

describe('askUntilValid', () => {
  it('tells nothing where nothing is wrong, and asks once', async () => {
    const { told, asked, problems } = await ask({});
    expect([told, problems]).toEqual([[], []]);
    expect(asked).toEqual(Object.keys(ANSWERS));
  });

  it('asks for what a location lacks, and for nothing that it has', async () => {
    const basis = 'The island that the report names.';
    const { told, asked, event } = await ask(GUAM, { 'location-basis': ['', basis] });
    expect(told).toEqual(['--location-basis: found nothing, expected text']);
    expect(asked.filter((flag) => flag.startsWith('location'))).toEqual(['location-basis']);
    const location = { name: 'Guam', relation: 'at', lon: 144.8, lat: 13.4, basis };
    expect(event).toMatchObject({ location });
  });

  it.each<[DraftField, readonly string[], Answers, object]>([
    [
      'themes',
      ['Missile Defence'],
      { theme: ['missile-defence'], supports: [supportAll('themes')] },
      { themes: ['missile-defence'] },
    ],
    [
      ...(['themes', ['readiness', 'Missile Defence']] as const),
      {
        ...{ theme: [''], 'theme (2)': ['', 'missile-defence'] },
        supports: [supportAll('themes')],
      },
      { themes: ['readiness', 'missile-defence'] },
    ],
    [
      ...(['notes', ['One.', 'One.']] as const),
      { note: [''], 'note (2)': ['Two.'] },
      { notes: ['One.', 'Two.'] },
    ],
    [
      ...(['publicationIds', ['C7F 1']] as const),
      { 'publication-id': ['c7f-1'] },
      { publications: [{ id: 'c7f-1' }] },
    ],
    [
      ...(['place', ['the east', 'the east']] as const),
      { place: [''], 'place (2)': ['東の海'] },
      { place: [{ text: 'the east' }, { text: '東の海' }] },
    ],
    ['kind', ['drill'], {}, { kind: 'exercise' }],
    ['published', ['1 July'], { published: ['2023-08-01'] }, { statusAsOf: '2023-08-01' }],
  ])('asks again for %s that are %j', async (field, texts, answers, expected) => {
    const { told, asked, event, problems } = await ask({ [field]: texts }, answers);
    expect(told).toEqual([expect.stringMatching(`^${toFlag(field)}\\b.*: found `)]);
    expect(asked).toContain(toFlag(field).slice(2));
    expect(event).toMatchObject(expected);
    expect(problems).toEqual([]);
  });

  it('begins with what was given', async () => {
    const { presets } = await ask(
      { services: ['USN', 'JMSD'], supports: ['when, ares'], summary: [''], themes: ['A'] },
      { theme: ['a'], supports: [supportAll('themes')] },
    );
    const [service, supports, theme] = [['USN'], ['when'], 'A'];
    expect(presets).toMatchObject({ service, supports, theme, area: [], summary: undefined });
  });

  it('keeps words for a place, and asks which publication supports them', async () => {
    const given = { place: ['東の海'], supports: [supportAll('-place').join(' ')] };
    const answers = { supports: [supportAll('-place'), supportAll()] };
    const { told, asked, refusals, event } = await ask(given, answers);
    const unclear = 'expected one publication, and no other, that supports place';
    expect(told).toEqual([
      `--place: found none or several, ${unclear}`,
      expect.stringMatching(/^--supports: found .*, expected one that supports place$/),
    ]);
    expect(refusals).toContain(`supports: ${unclear}`);
    expect(asked).not.toContain('place');
    expect(event).toMatchObject({ place: [{ text: '東の海', by: ['c7f-20230721'] }] });
  });

  it('asks again what is supported where nobody gave words for the place', async () => {
    const supports = [supportAll(), supportAll('-place')];
    const { told, event, problems } = await ask({}, { place: [''], supports });
    expect(told).toEqual([
      expect.stringMatching(/^--supports.*: found "place", expected fields that say something/),
    ]);
    expect(event).toMatchObject({ place: [] });
    expect(problems).toEqual([]);
  });

  it.each<[string, EventDraft, string]>([
    ['the name', { name: ['alpha-east'], when: ['2023-07-12'] }, 'name'],
    ['the id', { id: ['2023-07-alpha-east'], when: ['2023-07-12'] }, 'id'],
  ])('asks for %s again where an event has that id', async (_, given, flag) => {
    const answers = { name: ['alpha-again'], id: ['2023-07-alpha-again'] };
    const { told, asked, presets, file } = await ask(given, answers);
    expect(told[0]).toMatch(/^--id: found .* in the record already/);
    expect(asked.filter((one) => one === 'name' || one === 'id')).toEqual([flag]);
    expect(presets[flag]).toContain('alpha-east');
    expect(file).toBe('events/2023/2023-07-alpha-again.yaml');
  });

  it('asks for a note where an event is on no area, and nothing says where it was', async () => {
    const supports = [supportAll('-areas', '-place')];
    const answers = { area: [[]], supports, note: ['No publication says where.'] };
    const { told, event } = await ask({}, answers);
    expect(told).toEqual([expect.stringMatching(/^--area: .* or else a location, a place or a/)]);
    expect(event).toMatchObject({ areas: [], notes: ['No publication says where.'] });
  });

  it('asks for a note where address and note are given empty', async () => {
    const answers = { url: [''], 'publication-note': ['', 'Seen on paper.'] };
    const { event } = await ask({ addresses: [''], publicationNotes: [''] }, answers);
    expect(event).toMatchObject({ publications: [{ url: null, note: 'Seen on paper.' }] });
  });

  it('asks nothing where the lists of the record are at fault', async () => {
    const files = new Map([...record, ['series.json', '[{ "id": "alpha" }]'] as const]);
    const { asked, problems } = await ask({}, {}, files);
    expect(asked).toEqual([]);
    expect(problems.map(({ problem }) => problem.file)).toEqual(['series.json']);
  });
});

describe('the questions', () => {
  it('are one for each part of a draft', () => {
    expect(QUESTIONS.map(({ field }) => field).sort()).toEqual([...DRAFT_FIELDS].sort());
  });
});
