import { toDraftField } from '../../src/lib/data/check/check-new-events.ts';
import type { DraftField } from '../../src/lib/data/edit/event-draft.ts';
import { toSlug } from '../../src/lib/data/edit/event-id.ts';
import type { Problem } from '../../src/lib/domain/problem.ts';
import type { DraftProblem } from './prepare-events.ts';

/**
 * `--when: found "2023-13", expected …`: a problem by the flag or column that its field came from,
 * with its number in the list where there are several.
 */
export function formatDraftProblem(
  problem: Problem,
  nameOf: (field: DraftField) => string,
): string {
  const { field, found } = problem;
  const nth = /^(?:publications|areas|place|participants|themes|notes)\[(\d+)\]/.exec(field)?.[1];
  const where = nameOf(toDraftField(field)) + (Number(nth) > 0 ? ` (${Number(nth) + 1})` : '');
  const what = OF_UNCLEAR_PLACE.test(field) ? 'none or several' : found;
  return `${where}: found ${what}, expected ${formatExpected(problem)}`;
}

/**
 * The expected value in terms of a draft, which does not say who used the words for a place, and in
 * which dates have no quotation marks, as they have in a file.
 */
export function formatExpected({ field, expected }: Problem): string {
  return OF_UNCLEAR_PLACE.test(field)
    ? 'one publication, and no other, that supports place'
    : expected.replace(' in quotation marks', '');
}

const OF_UNCLEAR_PLACE = /^place\[\d+\]\.by$/;

/** Templates of lines for the record's lists, for ids of an event that may be new. */
export const NEW_LINES: Readonly<
  Partial<Record<DraftField, readonly [file: string, line: string]>>
> = {
  publisherIds: ['publishers.json', '{ "id": "…", "name": "…", "country": "JP", "kind": "press" }'],
  series: ['series.json', '{ "id": "…", "name": "…" }'],
  services: [
    'services.json',
    '{ "id": "…", "short": "…", "name": "…", "country": "JP", "branch": "maritime" }',
  ],
};

/** Lines to add to the record's lists for ids that are like none there, and so may be new. */
export function toNewLines(problems: readonly DraftProblem[]): readonly string[] {
  const unknown = problems.flatMap(({ problem: { field, found, expected } }) => {
    const [file, line] = NEW_LINES[toDraftField(field)] ?? [];
    const isUnknown = file !== undefined && new RegExp(` in ${file}[^;]*$`).test(expected);
    const isGiven = found !== '""';
    return isUnknown && isGiven && line ? [`  ${file}: ${fillLine(line, found)}`] : [];
  });
  const lines = [...new Set(unknown)];
  return lines.length > 0
    ? ['If it is new, add a line first, in the order of that file:', ...lines]
    : [];
}

/** Fills the template of a line: with an id as written, or with a name and the id made from it. */
function fillLine(line: string, found: string): string {
  const isOfService = line.includes('"branch"');
  const slug = toSlug(found);
  const letters = slug.replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '');
  const id = `"${(isOfService ? letters.toUpperCase() : slug) || '…'}"`;
  const filled = line.replace('"…"', id);
  const isName = id !== found && found.endsWith('"');
  return isName ? filled.replace('"name": "…"', () => `"name": ${found}`) : filled;
}
