import { LICENCE_NOTE } from '#lib/messages/en/licence.ts';

/** Stands inside every data file, so that a copy carries it along. */
export const DATA_LICENCE = {
  license: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: 'Exercise Atlas',
  note: LICENCE_NOTE,
} as const;

/** The licence as people call it. */
export const LICENCE_NAME = 'CC BY 4.0';
