const names = new Intl.DisplayNames('en', { type: 'language' });

/** `ja` → `Japanese` */
export function formatLanguage(tag: string): string {
  return names.of(tag) ?? tag;
}
