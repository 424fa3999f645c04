import { DIMENSIONS, type Filter } from '#lib/view/filter.ts';

/** Characters; a longer list of choices is written as `some`. */
const MOST_CHARACTERS = 80;

function toDays({ from, to }: Filter): string {
  if (from !== null && to !== null) return from === to ? from : `${from}-to-${to}`;
  if (from !== null) return `from-${from}`;
  return to === null ? '' : `to-${to}`;
}

/** Keeps ASCII letters and digits, joined by hyphens: file systems differ about the rest. */
function toSlug(words: string): string {
  return words.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '');
}

/**
 * Formats a file name that says what the file holds:
 * `exercise-atlas-events-JMSDF-USN-2023-07-01-to-2023-07-31.csv`. Long choices become `some`.
 */
export function toViewFileName(filter: Filter, extension: string): string {
  const { services, only, words } = filter;
  const chosen = [
    ...(services === null ? [] : services.size === 0 ? ['none'] : services),
    ...DIMENSIONS.flatMap((dimension) => [...only[dimension]]),
    words,
  ];
  const named = toSlug(chosen.join('-'));
  const isNamed = named.length <= MOST_CHARACTERS && (words === '' || toSlug(words) !== '');
  const parts = ['exercise-atlas-events', isNamed ? named : 'some', toDays(filter)];
  return `${parts.filter(Boolean).join('-')}.${extension}`;
}
