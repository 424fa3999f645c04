import type { SourceFile } from '../../tests/architecture/source-files.ts';
import { findComments, type Comment } from './comments.ts';
import type { Measure } from './measure.ts';

/**
 * Beginnings of comments that name no thing: a pronoun, a clause in place of a noun, a participle,
 * or a word that refers to the text before. `The same` and its like are below: a noun can follow.
 */
export const OPENINGS = [
  ...['it', 'they', 'he', 'she', 'we', 'who', 'whoever', 'whose', 'what', 'whatever', 'which'],
  ...['there', 'here', 'else', 'so', 'then', 'thus', 'till', 'until', 'of', 'as', 'at once', 'now'],
  ...['back', 'beside', 'beyond', 'afterwards', 'before that', 'after that', 'from then', 'others'],
  ...['called', 'given', 'made', 'kept', 'written', 'taken', 'said', 'shown', 'counted', 'meant'],
];

/** Words that are no subject by themselves, but can stand before one: `this map`. */
export const POINTING = [
  ...['this', 'that', 'these', 'those', 'each', 'all', 'both', 'none', 'some', 'one', 'another'],
  ...['such', 'either', 'the same'],
];

/** Words after which a pointing word has no noun: `this is`, `those of`, `each in`. */
const AFTER_POINTING = [
  ...['is', 'are', 'was', 'were', 'be', 'has', 'have', 'had', 'does', 'do', 'did', 'can', 'could'],
  ...['may', 'might', 'must', 'shall', 'should', 'will', 'would', 'too', 'not', 'alone', 'once'],
  ...['of', 'in', 'on', 'at', 'to', 'with', 'without', 'for', 'from', 'by', 'as', 'over', 'under'],
  ...[
    'that',
    'who',
    'which',
    'whose',
    'where',
    'when',
    'it',
    'they',
    'the',
    'a',
    'an',
    'and',
    'or',
  ],
  ...['but', 'so', 'then', 'there', 'here', 'beside', 'beyond', 'after', 'before', 'until'],
];

function toWordList(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}’']+|[^\p{L}\s]/gu) ?? [];
}

/** The phrase that the words begin with; undefined for none. */
function findOpening(words: readonly string[], phrases: readonly string[]): string | undefined {
  return phrases.find((phrase) => `${words.join(' ')} `.startsWith(`${phrase} `));
}

/** Whether a verb follows a pointing word: `that says`, and not `these areas` or `this class`. */
function isVerb(word: string, pointing: string): boolean {
  return ['this', 'that'].includes(pointing) && /[^s’']s$/.test(word);
}

/** Whether a comment begins without naming what it speaks of. */
export function isWithoutSubject(text: string): boolean {
  const words = toWordList(text);
  if (findOpening(words, OPENINGS) !== undefined) return true;
  const pointing = findOpening(words, POINTING);
  if (pointing === undefined) return false;
  const next = words[pointing.split(' ').length] ?? '';
  return !/\p{L}/u.test(next) || AFTER_POINTING.includes(next) || isVerb(next, pointing);
}

function toPlace({ path, line, text }: Comment): string {
  return `${path}:${line} ${text.length > 70 ? `${text.slice(0, 69)}…` : text}`;
}

export function measureComments(files: readonly SourceFile[]): Measure {
  const comments = files.flatMap(findComments);
  const without = comments.filter(({ text }) => isWithoutSubject(text));
  return {
    ...{ key: 'comments', label: 'comments without a subject', value: without.length },
    note: `of ${comments.length} comments`,
    places: without.map(toPlace),
  };
}
