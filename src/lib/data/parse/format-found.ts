const LONGEST = 60;

/** Formats a value of the record for a problem, as JSON cut to a short text. */
export function formatFound(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value) && value.length === 0) return 'an empty list';
  const text = [...(JSON.stringify(value) ?? String(value))];
  return text.length > LONGEST ? `${text.slice(0, LONGEST).join('')}…` : text.join('');
}
