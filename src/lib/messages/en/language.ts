import type { NameLanguage } from '#lib/domain/area.ts';
import { localized } from '../localized.ts';

export const LANGUAGE_CHOICE_MESSAGES = localized({
  label: 'Names and dates in',
  /** `日本語 (Japanese)` */
  both: (own: string, english: string) => `${own} (${english})`,
} as const);

/** Each language as its readers call it, whatever the language of the page. */
export const OWN_NAMES: Readonly<Record<NameLanguage, string>> = {
  en: 'English',
  ja: '日本語',
  ko: '한국어',
  zh: '中文',
};
