import type { NameLanguage } from '../domain/area.ts';

/** Each language beside English; its module gives what it has as it is read. */
const TRANSLATIONS: Readonly<Record<Exclude<NameLanguage, 'en'>, () => Promise<unknown>>> = {
  ja: () => import('./ja/translation.ts'),
  ko: () => import('./ko/translation.ts'),
  zh: () => import('./zh/translation.ts'),
};

/** Reads the words of a language; refused where they cannot be had. */
export async function loadTranslation(language: NameLanguage): Promise<void> {
  if (language !== 'en') await TRANSLATIONS[language]();
}
