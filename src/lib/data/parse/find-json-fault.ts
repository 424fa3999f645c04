/**
 * Finds the offset of a fault that YAML's parser accepts: a comment, single quotes, a comma before
 * a closing bracket; null for JSON. Node's own message varies and often gives no position.
 */
export function findJsonFault(text: string): number | null {
  try {
    // check-characters reports a byte order mark.
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return null;
  } catch {
    const withoutTexts = text.replace(/"(?:[^"\\\n]|\\.)*"/g, (quoted) =>
      '_'.repeat(quoted.length),
    );
    return Math.max(0, withoutTexts.search(/,\s*[\]}]|#|'/));
  }
}
