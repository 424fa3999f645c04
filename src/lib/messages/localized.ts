import type { NameLanguage } from '../domain/area.ts';

/** One object of messages in all languages loaded so far; English is always there. */
type Versions<Words> = { readonly en: Words } & Partial<Record<NameLanguage, Words>>;

const versions = new WeakMap<object, Versions<object>>();
const readEnglish = (): NameLanguage => 'en';
let readLanguage = readEnglish;

/**
 * Sets how to find the reader's language, in the browser only: the build prerenders many pages in
 * one process. Where `reader` reads a rune, all messages on the page follow it. The function
 * returned removes `reader` again, unless another has been set since.
 */
export function setLanguageReader(reader: () => NameLanguage): () => void {
  readLanguage = reader;
  return () => {
    if (readLanguage === reader) readLanguage = readEnglish;
  };
}

/** The current language of messages and dates: English in the build and until one is set. */
export function findReadersLanguage(): NameLanguage {
  return readLanguage();
}

/** Makes messages that are in the reader's language whenever a property is read. */
// @__NO_SIDE_EFFECTS__
export function localized<Words extends object>(english: Words): Words {
  const ofWords: Versions<Words> = { en: english };
  const words = new Proxy(english, {
    get: (_, key): unknown => Reflect.get(ofWords[readLanguage()] ?? english, key),
  });
  versions.set(words, ofWords);
  return words;
}

/** The messages in all languages loaded so far; only for messages made by `localized`. */
export function findVersions<Words extends object>(words: Words): Versions<Words> {
  return versions.get(words) as Versions<Words>;
}

/** The messages in a language, or in English where no translation is loaded. */
export function inLanguage<Words extends object>(words: Words, language: NameLanguage): Words {
  // In the browser this reads a rune, so that callers run again when a translation is loaded.
  readLanguage();
  const ofWords = findVersions(words);
  return ofWords[language] ?? ofWords.en;
}
