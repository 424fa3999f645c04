import type { Problem } from '#lib/domain/problem.ts';
import { SUPPORTED_FIELDS, type SupportedField } from '#lib/domain/publication.ts';
import { type Entry, problemAt } from '../parse/entry.ts';
import { isFields, textsAt, valueAt, valuesAt } from '../parse/path.ts';

/** Checks the addresses of an event’s or area’s publications. */
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

/** Checks that each field that says something is supported, and that no publication supports an empty one. */
export function checkSupport(event: Entry<unknown>): Problem[] {
  const publications = valueAt(event.value, ['publications']);
  if (!Array.isArray(publications) || publications.length === 0) return [];
  const supports = textsAt(event.value, 'publications.*.supports.*');
  const supported = new Set(supports.map(({ text }) => text));
  const bare = SUPPORTED_FIELDS.filter((one) => isSaid(event, one) && !supported.has(one));
  const silent: readonly string[] = SUPPORTED_FIELDS.filter((one) => isSaid(event, one) === false);
  const found = `publications that support ${[...supported].join(', ') || 'nothing'}`;
  const expected = `${bare.length === 1 ? 'one that supports' : 'some that support'} ${bare.join(', ')}`;
  return [
    ...(bare.length > 0 ? [problemAt(event, ['publications'], expected, found)] : []),
    ...supports
      .filter(({ text }) => silent.includes(text))
      .map(({ path, text }) =>
        problemAt(event, path, `fields that say something: this event has no ${text}`),
      ),
  ];
}

/** Null where the field is missing, which is a problem of its own. */
function isSaid(event: Entry<unknown>, field: SupportedField): boolean | null {
  if (field === 'units') return valuesAt(event.value, 'participants.*.units.*').length > 0;
  const value = valueAt(event.value, [field]);
  if (value === undefined) return null;
  return Array.isArray(value) ? value.length > 0 : value !== null;
}

function expectedAddress(text: string): string | null {
  if (!/^https?:\/\/\S+$/.test(text)) return null;
  if (!URL.canParse(text)) return 'an address that a browser can open';
  const { username, password } = new URL(text);
  return username || password ? 'an address without a user name or password' : null;
}
