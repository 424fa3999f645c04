import { MediaQuery } from 'svelte/reactivity';
import type { PaletteName } from '#lib/cartography/palette.ts';
import type { Theme } from '#lib/view/address.ts';

const prefersDark = new MediaQuery('(prefers-color-scheme: dark)', false);

/** Finds the palette of a theme; for `auto`, the one that the reader's system prefers. */
export function toPaletteName(theme: Theme): PaletteName {
  const isDark = theme === 'auto' ? prefersDark.current : theme === 'dark';
  return isDark ? 'dark' : 'light';
}
