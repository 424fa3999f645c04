import type { NameLanguage } from '../domain/area.ts';
import { setLanguageReader } from '../messages/localized.ts';

/** Language that messages and dates are in at present. */
export interface ReaderLanguage {
  readonly current: NameLanguage;
}

/**
 * Switches messages and dates to the language asked for, in the browser, once its messages have
 * loaded; if they fail to load nothing changes. Call it while a page is set up.
 */
export function loadLanguage(toLanguage: () => NameLanguage): ReaderLanguage {
  let current = $state<NameLanguage>('en');
  $effect.pre(() => setLanguageReader(() => current));
  $effect(() => {
    const language = toLanguage();
    if (language === current) return;
    void import('../messages/languages.ts')
      .then(({ loadTranslation }) => loadTranslation(language))
      // The reader may have chosen another language in the meantime.
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
