import type { DateEdge } from '#lib/domain/when.ts';
import { parseWhen } from '../parse/parse-when.ts';

const LONGEST_NAME = 40;

/** The start of an id: year and month of the event, or the year where no month is known. */
export function toIdPrefix({ first, precision }: DateEdge): string | null {
  if (first === null) return null;
  const isFine = precision === 'day' || precision === 'month';
  return `${first.slice(0, isFine ? 7 : 4)}-`;
}

/** Id `2023-09-orient-shield-23` from date and name; null for a name without Latin letters. */
export function toEventId(when: string, name: string): string | null {
  const result = parseWhen(when);
  const prefix = (result.valid && toIdPrefix(result.when.start)) || '';
  const slug = toSlug(name);
  const rest = slug.startsWith(prefix) ? slug.slice(prefix.length) : slug;
  return rest ? prefix + shorten(rest) : null;
}

/** `events/2023/2023-09-orient-shield-23.yaml`; in folder `undated` for a date without a year. */
export function toEventFile(id: string, when: string): string {
  const result = parseWhen(when);
  const year = result.valid ? result.when.start.first?.slice(0, 4) : undefined;
  return `events/${year ?? 'undated'}/${id}.yaml`;
}

/** Lower-case words and figures joined by hyphens, without accents. */
export function toSlug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Cuts a slug that is too long, after a whole word where there is one. */
function shorten(slug: string): string {
  if (slug.length <= LONGEST_NAME) return slug;
  const cut = slug.slice(0, LONGEST_NAME + 1).replace(/-[^-]*$/, '');
  return cut.slice(0, LONGEST_NAME);
}
