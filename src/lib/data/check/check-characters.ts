import type { Problem } from '#lib/domain/problem.ts';
import { nameCharacter, UNSEEN } from '#lib/domain/unseen.ts';
import { type Entry, problemAt } from '../parse/entry.ts';
import { formatFound } from '../parse/format-found.ts';
import { isFields, type Path } from '../parse/path.ts';
import type { RecordFiles } from '../parse/read-record.server.ts';

const EXPECTED = 'no character that is invisible or turns the direction of text';
const WHY = new Map([
  ['\uFFFD', ' (the file is not UTF-8)'],
  ['\uFEFF', ' (byte order mark)'],
]);

/** Finds characters in texts and field names of an entry that are invisible in a diff. */
export function checkCharacters(entry: Entry<unknown>): Problem[] {
  return walk(entry.value, []).flatMap(({ path, text }) => {
    const unseen = unseenIn(text.replaceAll('\n', ''));
    return unseen ? [problemAt(entry, path, EXPECTED, unseen)] : [];
  });
}

/** Finds such characters in comments and between fields; skips lines with a known problem. */
export function checkRawCharacters(files: RecordFiles, known: readonly Problem[]): Problem[] {
  const seen = new Set(known.map(({ file, line }) => `${file}:${line}`));
  return [...files]
    .filter(([file]) => /\.(geojson|json|yaml)$/.test(file))
    .flatMap(([file, text]) =>
      text.split('\n').flatMap((content, i) => {
        const unseen = unseenIn(content.replace(/\r$/, '').replaceAll('\t', ''));
        if (!unseen || seen.has(`${file}:${i + 1}`)) return [];
        const found = `${unseen} in ${formatFound(content)}`;
        return [{ file, line: i + 1, record: null, field: '', found, expected: EXPECTED }];
      }),
    );
}

function unseenIn(text: string): string | null {
  const found = new Set(
    [...text.matchAll(UNSEEN)].map(([one]) => nameCharacter(one) + (WHY.get(one) ?? '')),
  );
  return found.size > 0 ? [...found].join(', ') : null;
}

function walk(value: unknown, path: Path): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((one, i) => walk(one, [...path, i]));
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => [
    { path: [...path, key], text: key },
    ...walk(one, [...path, key]),
  ]);
}
