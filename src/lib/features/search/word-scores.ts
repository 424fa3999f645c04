import { addScores, joinScores, type Scores } from './postings.ts';
import type { Terms } from './search-terms.ts';
import { joinParts, splitWords, type Piece } from './search-text.ts';

/** Words ignored in a search unless there are no others. */
const SMALL_WORDS = 'a an and at by for from in of on or the to with'.split(' ');

/** Least letters of a word in which a typing error is allowed for. */
const SHORTEST_SLIP = 4;

const NOTHING: Scores = new Map();

/** Scores of what search words find, the last of which may be incomplete; null without words. */
export async function findWords(words: string, terms: Terms): Promise<Scores | null> {
  const pieces = await joinDesignations(dropSmallWords(splitWords(words)), terms);
  if (pieces.length === 0) return null;
  const found = pieces.map((piece, index) => findPiece(piece, index === pieces.length - 1, terms));
  return joinScores(await Promise.all(found));
}

function hasFigure(text: string): boolean {
  return /\d/.test(text);
}

/** Whether parts name a hull or model, `ddg-179` or `f/a-18`, to be matched only as a whole. */
function isDesignation(parts: readonly string[]): boolean {
  return parts.some(hasFigure) && parts.every((part) => !/\p{L}{5}/u.test(part));
}

function dropSmallWords(pieces: readonly Piece[]): readonly Piece[] {
  const telling = pieces.filter(
    (piece) => piece.kind === 'run' || !SMALL_WORDS.includes(joinParts(piece.parts)),
  );
  return telling.length === 0 ? pieces : telling;
}

/** Joins `ddg 179` into `ddg-179` where the record has that term. */
async function joinDesignations(pieces: readonly Piece[], terms: Terms): Promise<readonly Piece[]> {
  const joined: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const before = joined.at(-1);
    const isLast = index === pieces.length - 1;
    if (before?.kind === 'word' && piece.kind === 'word' && /^\d/.test(piece.parts[0] ?? '')) {
      const parts = [...before.parts, ...piece.parts];
      const isOne = !before.parts.some(hasFigure) && isDesignation(parts);
      if (isOne && (await findWhole(joinParts(parts), isLast, terms))) {
        joined[joined.length - 1] = { kind: 'word', parts };
        continue;
      }
    }
    joined.push(piece);
  }
  return joined;
}

async function findPiece(piece: Piece, isLast: boolean, terms: Terms): Promise<Scores> {
  if (piece.kind === 'run') return (await terms.findBeginning(piece.text)) ?? NOTHING;
  const { parts } = piece;
  const whole = findTerm(joinParts(parts), isLast, terms);
  if (parts.length === 1 || isDesignation(parts)) return whole;
  const apart = parts.map((part, index) =>
    findTerm(part, isLast && index === parts.length - 1, terms),
  );
  return addScores([await whole, joinScores(await Promise.all(apart))]);
}

/** Finds a term, or where it may be incomplete also what begins with it; null for none. */
async function findWhole(term: string, isLast: boolean, terms: Terms): Promise<Scores | null> {
  if (!isLast) return terms.find(term);
  // A number that is known is not taken for the beginning of another.
  const known = hasFigure(term) ? await terms.find(term) : null;
  return known ?? terms.findBeginning(term);
}

/** Allows for typing errors only in words that are not in the record, never in ones with digits. */
async function findTerm(term: string, isLast: boolean, terms: Terms): Promise<Scores> {
  const found = await findWhole(term, isLast, terms);
  if (found) return found;
  const mayHaveSlips = !hasFigure(term) && term.length >= SHORTEST_SLIP;
  return mayHaveSlips ? terms.findMeant(term) : NOTHING;
}
