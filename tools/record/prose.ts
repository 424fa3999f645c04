import type { EventRecord } from '../../src/lib/domain/event.ts';
import type { Random } from './random.ts';

/** Writes texts that say nothing, of a record's own words. */
export interface Prose {
  /** Words of about so many characters, the first with a capital letter. */
  readonly phrase: (length: number) => string;
  /** The same with a full stop. */
  readonly sentence: (length: number) => string;
  /** A headline of about so many characters in a language of the record. */
  readonly headline: (length: number, language: string) => string;
  /** A name that no record has: `Tarako`. */
  readonly name: () => string;
}

/** Share of words that are new names or numbers, as each new report brings some. */
const NEW_WORDS = 0.03;

/**
 * Writes with the words of events, each as often as it stands there. Their order is new each time,
 * so that no compression finds one text in another.
 */
export function createProse(events: readonly EventRecord[], random: Random): Prose {
  const words = listWords(events);
  const letters = listLetters(events);

  function name(): string {
    const syllables = Array.from({ length: random.count(2, 4) }, toSyllable);
    return toCapital(syllables.join(''));
  }

  function toSyllable(): string {
    return random.pick([...'bdfghjklmnprstvwyz', 'sh', 'ch', 'ts', '']) + random.pick([...'aeiou']);
  }

  function toWord(): string {
    if (random.next() >= NEW_WORDS) return random.pick(words);
    return random.next() < 0.5 ? name() : String(random.count(2, 990));
  }

  function phrase(length: number): string {
    let text = toCapital(random.pick(words));
    while (text.length < length) text += ` ${toWord()}`;
    return text;
  }

  function headline(length: number, language: string): string {
    const own = letters.get(language);
    if (!own) return phrase(length);
    return Array.from({ length }, () => random.pick(own)).join('');
  }

  return { phrase, sentence: (length) => `${phrase(length)}.`, headline, name };
}

/** How long each of some texts is. */
export function toLengths(texts: readonly string[]): readonly number[] {
  return texts.map(({ length }) => length);
}

/** Texts of these lengths, each once. */
export function writeEach(
  lengths: readonly number[],
  write: (length: number) => string,
): readonly string[] {
  const texts = new Set<string>();
  for (const length of lengths) {
    const before = texts.size;
    while (texts.size === before) texts.add(write(length));
  }
  return [...texts];
}

function toCapital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Words of the record, and once more each for rare ones' sake. Each begins with a letter. */
function listWords(events: readonly EventRecord[]): readonly string[] {
  const words = events
    .flatMap(({ title, summary, notes, accounts }) => [
      ...[title, summary, ...notes],
      ...accounts.flatMap(({ note, says }) => [note ?? '', ...says.map(({ text }) => text)]),
    ])
    .flatMap((text) => text.match(/[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*/g) ?? [])
    // One that stands alone is not taken for true or false by any reader of YAML.
    .filter((word) => !/^(y|n|yes|no|on|off|true|false|null)$/i.test(word));
  return [...words, ...new Set(words)];
}

/** Letters of headlines that are not Latin, as often as they stand there, by language. */
function listLetters(events: readonly EventRecord[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { title, language } of events.flatMap(({ publications }) => publications)) {
    const letters = title?.match(/\p{L}/gu) ?? [];
    const own = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter));
    if (own.length > 0) found.set(language, [...(found.get(language) ?? []), ...own]);
  }
  return found;
}
