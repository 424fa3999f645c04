import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toAtlasIndex } from '../src/lib/cartography/atlas-index.ts';
import { loadCatalogue } from '../src/lib/data/catalogue.server.ts';
import { SCHEMA_LINE } from '../src/lib/data/check/find-warnings.ts';
import {
  copyRecord,
  FLAGS,
  interruptTool,
  isDraft,
  listFiles,
  runTool,
  toFlags,
} from './editor-tools/run-tool.ts';

const ID = '2023-07-ships-to-meet-again-in-the-east';
const FILE = `events/2023/${ID}.yaml`;

// Each test starts programs, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let record = '';
beforeEach(() => {
  record = copyRecord('tests/fixtures/valid');
});
afterEach(() => rmSync(record, { recursive: true }));

function idsIn(folder: string, area: string): readonly string[] {
  const result = loadCatalogue([folder]);
  if (!result.valid) throw new Error(JSON.stringify(result.problems, null, 1));
  const { events } = toAtlasIndex(result.catalogue);
  return events.filter(({ areas }) => areas.includes(area)).map(({ id }) => id);
}

describe('geo:new', () => {
  it('writes an event by flags alone, which the record takes', () => {
    const { status, stdout } = runTool('new-event', toFlags(FLAGS), record);
    expect(status).toBe(0);
    expect(stdout).toContain(`${FILE}: written`);
    const today = new Intl.DateTimeFormat('sv-SE').format(new Date());
    expect(readFileSync(join(record, FILE), 'utf8')).toBe(`${SCHEMA_LINE}
title: Ships to meet again in the east
kind: exercise
series: alpha
when: '2023-07-12~'
timeZone: Asia/Tokyo
status: announced
statusAsOf: '2023-07-01'
areas: [east-sea-area]
place:
  - { text: '東の海: "the east"', by: [c7f-20230701] }
participants:
  - { service: JMSDF, units: [] }
  - { service: USN, units: [] }
themes: [readiness, logistics]
summary: "The ministry's page announces a second meeting: more is not known."
notes: []
publications:
  - id: c7f-20230701
    publisher: c7f
    url: https://example.org/news/20230701
    title: null
    published: '2023-07-01'
    language: ja
    supports: [when, areas, place, status, series, participants, themes, summary]
accounts: []
changed:
  - { day: '${today}', note: Added to the record. }
`);
    expect(idsIn(record, 'east-sea-area')).toEqual(['2023-07-alpha-east', ID]);
  });

  it('warns where the event may be in the record already', () => {
    const { stdout } = runTool('new-event', toFlags(FLAGS), record);
    expect(stdout).toMatch(/^warning: .*days, area and services of 2023-07-alpha-east/m);
    const check = runTool('check-geo', [], record);
    expect(check.status).toBe(0);
    expect(check.stdout).toMatch(/3 events.*\n(.*\n)*warning: .*days, area and services of/);
  });

  it('warns of days that are yet to come', () => {
    const late = { ...FLAGS, published: '2123-07-01', 'status-as-of': '2123-07-01' };
    const { status, stdout } = runTool('new-event', [...toFlags(late), '--dry-run'], record);
    expect(status).toBe(0);
    const warnings = stdout.match(/^warning: .* not after today, .*$/gm);
    expect(warnings).toEqual([
      expect.stringMatching(/: statusAsOf: found "2123-07-01", expected a day that is not after/),
      expect.stringMatching(/: publications\[0\]\.published: found "2123-07-01", expected a day/),
    ]);
  });

  it('tells every fault of the flags at once, and writes nothing', () => {
    const before = listFiles(record);
    const faulty = {
      ...FLAGS,
      ...{ kind: 'drill', series: 'alpah', when: '2023-13', 'time-zone': 'Asia/Tokio' },
      ...{ area: 'east-sea-aera', service: ['JMSF', 'USN'], theme: 'Readiness' },
      ...{ publisher: 'harbour-news', url: 'example.org', published: '1 July', supports: 'whem' },
    };
    const { status, lines } = runTool('new-event', toFlags(faulty), record);
    expect(status).toBe(1);
    expect(lines.filter((line) => line.startsWith('--'))).toEqual(
      [
        '--kind: found "drill", expected one of exercise',
        '--series: found "alpah", expected the id of a series in series.json, or null; did you mean "alpha"?',
        '--when: found "2023-13", expected a month from 01 to 12',
        '--time-zone: found "Asia/Tokio", expected an IANA time zone such as Asia/Tokyo; did you mean',
        '--area: found "east-sea-aera", expected the id of an area in areas.geojson; did you mean "east-sea-area"?',
        '--place: found none or several, expected one publication, and no other, that supports place',
        '--service: found "JMSF", expected the id of a service in services.json; did you mean "JMSDF"?',
        '--theme: found "Readiness", expected lower-case words joined by hyphens',
        '--supports: found publications that support whem, expected some that support when, status, areas, place, participants, themes, series, summary',
        '--publisher: found "harbour-news", expected the id of a publisher in publishers.json',
        '--url: found "example.org", expected an https:// or http:// address',
        '--published: found "1 July", expected an EDTF date',
        '--supports: found "whem", expected one of when, status',
      ].map((start) => expect.stringContaining(start)),
    );
    expect(lines).toContain(
      '  publishers.json: { "id": "harbour-news", "name": "…", "country": "JP", "kind": "press" }',
    );
    expect(listFiles(record)).toEqual(before);
  });

  it('tells what is missing where there is no terminal to ask in', () => {
    const { status, lines } = runTool('new-event', ['--title', 'A'], record);
    expect(status).toBe(1);
    const missing = lines.flatMap((line) => /^--([\w-]+): found/.exec(line)?.[1] ?? []);
    const needed = ['kind', 'when', 'time-zone', 'status', 'status-as-of', 'area', 'service'];
    const ofPublication = ['publisher', 'url', 'language', 'supports'];
    expect(missing.sort()).toEqual([...needed, 'summary', ...ofPublication].sort());
  });

  it('names the file where the lists of the record are at fault', () => {
    writeFileSync(join(record, 'series.json'), '[{ "id": "alpha" }]');
    const { status, lines } = runTool('new-event', toFlags(FLAGS), record);
    expect(status).toBe(1);
    expect(lines[0]).toMatch(/^series\.json.* name: found nothing, expected text/);
  });

  it('overwrites nothing', () => {
    runTool('new-event', toFlags(FLAGS), record);
    const text = `${readFileSync(join(record, FILE), 'utf8')}# Corrected by hand.\n`;
    writeFileSync(join(record, FILE), text);
    const before = listFiles(record);
    const { status, lines } = runTool('new-event', toFlags(FLAGS), record);
    expect(status).toBe(1);
    expect(lines[0]).toMatch(/^--id: found .* in the record already, expected .* new/);
    expect(readFileSync(join(record, FILE), 'utf8')).toBe(text);
    expect(listFiles(record)).toEqual(before);
  });

  it.each(['../../2023-07-out', '2024-07-again', ''])('refuses %j as an id', (id) => {
    const before = listFiles(record);
    const { status, lines } = runTool('new-event', toFlags({ ...FLAGS, id }), record);
    expect(status).toBe(1);
    expect(lines[0]).toMatch(/^--id: found/);
    expect(listFiles(record)).toEqual(before);
  });

  it('only prints the file on a dry run, under the id that was given', () => {
    const before = listFiles(record);
    const flags = toFlags({ ...FLAGS, id: '2023-07-again' });
    const { status, stdout } = runTool('new-event', [...flags, '--dry-run'], record);
    expect(status).toBe(0);
    expect(stdout).toContain('title: Ships to meet again in the east');
    expect(stdout).toContain('events/2023/2023-07-again.yaml: sound, not written');
    expect(listFiles(record)).toEqual(before);
  });

  it('names the flag that was meant', () => {
    const { status, lines } = runTool('new-event', ['--aera', 'x'], record);
    expect(status).toBe(1);
    expect(lines).toEqual([
      `Unknown option '--aera'; did you mean "--area"?`,
      'All flags: npm run geo:new -- --help',
      'Nothing was written.',
    ]);
  });
});

