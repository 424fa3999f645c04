import type { NameLanguage } from '../domain/area.ts';
import { setLanguageReader } from '../messages/localized.ts';

/** The language that words and dates are in now. */
export interface ReaderLanguage {
  readonly current: NameLanguage;
}

/**
 * Words and dates follow the language asked for, in the browser, as soon as its words have come;
 * where they cannot be had they stay as they are. Called while a page is set up.
 */
export function loadLanguage(toLanguage: () => NameLanguage): ReaderLanguage {
  let current = $state<NameLanguage>('en');
  $effect.pre(() => setLanguageReader(() => current));
  $effect(() => {
    const language = toLanguage();
    if (language === current) return;
    void import('../messages/languages.ts')
      .then(({ loadTranslation }) => loadTranslation(language))
      // Another language may have been asked for since.
      .then(() => {
        if (language === toLanguage()) current = language;
      })
      .catch(() => undefined);
  });
  return {
    get current() {
      return current;
    },
  };
}
