import type { NameLanguage } from '../domain/area.ts';
import { findVersions } from './localized.ts';

type Maker = (...given: never[]) => unknown;

/** The type that a translation of an English message has to have. */
type Translated<Value> = Value extends string
  ? string
  : Value extends boolean
    ? boolean
    : Value extends (...given: infer Given) => infer Made
      ? (...given: Given) => Translated<Made>
      : { readonly [Key in keyof Value]: Translated<Value[Key]> };

/** A translation of any part of the messages; a list is translated as a whole. */
export type Translation<Words> = Words extends string | boolean | Maker | readonly unknown[]
  ? Translated<Words>
  : { readonly [Key in keyof Words]?: Translation<Words[Key]> };

/** Adds messages in another language; those left out stay English. */
export function addTranslation<Words extends object>(
  language: Exclude<NameLanguage, 'en'>,
  words: Words,
  translation: Translation<NoInfer<Words>>,
): void {
  const versions = findVersions(words);
  versions[language] = fillWith(versions.en, translation) as Words;
}

/** The translation, with English wherever it has nothing. */
function fillWith(english: unknown, translation: unknown): unknown {
  if (translation === undefined) return english;
  if (!isGroup(english) || !isGroup(translation)) return translation;
  return Object.fromEntries(
    Object.entries(english).map(([key, words]) => [key, fillWith(words, translation[key])]),
  );
}

function isGroup(words: unknown): words is Readonly<Record<string, unknown>> {
  return typeof words === 'object' && words !== null && !Array.isArray(words);
}
