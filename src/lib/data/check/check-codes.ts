import type { Problem } from '#lib/domain/problem.ts';
import { type Entry, problemAt } from '../parse/entry.ts';
import { textsAt } from '../parse/path.ts';
import { TIME_ZONE } from '../schema/schema-fields.ts';
import { suggest } from '../parse/suggest.ts';

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Checks that the time zone of an event is one that IANA lists. */
export function checkTimeZone(event: Entry<unknown>): Problem[] {
  return textsAt(event.value, 'timeZone')
    .filter(({ text }) => !isTimeZone(text))
    .map(({ path, text }) => {
      const known = Intl.supportedValuesOf('timeZone');
      return problemAt(event, path, `an IANA time zone such as Asia/Tokyo${suggest(text, known)}`);
    });
}

/** Checks that the language tags of publications name a language. */
export function checkLanguages(entry: Entry<unknown>): Problem[] {
  return ['publications.*.language', 'properties.publications.*.language']
    .flatMap((pattern) => textsAt(entry.value, pattern))
    .filter(({ text }) => !isLanguage(text))
    .map(({ path }) => problemAt(entry, path, 'a BCP 47 language tag such as en, ja, ko or zh-TW'));
}

function isTimeZone(name: string): boolean {
  // `Intl` also accepts offsets, abbreviations and any capitalisation.
  if (!TIME_ZONE.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

function isLanguage(tag: string): boolean {
  try {
    return LANGUAGE_NAMES.of(tag) !== undefined;
  } catch {
    return false;
  }
}
