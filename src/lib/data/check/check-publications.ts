import type { Problem } from '#lib/domain/problem.ts';
import { type Entry, problemAt } from '../parse/entry.ts';
import { isFields, textsAt, valueAt, valuesAt } from '../parse/path.ts';

/** Fields of an event that need a publication to support them. */
const NEED_SUPPORT = ['when', 'areas', 'participants'];

/** Checks the addresses of an event's or area's publications. */
export function checkPublications(entry: Entry<unknown>): Problem[] {
  const lists = ['publications.*', 'properties.publications.*'];
  return lists.flatMap((pattern) =>
    valuesAt(entry.value, pattern).flatMap(({ path, value }) => {
      if (!isFields(value)) return [];
      const url = [...path, 'url'];
      if (value['url'] === null && typeof value['note'] !== 'string') {
        return [problemAt(entry, url, 'an address, or a note that says why there is none')];
      }
      if (typeof value['url'] !== 'string') return [];
      const expected = expectedAddress(value['url']);
      return expected ? [problemAt(entry, url, expected)] : [];
    }),
  );
}

/** Checks that publications of an event support when, where and who. */
export function checkSupport(event: Entry<unknown>): Problem[] {
  const publications = valueAt(event.value, ['publications']);
  if (!Array.isArray(publications) || publications.length === 0) return [];
  const supported = textsAt(event.value, 'publications.*.supports.*').map(({ text }) => text);
  return NEED_SUPPORT.filter((field) => {
    const value = valueAt(event.value, [field]);
    const isSaid = Array.isArray(value) ? value.length > 0 : value !== undefined;
    return isSaid && !supported.includes(field);
  }).map((field) => {
    const found = `publications that support ${[...new Set(supported)].join(', ') || 'nothing'}`;
    return problemAt(event, ['publications'], `one that supports ${field}`, found);
  });
}

function expectedAddress(text: string): string | null {
  if (!/^https?:\/\/\S+$/.test(text)) return null;
  if (!URL.canParse(text)) return 'an address that a browser can open';
  const { username, password } = new URL(text);
  return username || password ? 'an address without a user name or password' : null;
}
