import { describe, expect, it } from 'vitest';
import { formatProblem } from '#lib/domain/problem.ts';
import { toResult } from '../catalogue.server.ts';
import { findWarnings, SCHEMA_LINE } from './find-warnings.ts';
import { readRecord } from '../parse/read-record.server.ts';

const FIRST = 'events/2023/2023-07-alpha-east.yaml';
const SECOND = 'events/2023/2023-07-alpha-east-again.yaml';

const fixture = readRecord(['tests/fixtures/valid']);
const files = new Map(
  [...fixture].map(([file, text]) => [
    file,
    file.startsWith('events/') ? `${SCHEMA_LINE}\n${text}` : text,
  ]),
);
const alpha = files.get(FIRST) ?? '';

function warningsWith(...changed: [string, string][]): string[] {
  const all = new Map([...files, ...changed]);
  const result = toResult(all);
  if (!result.valid) throw new Error(result.problems.map(formatProblem).join('\n'));
  return findWarnings(all, result.catalogue.events).map(formatProblem);
}

/** Warnings for a second event, which is event alpha with some texts replaced. */
function againWith(...changes: [string | RegExp, string][]): string[] {
  for (const [pattern] of changes) expect(alpha).toMatch(pattern);
  return warningsWith([SECOND, changes.reduce((text, [a, b]) => text.replace(a, b), alpha)]);
}

const DATES = "'2023-07-11/2023-07-13'";
const USN = '  - service: USN\n    units: []\n';

describe('the schema that an event file names', () => {
  it('is looked for in the first line', () => {
    expect(warningsWith()).toEqual([]);
    expect(warningsWith([FIRST, `# Alpha\n${alpha}`])).toEqual([
      `${FIRST}:1: 2023-07-alpha-east: found "# Alpha", expected the line "${SCHEMA_LINE}" first`,
    ]);
  });

  it('is found where lines end as on Windows', () => {
    expect(warningsWith([FIRST, alpha.replaceAll('\n', '\r\n')])).toEqual([]);
  });
});

describe('two events of the same days, area and services', () => {
  const [first, second] = ['2023-07-alpha-east', '2023-07-alpha-east-again'];

  it('are named, with what to do', () => {
    expect(againWith()).toEqual([
      `${SECOND}: ${second}: found days, area and services of ${first}, expected two events, or one file; where they differ, say so: "# Not ${first}: why"`,
    ]);
  });

  it.each([
    ['a day within', "'2023-07-12'"],
    ['the month', "'2023-07'"],
    ['a span that begins on the last day', "'2023-07-13/2023-07-20'"],
    ['a span whose end may come before', "'2023-07/2023-08~'"],
  ])('are found by %s', (_, dates) => {
    expect(againWith([DATES, dates], ['status: held', 'status: unknown'])).toHaveLength(1);
  });

  it.each([
    ['the day before', "'2023-07-10'"],
    ['the day after', "'2023-07-14'"],
    ['an open end of an earlier one', "'2023-07-10/..'"],
    ['an end that was not reported', "'2023-07-10/'"],
  ])('are not found by %s', (_, dates) => {
    expect(againWith([DATES, dates], [/statusAsOf: .*/, "statusAsOf: '2023-07-14'"])).toEqual([]);
  });

  it('are found on one day', () => {
    const oneDay = alpha.replace(DATES, "'2023-07-11'");
    expect(warningsWith([FIRST, oneDay], [SECOND, oneDay])).toHaveLength(1);
  });

  it('are two where area or services differ', () => {
    expect(againWith(['[east-sea-area]', '[date-line-range]'])).toEqual([]);
    expect(againWith(['areas: [east-sea-area]', 'areas: []'], [' areas,', ''])).toEqual([]);
    expect(againWith([USN, ''])).toEqual([]);
  });

  it('are found where one area is shared, and one of three services is missing', () => {
    expect(againWith(['[east-sea-area]', '[date-line-range, east-sea-area]'])).toHaveLength(1);
    expect(againWith([USN, `${USN}${USN.replace('USN', 'JP-JS')}`])).toEqual([
      expect.stringContaining('nearly the services'),
    ]);
  });

  it('are found where both are on no area', () => {
    const beta = files.get('events/2024/2024-beta-talks.yaml') ?? '';
    expect(warningsWith(['events/2024/2024-beta-meeting.yaml', beta])).toHaveLength(1);
  });

  it('are let be where a comment or note of either names the other', () => {
    const comment = `# Not ${first}: another ship.\n`;
    expect(againWith([/$/, comment])).toEqual([]);
    expect(againWith(['notes: []', `notes: ['Other than ${first}.']`])).toEqual([]);
    expect(warningsWith([SECOND, alpha], [FIRST, `${alpha}# Not ${second}\n`])).toEqual([]);
  });

  it('are not let be by a longer or shorter id', () => {
    expect(againWith([/$/, '# Not 2023-07-alpha-east-2.\n'])).toHaveLength(1);
    expect(warningsWith([SECOND, alpha], [FIRST, `${alpha}# ${first}\n`])).toHaveLength(1);
  });
});
