/** Scripts written without spaces between words, at least at times. */
const UNSPACED =
  '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Bopo}\\p{scx=Hang}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}]';
const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const SPACED_LETTER = `[${LETTER}--${UNSPACED}]`;

const PIECE = new RegExp(
  `(?<run>[${LETTER}&&${UNSPACED}]+)|(?<word>${SPACED_LETTER}+(?:[\\-\\/]${SPACED_LETTER}+)*)`,
  'gv',
);
/** Spaces between such letters: Korean may have them or not, and is found either way. */
const LOOSE_SPACE = new RegExp(`(?<=${UNSPACED}) +(?=${UNSPACED})`, 'gv');

const PLAIN_WORD = new RegExp(`^[${SPACED_LETTER}--\\p{N}]{3,}$`, 'v');

/** Letters that Unicode does not decompose into a plain one and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' },
};

/**
 * Reduces different spellings to one: half-width and full-width, capitals, Latin letters with and
 * without marks. Voiced kana and Hangul are kept.
 */
export function toPlainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/(\p{Script=Latin})[\u0300-\u036f]+/gu, '$1')
    .normalize('NFC')
    .replaceAll(/[ßæœøłđı]/g, (letter) => PLAIN[letter] ?? letter)
    .replaceAll(/['’‘ʼ・]/g, '')
    .replaceAll(/[\p{Pd}\u2212]/gu, '-')
    .replaceAll(/(?<!\p{L})(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''));
}

/** A word with its parts (`ddg-179` has two), or a run of a script without spaces. */
export type Piece =
  | { readonly kind: 'word'; readonly parts: readonly string[] }
  | { readonly kind: 'run'; readonly text: string };

/** Removes a plural s: `drills` → `drill`, `b52s` → `b52`; not from short words or `class`. */
function toSingular(word: string): string {
  return word.replace(/(?<=\p{L}{4}|\d\p{L}?)(?<!s)s$/u, '');
}

/** Splits a word: `f/a-18c` → f, a, 18c; `ddg179` → ddg, 179. */
function toParts(word: string): readonly string[] {
  return word.split(/[-/]|(?<=\p{L})(?=\d)/u).map(toSingular);
}

function split(plain: string): readonly Piece[] {
  return [...plain.matchAll(PIECE)].map(({ groups = {} }) =>
    groups['run'] === undefined
      ? { kind: 'word', parts: toParts(groups['word'] ?? '') }
      : { kind: 'run', text: groups['run'] },
  );
}

/** Splits search words into pieces. */
export function splitWords(text: string): readonly Piece[] {
  return split(toPlainText(text));
}

/** Joins parts into one term; a hyphen keeps digits apart, or 1/1 would be 11. */
export function joinParts(parts: readonly string[]): string {
  return parts.reduce((joined, part) =>
    /\d$/.test(joined) && /^\d/.test(part) ? `${joined}-${part}` : joined + part,
  );
}

/** Adds the form without a last letter: `f35a` is found as `f35` too. */
function toForms(term: string): readonly string[] {
  const [, model] = /^(.*\d)\p{L}$/u.exec(term) ?? [];
  return model === undefined ? [term] : [term, model];
}

/** Terms of a word: its parts, and any neighbouring ones joined: `t-ake-4` also as `ake4`. */
function toWordTerms(parts: readonly string[]): readonly string[] {
  return parts.flatMap((_, first) =>
    parts
      .slice(first)
      .flatMap((_, length) => toForms(joinParts(parts.slice(first, first + length + 1)))),
  );
}

/** Lists a run and each end of it: any part of the run is the beginning of one of these. */
function toEnds(run: string): readonly string[] {
  const letters = [...run];
  return letters.map((_, first) => letters.slice(first).join(''));
}

/** Terms by which a text is found, each once: a run of unspaced script by any part of it. */
export function toTerms(text: string): readonly string[] {
  const pieces = split(toPlainText(text).replaceAll(LOOSE_SPACE, ''));
  const terms = pieces.flatMap((piece) =>
    piece.kind === 'run' ? toEnds(piece.text) : toWordTerms(piece.parts),
  );
  return [...new Set(terms)];
}

/** Whether a term is a word in which a slip can be looked for: of three letters or more. */
export function isPlainWord(term: string): boolean {
  return PLAIN_WORD.test(term);
}
