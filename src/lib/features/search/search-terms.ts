import type { Query } from 'minisearch';
import { joinParts, splitWords, type Piece } from './search-text.ts';

/** The terms that an index contains. */
export interface Vocabulary {
  has(term: string): boolean;
  hasBeginning(term: string): boolean;
}

/** Words ignored in a search unless there are no others. */
const SMALL_WORDS = 'a an and at by for from in of on or the to with'.split(' ');

/** Least letters of a word in which a typing error is allowed for. */
const SHORTEST_SLIP = 4;

function hasFigure(text: string): boolean {
  return /\d/.test(text);
}

/** Whether parts name a hull or model, `ddg-179` or `f/a-18`, to be matched only as a whole. */
function isDesignation(parts: readonly string[]): boolean {
  return parts.some(hasFigure) && parts.every((part) => !/\p{L}{5}/u.test(part));
}

/** Lists the word with each pair of neighbouring letters swapped. */
function listSwapped(word: string): readonly string[] {
  const letters = [...word];
  return letters
    .slice(1)
    .map((letter, index) =>
      [...letters.slice(0, index), letter, letters[index], ...letters.slice(index + 2)].join(''),
    );
}

/** Builds a query from search words, the last of which may be incomplete; null for none. */
export function toQuery(words: string, vocabulary: Vocabulary): Query | null {
  const pieces = joinDesignations(dropSmallWords(splitWords(words)), vocabulary);
  if (pieces.length === 0) return null;
  const queries = pieces.map((piece, index) =>
    askFor(piece, index === pieces.length - 1, vocabulary),
  );
  return { combineWith: 'AND', queries };
}

function dropSmallWords(pieces: readonly Piece[]): readonly Piece[] {
  const telling = pieces.filter(
    (piece) => piece.kind === 'run' || !SMALL_WORDS.includes(joinParts(piece.parts)),
  );
  return telling.length === 0 ? pieces : telling;
}

/** Joins `ddg 179` into `ddg-179` where the index has that term. */
function joinDesignations(pieces: readonly Piece[], vocabulary: Vocabulary): readonly Piece[] {
  const joined: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const before = joined.at(-1);
    const isLast = index === pieces.length - 1;
    if (before?.kind === 'word' && piece.kind === 'word' && /^\d/.test(piece.parts[0] ?? '')) {
      const parts = [...before.parts, ...piece.parts];
      const term = joinParts(parts);
      const isKnown = vocabulary.has(term) || (isLast && vocabulary.hasBeginning(term));
      if (!before.parts.some(hasFigure) && isDesignation(parts) && isKnown) {
        joined[joined.length - 1] = { kind: 'word', parts };
        continue;
      }
    }
    joined.push(piece);
  }
  return joined;
}

function askFor(piece: Piece, isLast: boolean, vocabulary: Vocabulary): Query {
  if (piece.kind === 'run') return { queries: [piece.text], prefix: true };
  const { parts } = piece;
  const whole = askForTerm(joinParts(parts), isLast, vocabulary);
  if (parts.length === 1 || isDesignation(parts)) return whole;
  const apart = parts.map((part, index) =>
    askForTerm(part, isLast && index === parts.length - 1, vocabulary),
  );
  return { combineWith: 'OR', queries: [whole, { combineWith: 'AND', queries: apart }] };
}

/** Allows for typing errors only in words that are not in the index, never in ones with digits. */
function askForTerm(term: string, isLast: boolean, vocabulary: Vocabulary): Query {
  const isKnown = vocabulary.has(term);
  if (hasFigure(term)) return { queries: [term], prefix: isLast && !isKnown };
  if (isKnown || (isLast && vocabulary.hasBeginning(term)))
    return { queries: [term], prefix: isLast };
  if (term.length < SHORTEST_SLIP) return { queries: [term] };
  const swapped = listSwapped(term).filter((one) => vocabulary.has(one));
  return { combineWith: 'OR', queries: [{ queries: [term], fuzzy: 0.2 }, ...swapped] };
}
