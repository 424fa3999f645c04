import { BRANCHES } from '#lib/domain/service.ts';
import type { Problem } from '#lib/domain/problem.ts';
import { type Entry, problemAt } from '../parse/entry.ts';
import { type Path, textsAt, valueAt } from '../parse/path.ts';

/** How the names of a service in another language are written. */
const SCRIPTS: Readonly<Record<string, readonly [pattern: RegExp, words: string]>> = {
  ja: [/^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー（）・]+$/u, 'a name in kanji and kana'],
  ko: [/^[\p{sc=Hang} ]+$/u, 'a name in hangul'],
  zh: [/^\p{sc=Han}+$/u, 'a name in Chinese characters'],
};

/** Services stand by branch and then by id; their names tell them apart in every language. */
export function checkServices(services: readonly Entry<unknown>[]): Problem[] {
  const toKey = (service: Entry<unknown>) => {
    const branch = BRANCHES.findIndex((one) => one === valueAt(service.value, ['branch']));
    return branch < 0 ? null : `${branch} ${service.id}`;
  };
  return [
    ...checkOrder(services, toKey, 'by branch and then by id'),
    ...Object.entries(SCRIPTS).flatMap(([language, [pattern, words]]) => {
      const path: Path = ['names', language];
      return [
        ...services.filter(hasText(path)).flatMap((service) => {
          const isWritten = pattern.test(String(valueAt(service.value, path)));
          return isWritten ? [] : [problemAt(service, path, words)];
        }),
        ...checkApart(services.filter(hasText(path)), path),
      ];
    }),
  ];
}

/** Publishers stand by id. */
export function checkPublishers(publishers: readonly Entry<unknown>[]): Problem[] {
  return [
    ...checkOrder(publishers, ({ id }) => id, 'by id'),
    ...publishers.flatMap((publisher) => checkSeparators(publisher, 'name')),
  ];
}

/** Semicolons stand between the names of areas and publishers in tables. */
export function checkSeparators(entry: Entry<unknown>, pattern: string): Problem[] {
  return textsAt(entry.value, pattern)
    .filter(({ text }) => text.includes(';'))
    .map(({ path }) => problemAt(entry, path, 'a name without a semicolon'));
}

/** The first that stands too late; those without a key are at fault otherwise. */
function checkOrder(
  entries: readonly Entry<unknown>[],
  toKey: (entry: Entry<unknown>) => string | null,
  order: string,
): Problem[] {
  const keyed = entries.flatMap((entry) => {
    const key = toKey(entry);
    return key === null || entry.id === null ? [] : [{ entry, key }];
  });
  const at = keyed.findIndex(({ key }, i) => i > 0 && key < (keyed[i - 1]?.key ?? ''));
  const late = keyed[at];
  const next = late && keyed.find(({ key }) => key > late.key);
  return late && next
    ? [problemAt(late.entry, ['id'], `its line above that of "${next.entry.id}": ${order}`)]
    : [];
}

function checkApart(services: readonly Entry<unknown>[], path: Path): Problem[] {
  return services.flatMap((service, i) => {
    const name = valueAt(service.value, path);
    const earlier = services.slice(0, i).find((one) => valueAt(one.value, path) === name);
    const expected = `a name of its own: ${earlier?.id} has it already`;
    return earlier ? [problemAt(service, path, expected)] : [];
  });
}

function hasText(path: Path) {
  return ({ value }: Entry<unknown>) => typeof valueAt(value, path) === 'string';
}
