/**
 * Offset of what YAML's parser lets pass and JSON does not: comments, single quotes, a comma before
 * a closing bracket. Node's own message differs between versions and often gives no position.
 */
export function findJsonFault(text: string): number | null {
  try {
    // A byte order mark is check-characters' to name.
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return null;
  } catch {
    const withoutTexts = text.replace(/"(?:[^"\\\n]|\\.)*"/g, (quoted) =>
      '_'.repeat(quoted.length),
    );
    return Math.max(0, withoutTexts.search(/,\s*[\]}]|#|'/));
  }
}
