import { distance } from 'fastest-levenshtein';

/** `; did you mean "JMSDF"?` where a known word is close to the one written, else nothing. */
export function suggest(written: string, known: readonly string[]): string {
  // Where every letter would be another, the word is no slip of the one that is known.
  const farthest = Math.min(written.length - 1, Math.max(2, Math.floor(written.length / 4)));
  let nearest: { word: string; steps: number } | null = null;
  for (const word of known) {
    const steps = distance(written.toLowerCase(), word.toLowerCase());
    if (steps <= farthest && steps < (nearest?.steps ?? Infinity)) nearest = { word, steps };
  }
  return nearest ? `; did you mean "${nearest.word}"?` : '';
}
