const texts = new Map<string, string>();

/** The text as it was first met: paths of fields are the same in file after file, and kept once. */
export function keepOnce(text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  texts.set(text, text);
  return text;
}
