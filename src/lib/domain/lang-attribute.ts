import type { NameLanguage } from './area.ts';

/** The `lang` of a text on a page that is English: none where the text is English too. */
export function toLangAttribute(language: NameLanguage): NameLanguage | undefined {
  return language === 'en' ? undefined : language;
}
