import type { Problem } from '../domain/problem.ts';
import { type Entry, problemAt } from './entry.ts';
import { formatPath, type Path, textsAt } from './path.ts';

/** Lists of a record in which nothing stands twice. */
const SETS = [
  'areas.*',
  'participants.*.service',
  'themes.*',
  'publications.*.id',
  'properties.publications.*.id',
];

/** What stands twice in one event or area, where once is meant. */
export function checkRepeats(entry: Entry<unknown>): Problem[] {
  return SETS.flatMap((pattern) => {
    const first = new Map<string, Path>();
    return textsAt(entry.value, pattern).flatMap(({ path, text }) => {
      const earlier = first.get(text);
      if (!earlier) first.set(text, path);
      return earlier
        ? [problemAt(entry, path, `each once: it stands in ${formatPath(earlier)} already`)]
        : [];
    });
  });
}

/** Ids that two records of one kind share, across all files. */
export function checkUniqueIds(entries: readonly Entry<unknown>[]): Problem[] {
  const first = new Map<string, Entry<unknown>>();
  return entries.flatMap((entry) => {
    if (entry.id === null) return [];
    const earlier = first.get(entry.id);
    if (!earlier) {
      first.set(entry.id, entry);
      return [];
    }
    const { document, base } = earlier;
    const where =
      base.length > 0 ? `line ${document.lineOf([...base, 'id'])}` : `the file ${document.file}`;
    const expected = `an id of its own: ${where} has it already`;
    const path = base.length > 0 ? ['id'] : [];
    return [problemAt(entry, path, expected, `the id ${JSON.stringify(entry.id)} again`)];
  });
}
