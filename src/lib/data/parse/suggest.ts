import { distance } from 'fastest-levenshtein';

/** `; did you mean "JMSDF"?` where a known word is close to the one written, otherwise empty. */
export function suggest(written: string, known: readonly string[]): string {
  // A word that differs in every letter is no misspelling of the known one.
  const farthest = Math.min(written.length - 1, Math.max(2, Math.floor(written.length / 4)));
  let nearest: { word: string; steps: number } | null = null;
  for (const word of known) {
    const steps = distance(written.toLowerCase(), word.toLowerCase());
    if (steps <= farthest && steps < (nearest?.steps ?? Infinity)) nearest = { word, steps };
  }
  return nearest ? `; did you mean "${nearest.word}"?` : '';
}
