import type { NameLanguage } from '../domain/area.ts';
import { setLanguageReader } from '../messages/localized.ts';

/**
 * Words and dates follow the language asked for, in the browser, as soon as its words have come;
 * where they cannot be had they stay as they are. Called while a page is set up.
 */
export function followLanguage(toLanguage: () => NameLanguage): void {
  let spoken = $state<NameLanguage>('en');
  $effect.pre(() => setLanguageReader(() => spoken));
  $effect(() => {
    const language = toLanguage();
    if (language === spoken) return;
    void import('../messages/languages.ts')
      .then(({ loadTranslation }) => loadTranslation(language))
      // Another language may have been asked for since.
      .then(() => {
        if (language === toLanguage()) spoken = language;
      })
      .catch(() => undefined);
  });
}
