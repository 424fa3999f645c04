import type { Palette } from '../cartography/palette.ts';

/** Colours and typefaces of a figure, as SVG attributes take them. */
export interface FigurePaint extends Omit<Palette, 'border' | 'lake' | 'graticule'> {
  readonly serif: string;
  readonly sans: string;
}

/** Paint inside a page: custom properties of its style sheet, which follow light and dark. */
export const PAGE_PAINT: FigurePaint = {
  sea: 'var(--sea)',
  land: 'var(--land)',
  coast: 'var(--coast)',
  waterName: 'var(--water-name)',
  landName: 'var(--land-name)',
  halo: 'var(--halo)',
  badge: 'var(--badge)',
  badgeText: 'var(--badge-text)',
  medium: {
    sea: 'var(--medium-sea)',
    airspace: 'var(--medium-airspace)',
    land: 'var(--medium-land)',
  },
  branch: {
    maritime: 'var(--branch-maritime)',
    air: 'var(--branch-air)',
    ground: 'var(--branch-ground)',
    marines: 'var(--branch-marines)',
    joint: 'var(--branch-joint)',
  },
  serif: 'var(--serif)',
  sans: 'var(--sans)',
};

/** Paint of a print figure, with names of typefaces for readers who lack the atlas's. */
export function toPrintPaint(palette: Palette): FigurePaint {
  return {
    ...palette,
    serif: "'Atlas Serif', 'Source Serif 4', Georgia, 'Noto Serif', serif",
    sans: "'Atlas Sans', 'Source Sans 3', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif",
  };
}
