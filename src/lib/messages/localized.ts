import type { NameLanguage } from '../domain/area.ts';

/** One words object in the languages that have come: English always, the others once they are read. */
type Versions<Words> = { readonly en: Words } & Partial<Record<NameLanguage, Words>>;

const versions = new WeakMap<object, Versions<object>>();
const readEnglish = (): NameLanguage => 'en';
let readLanguage = readEnglish;

/**
 * Says how to find the reader's language, in the browser alone: the build serves many pages from
 * one process. Where this reads a rune, all words on the page follow it. What is given back takes
 * the reader away again, unless another has been set since.
 */
export function setLanguageReader(reader: () => NameLanguage): () => void {
  readLanguage = reader;
  return () => {
    if (readLanguage === reader) readLanguage = readEnglish;
  };
}

/** The language that words and dates are in now: English in the build and until one is set. */
export function findReadersLanguage(): NameLanguage {
  return readLanguage();
}

/** Words that are in the reader's language wherever they are read. */
// @__NO_SIDE_EFFECTS__
export function localized<Words extends object>(english: Words): Words {
  const ofWords: Versions<Words> = { en: english };
  const words = new Proxy(english, {
    get: (_, key): unknown => Reflect.get(ofWords[readLanguage()] ?? english, key),
  });
  versions.set(words, ofWords);
  return words;
}

/** The same words in all languages that have come; of words made by `localized` alone. */
export function findVersions<Words extends object>(words: Words): Versions<Words> {
  return versions.get(words) as Versions<Words>;
}

/** Words in a language, or in English where no translation has come. */
export function inLanguage<Words extends object>(words: Words, language: NameLanguage): Words {
  // Changes when a translation has come: who asked before is to ask again.
  readLanguage();
  const ofWords = findVersions(words);
  return ofWords[language] ?? ofWords.en;
}
