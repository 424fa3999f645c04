/** Stands inside the data files, which are in English in every language of the site. */
export const LICENCE_NOTE =
  'Areas are approximate. Each statement rests on the publications named with it.';
