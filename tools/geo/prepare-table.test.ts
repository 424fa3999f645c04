import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readRecord } from '../../src/lib/data/parse/read-record.server.ts';
import { prepareTable } from './prepare-table.ts';

const record = readRecord(['tests/fixtures/valid']);
const sample = readFileSync('tests/fixtures/import.csv', 'utf8');

function prepare(text: string, files = record) {
  return prepareTable(new TextEncoder().encode(text), files);
}

/** Faults of the sample table with some of its text replaced. */
async function faultsWith(...changes: [string, string][]): Promise<readonly string[]> {
  for (const [from] of changes) expect(sample).toContain(from);
  const text = changes.reduce((changed, [from, to]) => changed.replace(from, to), sample);
  return (await prepare(text)).faults;
}

describe('a table', () => {
  it('becomes one event a row', async () => {
    const { events, faults, passedOver } = await prepare(sample);
    expect(faults).toEqual([]);
    expect(passedOver).toEqual([]);
    expect(events.map(({ file }) => file)).toEqual([
      'events/2023/2023-08-ships-meet-in-the-eastern-sea.yaml',
      'events/2024/2024-05-staffs-talk-about-an-exercise.yaml',
    ]);
    const [ships, talks] = events.map(({ text }) => parse(text) as unknown);
    expect(ships).toMatchObject({
      series: 'alpha',
      areas: ['east-sea-area'],
      place: [
        { text: '東の海', by: ['c7f-2023-08-05'] },
        { text: 'the eastern sea', by: ['c7f-2023-08-05'] },
      ],
      participants: [
        { service: 'JMSDF', units: [] },
        { service: 'USN', units: [] },
      ],
      notes: ['The paper gives the first day only.', 'One paper; no more was found.'],
      publications: [
        { publisher: 'c7f', supports: expect.arrayContaining(['when', 'areas', 'place']) },
        {
          publisher: 'morning-paper',
          url: null,
          note: 'Seen on paper; page 3.',
          title: '再び会う',
        },
      ],
    });
    expect(talks).toMatchObject({ series: null, areas: [], themes: [], accounts: [] });
  });

  it('is the same after a byte order mark, with lines as on Windows', async () => {
    const { events } = await prepare(sample);
    expect(await prepare(`\uFEFF${sample.replaceAll('\n', '\r\n')}`)).toMatchObject({ events });
  });

  it('is told every fault with row, line and column', async () => {
    const faults = await faultsWith(
      ['exercise,alpha,', 'drill,alpah,'],
      ['JMSDF; USN', 'JMSD; USN'],
      ['2024-05,', '2024-5,'],
      [',en; ja,', ',en,'],
      ['"when, status, participants, summary"', '"when, status, summary"'],
    );
    expect(faults).toEqual([
      'row 1 (line 2): languages: found 1 value, expected 2, one for each of publisherIds',
      'row 1 (line 2): kind: found "drill", expected one of exercise, training-flight, command-post, meeting, policy-process',
      'row 1 (line 2): series: found "alpah", expected the id of a series in series.json, or null; did you mean "alpha"?',
      'row 1 (line 2): services: found "JMSD", expected the id of a service in services.json; did you mean "JMSDF"?',
      'row 2 (line 3): when: found "2024-5", expected an EDTF date such as "2023-07-13", "2023-07", "2023-07~" or "2023-07-11/2023-07-13"',
      'row 2 (line 3): supports: found publications that support when, status, summary, expected one that supports participants',
    ]);
  });

  it('is told which columns are missing, unknown or there again, each once', async () => {
    const faults = await faultsWith(['timeZone,', 'timeZones,'], [',notes,', ',title,']);
    expect(faults.slice(0, 3)).toEqual([
      'line 1: found a column "timeZones", expected those of geo/README.md; did you mean "timeZone"?',
      'line 1: found the column "title" again, expected each once',
      'line 1: timeZone: found no such column, expected it in every table',
    ]);
    expect(faults.filter((fault) => fault.includes('timeZone:'))).toHaveLength(1);
  });

  it('is told the new name of a column that has an old one', async () => {
    expect(await faultsWith(['timeZone,', 'zone,'])).toEqual([
      'line 1: found a column "zone", expected "timeZone", its name since version 4 of the schema',
    ]);
    expect(await faultsWith([',supports\n', ',supports,tellings\n'])).toContain(
      'line 1: found a column "tellings", expected "accounts", its name since version 2 of the schema',
    );
  });

  it.each([
    ['semicolons between columns', sample.replaceAll(',', ';'), /expected commas/],
    ['no row', sample.split('\n')[0] ?? '', /found no row/],
    ['nothing', '', /^found an empty file, expected a first line that names the columns/],
    ['empty lines', '\uFEFF\n,,\n\n', /^found an empty file, expected/],
  ])('is refused with %s', async (_, text, fault) => {
    expect((await prepare(text)).faults.join('\n')).toMatch(fault);
  });

  it('is refused where a row has a cell too many', async () => {
    expect(await faultsWith([',ja,"when, status', ',ja,,"when, status'])).toContain(
      'row 2 (line 3): found 21 cells, expected 20, as line 1 has',
    );
  });

  it('is refused where a row has the id of another, or of an event of the record', async () => {
    const again = `${sample}${sample.split('\n')[1]}\n`;
    expect((await prepare(again)).faults).toEqual([
      'row 3 (line 4): id: found the id "2023-08-ships-meet-in-the-eastern-sea" again, expected an id of its own: row 1 (line 2) has it',
    ]);
    const faulty = await prepare(again.replace('exercise,alpha,', 'drill,alpha,'));
    expect(faulty.faults).toEqual([
      expect.stringMatching(/^row 1 .* found "drill"/),
      expect.stringMatching(/^row 3 .* again/),
    ]);
    const { events } = await prepare(sample);
    const [first] = events.map(({ file, text }) => [file, text] as const);
    const { faults } = await prepare(sample, new Map([...record, ...(first ? [first] : [])]));
    expect(faults).toEqual([expect.stringMatching(/^row 1 \(line 2\): id: .* nothing is overw/)]);
  });

  it('takes dates in quotation marks, for which no fault asks', async () => {
    expect(
      await faultsWith(['2024-05,', "'2024-05',"], ['2024-04-30,,,', '“2024-04-30”,,,']),
    ).toEqual([]);
    expect(await faultsWith(['2024-05,', ','])).toEqual([
      'row 2 (line 3): when: found nothing, expected an EDTF date',
    ]);
  });

  it('may have empty columns without a name, as Excel leaves them', async () => {
    const { events } = await prepare(sample);
    const lines = sample.trimEnd().split('\n');
    const wider = lines.map((line) => `,${line},,`).join('\n');
    expect(await prepare(wider)).toMatchObject({ events, faults: [] });
    const onlyRows = lines.map((line, i) => (i === 0 ? line : `${line},,`)).join('\n');
    expect(await prepare(onlyRows)).toMatchObject({ events, faults: [] });
    const onlyHeader = lines.map((line, i) => (i === 0 ? `${line},,` : line)).join('\n');
    expect(await prepare(onlyHeader)).toMatchObject({ events, faults: [] });
  });

  it('is told the number of a column without a name that says something', async () => {
    const lines = sample.trimEnd().split('\n');
    const wider = lines.map((line, i) => `${line},,${i === 2 ? 'page 3' : ''},`).join('\n');
    expect((await prepare(wider)).faults).toEqual([
      'line 1: found no name above column 22, expected one: row 2 (line 3) says "page 3" in it',
    ]);
  });

  it('asks for a name where a title has no Latin letters', async () => {
    expect(await faultsWith(['Ships meet in the eastern sea', '東の海で会う'])).toEqual([
      'row 1 (line 2): name: found no Latin letters to make an id of, expected a short name in lower-case words',
    ]);
  });

  it('takes words for a place only where one publication alone can have used them', async () => {
    expect(await faultsWith(['summary | when"', 'summary | place"'])).toEqual([
      'row 1 (line 2): place: found none or several, expected one publication, and no other, that supports place',
      'row 1 (line 2): place (2): found none or several, expected one publication, and no other, that supports place',
    ]);
  });

  it('is told of an id without its publication', async () => {
    const [header = '', ships = '', talks = ''] = sample.split('\n');
    const table = [`${header},publicationIds`, `${ships},`, `${talks},talks-1;talks-2`];
    const { faults } = await prepare(table.join('\n'));
    expect(faults).toEqual([
      'row 2 (line 3): publicationIds: found 2 values, expected 1, one for each of publisherIds; a semicolon within one is written \\;',
    ]);
  });

  it.each([
    ['headlines', 'Ships meet again | 再び会う', 'Ships meet again', 1],
    ['published', '2023-08-05; 2023-08', '2023-08-05', 1],
    ['addresses', 'https://example.org/200; none', 'https://example.org/200', 1],
    ['publicationNotes', ' | Seen on paper; page 3.', 'Seen on paper; page 3.', 1],
    ['supports', 'themes, summary | when"', 'themes, summary"', 1],
    ['headlines', '再び会う', '再び会う | US 7th Fleet', 3],
  ])('has as many %s as publishers: %s is not %s', async (column, from, to, count) => {
    const hint = count > 2 ? '; a bar within one is written \\|' : '';
    const values = count === 1 ? '1 value' : `${count} values`;
    expect(await faultsWith([from, to])).toEqual([
      `row 1 (line 2): ${column}: found ${values}, expected 2, one for each of publisherIds${hint}`,
    ]);
  });

  it('names the headline where a bar makes two of the only one', async () => {
    expect(
      await faultsWith([',,,2024-04-30,', ',,Staffs talk | US 7th Fleet,2024-04-30,']),
    ).toEqual([
      'row 2 (line 3): headlines: found 2 values, expected 1, one for each of publisherIds; a bar within one is written \\|',
    ]);
  });

  it('takes a bar or semicolon within a value where it is escaped', async () => {
    const changes = [
      ['Ships meet again |', 'Ships sail \\| US 7th Fleet \\\\o/ |'],
      ['example.org/200;', 'example.org/200\\;page=2;'],
      ['One paper; no more', 'One paper; \\| no more'],
    ] as const;
    const text = changes.reduce((changed, [from, to]) => changed.replace(from, to), sample);
    const { events, faults } = await prepare(text);
    expect(faults).toEqual([]);
    expect(parse(events[0]?.text ?? '')).toMatchObject({
      notes: ['The paper gives the first day only.', 'One paper; | no more was found.'],
      publications: [
        { title: 'Ships sail | US 7th Fleet \\\\o/', url: 'https://example.org/200;page=2' },
        { title: '再び会う', url: null },
      ],
    });
  });

  it('takes none for a series', async () => {
    for (const none of ['none', 'null']) {
      expect(await faultsWith(['exercise,alpha,', `exercise,${none},`], ['series, ', ''])).toEqual(
        [],
      );
    }
  });

  it('offers a line for a publisher like none that there is', async () => {
    const { newLines } = await prepare(sample.replace('c7f; morning', 'harbour-news; morning'));
    expect(newLines.join('\n')).toContain('publishers.json: { "id": "harbour-news", "name": "…"');
  });
});
