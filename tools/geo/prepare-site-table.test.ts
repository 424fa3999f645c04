import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readCatalogue } from '../../src/lib/data/catalogue.server.ts';
import { readRecord } from '../../src/lib/data/parse/read-record.server.ts';
import { toEventsCsv } from '../../src/lib/exports/files/events-csv.ts';
import { prepareTable } from './prepare-table.ts';

const VALID = 'tests/fixtures/valid';
const record = readRecord([VALID]);

function prepare(text: string, files = record) {
  return prepareTable(new TextEncoder().encode(text), files);
}

describe('the table that the site gives out', () => {
  const csv = toEventsCsv(readCatalogue([VALID]), { toName: ({ id }) => id, site: null });
  const lists = new Map([...record].filter(([file]) => !file.startsWith('events/')));

  it('is read as far as it goes, and what it does not say is asked for', async () => {
    const { faults, passedOver } = await prepare(csv, lists);
    expect(faults).toEqual([
      'line 1: languages: found no such column, expected it in every table',
      'line 1: supports: found no such column, expected it in every table',
      'row 1 (line 2): addresses (2): found null, expected an address, or a note that says why there is none',
      'row 2 (line 3): locationBasis: found nothing, expected text',
    ]);
    expect(passedOver).toContain('units');
  });

  it('is whole with these', async () => {
    const [header = '', alpha = '', beta = ''] = csv.split('\r\n');
    const added = [
      `${header},languages,supports,publicationNotes,locationBasis`,
      `${alpha},en;ja,when status series areas place participants themes summary | participants,| Seen on paper.,`,
      `${beta},ja,when status participants summary,,The city that the announcement names.`,
    ];
    const { events, faults } = await prepare(added.join('\r\n'), lists);
    expect(faults).toEqual([]);
    const files = events.map(({ file }) => file);
    expect(files).toEqual([...record.keys()].filter((file) => file.startsWith('events/')));
    for (const { file, text } of events) {
      const read = parse(text) as Record<string, unknown>;
      const own = parse(record.get(file) ?? '') as Record<string, unknown>;
      for (const field of ['title', 'when', 'series', 'areas', 'location', 'themes', 'summary']) {
        expect(read[field], field).toEqual(own[field]);
      }
      const textsOf = (place: unknown) => (place as { text: string }[]).map(({ text }) => text);
      expect(textsOf(read['place'])).toEqual(textsOf(own['place']));
    }
  });
});
