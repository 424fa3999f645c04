const names = new Intl.DisplayNames('en', { type: 'language' });

/** English name of a language by its tag: `ja` → `Japanese`. */
export function formatLanguage(tag: string): string {
  return names.of(tag) ?? tag;
}
