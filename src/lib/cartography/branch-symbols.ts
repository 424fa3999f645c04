import type { Branch } from '../domain/service.ts';

/** Side of the square that the paths are drawn in, in SVG units. */
export const SYMBOL_SIZE = 16;

/** An SVG path for each branch, so that branches differ in shape and not in colour alone. */
export const BRANCH_SYMBOLS: Readonly<Record<Branch, string>> = {
  maritime: 'M8 1.500a6.500 6.500 0 1 1 0 13a6.500 6.500 0 0 1 0-13z',
  air: 'M8 1.500L15 14H1z',
  ground: 'M2 2h12v12H2z',
  marines: 'M8 .8L15.200 8L8 15.200L.8 8z',
  joint: 'M5.500 1h5v4.500H15v5h-4.500V15h-5v-4.500H1v-5h4.500z',
};
