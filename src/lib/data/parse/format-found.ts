const LONGEST = 60;

/** What stands in the record, short and quoted. */
export function formatFound(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value) && value.length === 0) return 'an empty list';
  const text = [...(JSON.stringify(value) ?? String(value))];
  return text.length > LONGEST ? `${text.slice(0, LONGEST).join('')}…` : text.join('');
}
