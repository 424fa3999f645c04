import type { NameLanguage } from '../domain/area.ts';

/** Loaders by language other than English; a module adds its translations on import. */
const TRANSLATIONS: Readonly<Record<Exclude<NameLanguage, 'en'>, () => Promise<unknown>>> = {
  ja: () => import('./ja/translation.ts'),
  ko: () => import('./ko/translation.ts'),
  zh: () => import('./zh/translation.ts'),
};

/** Loads the messages of a language; rejects where they cannot be loaded. */
export async function loadTranslation(language: NameLanguage): Promise<void> {
  if (language !== 'en') await TRANSLATIONS[language]();
}
