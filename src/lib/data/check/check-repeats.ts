import type { Problem } from '#lib/domain/problem.ts';
import { type Entry, problemAt } from '../parse/entry.ts';
import { formatPath, type Path, textsAt } from '../parse/path.ts';

/** Lists of an event or area that may not repeat a text. */
const SETS = [
  'areas.*',
  'place.*.text',
  'participants.*.service',
  'themes.*',
  'notes.*',
  'publications.*.id',
  'accounts.*.about',
  'accounts.*.says.*.text',
  'properties.publications.*.id',
  ...['en', 'ja', 'ko', 'zh'].map((language) => `properties.names.${language}.*.text`),
];

/** Finds texts that a list of an event or area repeats. */
export function checkRepeats(entry: Entry<unknown>): Problem[] {
  return SETS.flatMap((pattern) => {
    const first = new Map<string, Path>();
    return textsAt(entry.value, pattern).flatMap(({ path, text }) => {
      const key = `${formatPath(listOf(path))} ${text}`;
      const earlier = first.get(key);
      if (!earlier) first.set(key, path);
      return earlier
        ? [problemAt(entry, path, `each once: it stands in ${formatPath(earlier)} already`)]
        : [];
    });
  });
}

/** Path of the list that a value is in: `accounts[0].says` for `accounts[0].says[1].text`. */
function listOf(path: Path): Path {
  return path.slice(
    0,
    path.findLastIndex((key) => typeof key === 'number'),
  );
}

/** Finds ids that two entries of one kind share, across all files. */
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