const SAMPLE = 'tests/fixtures/import.csv';

describe('a dry run whose flag npm kept for itself', () => {
  it.each([
    ['new-event', toFlags(FLAGS)],
    ['import-events', [SAMPLE]],
  ])('of %s writes nothing', (tool, args) => {
    const before = listFiles(record);
    // As `npm run geo:import --dry-run file.csv` sets it, without the `--` that passes flags on.
    const { status, stdout } = runTool(tool, args, record, { npm_config_dry_run: 'true' });
    expect(status).toBe(0);
    expect(stdout).toContain(': sound, not written');
    expect(listFiles(record)).toEqual(before);
  });
});

describe('geo:import', () => {
  it('writes one event a row, which the record takes', () => {
    const { status, stdout } = runTool('import-events', [SAMPLE], record);
    expect(status).toBe(0);
    expect(stdout.match(/written$/gm)).toHaveLength(2);
    const imported = '2023-08-ships-meet-in-the-eastern-sea';
    expect(idsIn(record, 'east-sea-area')).toEqual(['2023-07-alpha-east', imported]);
  });

  it('writes nothing on a dry run, nor where one row of several is at fault', () => {
    const before = listFiles(record);
    expect(runTool('import-events', ['--dry-run', SAMPLE], record).status).toBe(0);
    expect(listFiles(record)).toEqual(before);
    const faulty = join(record, 'faulty.csv');
    writeFileSync(faulty, readFileSync(SAMPLE, 'utf8').replace('2024-05,', '2024-13,'));
    const { status, lines } = runTool('import-events', [faulty], record);
    expect(status).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(/^row 2 \(line 3\): when: found "2024-13", expected a month/),
      `${faulty}: 1 fault`,
      'Nothing was written.',
    ]);
    expect(listFiles(record)).toEqual([...before, 'faulty.csv'].sort());
  });

  it('overwrites nothing', () => {
    runTool('import-events', [SAMPLE], record);
    const before = listFiles(record);
    const { status, lines } = runTool('import-events', [SAMPLE], record);
    expect(status).toBe(1);
    expect(lines.filter((line) => line.includes('in the record already'))).toHaveLength(2);
    expect(listFiles(record)).toEqual(before);
  });

  it('leaves nothing behind where it is interrupted while it writes', async () => {
    const [header = '', row = ''] = readFileSync(SAMPLE, 'utf8').split('\n');
    const rows = Array.from({ length: 300 }, (_, i) =>
      row.replace('Ships meet', `Ships ${i} meet`),
    );
    const table = join(record, 'many.csv');
    writeFileSync(table, [header, ...rows].join('\n'));
    const before = listFiles(record);
    const { status, lines } = await interruptTool('import-events', [table], record);
    expect(status).toBe(130);
    expect(listFiles(record).filter(isDraft)).toEqual([]);
    const isWhole = lines.includes('Interrupted too late: all is written.');
    if (isWhole) expect(listFiles(record)).toHaveLength(before.length + rows.length);
    else expect(listFiles(record)).toEqual(before);
    expect(isWhole || lines.includes('Nothing was written.')).toBe(true);
  });

  it('says so where there is no such file', () => {
    expect(runTool('import-events', ['none.csv'], record).lines[0]).toContain('none.csv');
  });
});
