import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toEventYaml } from './event-yaml.ts';
import { SCHEMA_LINE } from '../check/find-warnings.ts';
import { readRecord } from '../parse/read-record.server.ts';
import { SAMPLE_FOLDER } from '../../../../tests/fixtures/sample.ts';

const events = [...readRecord([SAMPLE_FOLDER])].filter(([file]) => file.startsWith('events/'));

async function reformat(text: string): Promise<string> {
  const config = await resolveConfig('geo/events/2023/a.yaml');
  return format(text, { ...config, parser: 'yaml' });
}

describe('toEventYaml', () => {
  it('writes every event of the record so that it is read as it was', () => {
    expect(events.length).toBeGreaterThan(11);
    for (const [file, text] of events) {
      expect(parse(toEventYaml(parse(text) as object)), file).toEqual(parse(text));
    }
  });

  it('writes most of them as they stand', async () => {
    const written = await Promise.all(
      events.map(async ([, text]) => [await reformat(toEventYaml(parse(text) as object)), text]),
    );
    const same = written.filter(([mine, text]) => mine === text);
    expect(same.length / events.length).toBeGreaterThan(0.5);
  });

  it('begins with the schema, and leaves out what is undefined', () => {
    const text = toEventYaml({ title: 'A: b', location: undefined, series: null });
    expect(text).toBe(`${SCHEMA_LINE}\ntitle: 'A: b'\nseries: null\n`);
  });

  it('quotes dates, and other texts where YAML has to', () => {
    const text = toEventYaml({ when: '2023-07-13', summary: 'Ships met.', notes: ['Yes: no #1'] });
    expect(text).toContain("when: '2023-07-13'\nsummary: Ships met.\nnotes:\n  - 'Yes: no #1'\n");
  });

  it('quotes what a YAML 1.1 reader takes for no text', () => {
    const text = toEventYaml({ publications: [{ language: 'no' }], units: [{ name: 'E-767' }] });
    expect(text).toContain("{ language: 'no' }");
    expect(text).toContain("{ name: 'E-767' }");
  });

  it('puts small maps of lists into one line, and long ones into several', async () => {
    const by = ['tass-1'];
    const place = [
      { text: '西方空域', by },
      { text: 'a'.repeat(90), by },
    ];
    const changed = [{ day: '2026-11-22', note: 'Added.' }];
    const text = toEventYaml({ place, participants: [{ service: 'USN', units: [] }], changed });
    expect(await reformat(text)).toBe(
      `${SCHEMA_LINE}
place:
  - { text: 西方空域, by: [tass-1] }
  - text: ${'a'.repeat(90)}
    by: [tass-1]
participants:
  - { service: USN, units: [] }
changed:
  - { day: '2026-11-22', note: Added. }
`,
    );
  });
});
