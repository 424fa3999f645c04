import { LICENCE_NOTE } from '#lib/messages/en/licence.ts';

/** Licence and attribution inside every data file, so that a copy carries them along. */
export const DATA_LICENCE = {
  license: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: 'Exercise Atlas',
  note: LICENCE_NOTE,
} as const;

/** Common name of the licence. */
export const LICENCE_NAME = 'CC BY 4.0';
