/** The characters that the site's fonts must hold: those of the record and of the interface. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalogue } from '../src/lib/data/catalogue.server.ts';
import { NAME_LANGUAGES } from '../src/lib/domain/area.ts';
import type { Catalogue } from '../src/lib/domain/catalogue.ts';
import { formatCountry } from '../src/lib/messages/formats/format-country.ts';
import { formatLanguage } from '../src/lib/messages/formats/format-language.ts';
import { OWN_NAMES } from '../src/lib/messages/en/language.ts';

export const EAST_ASIAN_LANGUAGES = ['ja', 'ko', 'zh'] as const;
export type EastAsianLanguage = (typeof EAST_ASIAN_LANGUAGES)[number];

export interface FontCharacters {
  /** Latin letters of the first blocks, punctuation, signs: in nearly every page. */
  readonly latin: ReadonlySet<string>;
  /** Latin letters with rarer marks, Greek, Cyrillic: in some quotations. */
  readonly extended: ReadonlySet<string>;
  /** Han, kana and hangul by the language of the text they stand in. */
  readonly eastAsian: Readonly<Record<EastAsianLanguage, ReadonlySet<string>>>;
}

interface Quoted {
  readonly text: string;
  /** BCP 47 tags of the languages in which the text is quoted. */
  readonly languages: readonly string[];
}

/** The blocks that the fonts of East Asia draw, as the `unicode-range`s of `src/fonts.css`. */
export const EAST_ASIAN =
  /[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]/;

/** The blocks of the extended fonts, as their `unicode-range`s. */
const EXTENDED = /[\u0100-\u024f\u0370-\u052f\u1e00-\u1eff]/;

/**
 * Characters of every build: ASCII, general punctuation, signs of Latin-1, long vowels of romanised
 * Japanese. Any other letter comes in with the record: each build cuts the fonts anew.
 */
const ALWAYS = [
  ...toRange(0x20, 0x7e),
  ...'\u00a0§©«®°±·»×',
  ...toRange(0x2010, 0x2027),
  ...'′″‹›−→←↑↓ĀāĒēĪīŌōŪū',
];

function toRange(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) =>
    String.fromCodePoint(first + index),
  );
}

function toQuoted({ areas, events, places, services }: Catalogue): readonly Quoted[] {
  const names = areas.flatMap((area) =>
    NAME_LANGUAGES.flatMap((language) =>
      area.names[language].map(({ text }) => ({ text, languages: [language] })),
    ),
  );
  const placeNames = places.flatMap((place) =>
    NAME_LANGUAGES.map((language) => ({ text: place.names[language], languages: [language] })),
  );
  const serviceNames = services.flatMap(({ names: inUse = {} }) =>
    Object.entries(inUse).map(([language, text]) => ({ text, languages: [language] })),
  );
  const titles = [...areas, ...events].flatMap(({ publications }) =>
    publications.map(({ title, language }) => ({ text: title ?? '', languages: [language] })),
  );
  const words = events.flatMap(({ place, accounts, publications }) =>
    [...place, ...accounts.flatMap(({ says }) => says)].map(({ text, by }) => ({
      text,
      languages: publications.filter(({ id }) => by.includes(id)).map(({ language }) => language),
    })),
  );
  return [...names, ...placeNames, ...serviceNames, ...titles, ...words];
}

/** The interface's text in a language, and the characters that `Intl` writes in its dates. */
export function readTranslation(language: EastAsianLanguage): string {
  const folder = join('src/lib/messages', language);
  const files = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  return [...files, OWN_NAMES[language], dates.format(0), dates.formatRange(0, 1e12)].join('');
}

/** Every character of the record. */
export function toRecordCharacters(catalogue: Catalogue): ReadonlySet<string> {
  return new Set([...JSON.stringify(catalogue)]);
}

/** Han, kana and hangul of record and interface; one without a known language is in all three. */
export function toEastAsian(catalogue: Catalogue): FontCharacters['eastAsian'] {
  const quoted = toQuoted(catalogue);
  const toText = (language: EastAsianLanguage) =>
    quoted
      .filter(({ languages }) => languages.some((tag) => tag.split('-')[0] === language))
      .map(({ text }) => text)
      .join('') + readTranslation(language);
  const known = new Set(EAST_ASIAN_LANGUAGES.flatMap((language) => [...toText(language)]));
  const others = [...toRecordCharacters(catalogue)].filter((character) => !known.has(character));
  const toSet = (language: EastAsianLanguage) =>
    new Set([...toText(language), ...others].filter((character) => EAST_ASIAN.test(character)));
  return { ja: toSet('ja'), ko: toSet('ko'), zh: toSet('zh') };
}

/** Names for which the record has codes: `TR` is displayed as Türkiye. */
export function toCodedNames({ areas, events, services }: Catalogue): string {
  const publications = [...areas, ...events].flatMap((one) => one.publications);
  return [
    ...publications.map(({ publisher, language }) => [
      formatCountry(publisher.country),
      formatLanguage(language),
    ]),
    ...services.map(({ country }) => formatCountry(country)),
  ].join('');
}

function readInterfaceText(): string {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|svelte)$/.test(path) && !path.endsWith('.test.ts'))
    .map((path) => readFileSync(join('src', path), 'utf8'))
    .join('');
}

/** Collects the characters of `geo/` and `src/` for the fonts that are to draw them. */
export function collectCharacters(): FontCharacters {
  const catalogue = readCatalogue();
  const written = toCodedNames(catalogue) + readInterfaceText();
  const all = [...ALWAYS, ...toRecordCharacters(catalogue), ...written];
  const western = all.filter((character) => !EAST_ASIAN.test(character));
  return {
    latin: new Set(western.filter((character) => !EXTENDED.test(character))),
    extended: new Set(western.filter((character) => EXTENDED.test(character))),
    eastAsian: toEastAsian(catalogue),
  };
}
