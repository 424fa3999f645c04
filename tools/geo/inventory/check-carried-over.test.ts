import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../src/lib/data/parse/read-record.server.ts';
import { formatProblem } from '../../../src/lib/domain/problem.ts';
import { SAMPLE, SAMPLE_FOLDER } from '../../../tests/fixtures/sample.ts';
import { checkCarriedOver } from './check-carried-over.ts';
import { readInventory } from './inventory.ts';

const ID = '2025-01-trilateral-b1b';
const FILE = `events/2025/${ID}.yaml`;
const files = readRecord([SAMPLE_FOLDER]);
const collected = readInventory().events.filter(({ id }) => id === ID);
const AS_OF = `{ event: ${ID}, what: statusAsOf, was: '2025-01-15', now: '2025-07-11', reason: x }`;

/** Of a sample that was made from one collected event. */
function check(lines: readonly string[], events = SAMPLE.events): readonly string[] {
  const text = `renamings: []\nexceptions:\n${lines.map((line) => `  - ${line}\n`).join('')}`;
  const all = new Map([...files, ['carried-over.yaml', text]]);
  return checkCarriedOver(all, events, { description: '', events: collected }).map(formatProblem);
}

describe('what is told otherwise than it was collected', () => {
  it('is named with the line that it needs', () => {
    const line = AS_OF.replace('reason: x', 'reason: …');
    expect(check([`{ event: ${ID}, what: title, reason: x }`])[0]).toBe(
      `${FILE}: ${ID}: statusAsOf: found "2025-07-11", expected "2025-01-15" as it was collected, or a line in carried-over.yaml: - ${line}`,
    );
  });

  it('is passed with such a line, as long as it holds', () => {
    expect(check([AS_OF])).toEqual([]);
    expect(check([`{ event: ${ID}, what: statusAsOf, reason: x }`])).toEqual([]);
    expect(check([AS_OF.replace('2025-07-11', '2025-07-12')])).toHaveLength(2);
  });

  it('may be that the event is gone', () => {
    const events = SAMPLE.events.filter(({ id }) => id !== ID);
    const line = `{ event: ${ID}, what: event, reason: x }`;
    expect(check([line], events)).toEqual([]);
    expect(check([line])).toHaveLength(2);
  });

  it('is no concern of a record without the file', () => {
    expect(checkCarriedOver(files, [], readInventory())).toEqual([]);
  });
});

describe('a line', () => {
  it('can go where nothing differs', () => {
    expect(check([AS_OF, `{ event: ${ID}, what: kind, reason: x }`])).toEqual([
      'carried-over.yaml:4: exceptions[1]: found a line for no difference, expected none: it can go',
    ]);
  });

  it('is for one difference', () => {
    const events = SAMPLE.events.map((event) =>
      event.id === ID ? { ...event, publications: [] } : event,
    );
    const problems = check([AS_OF, `{ event: ${ID}, what: publication, reason: x }`], events);
    expect(problems).toContain(
      'carried-over.yaml:4: exceptions[1]: found a line for 3 differences, expected one for each: say which by "was"',
    );
  });

  it('says in which words the event keeps it', () => {
    const kept = AS_OF.replace('reason', 'kept: no such words, reason');
    expect(check([kept])).toEqual([
      'carried-over.yaml:3: exceptions[0].kept: found "no such words", expected words of a note of the event',
    ]);
  });

  it('has a reason', () => {
    expect(check([AS_OF.replace(', reason: x', '')])).toEqual([
      expect.stringMatching(
        /^carried-over.yaml:3: exceptions\[0\].reason: found nothing, expected text/,
      ),
    ]);
  });
});
