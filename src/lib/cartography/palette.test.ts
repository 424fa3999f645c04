import { readFileSync } from 'node:fs';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { MEDIA } from '../domain/area.ts';
import { BRANCHES } from '../domain/service.ts';
import { PALETTES, type Palette } from './palette.ts';

const css = readFileSync('src/app.css', 'utf8');
const measureDifference = differenceCiede2000();

const SIGHTS: Readonly<Record<string, (color: Color) => Color>> = {
  normal: (color: Color) => color,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
};

type ThemeName = keyof typeof PALETTES;
const THEME_NAMES = Object.keys(PALETTES) as ThemeName[];

function toColor(text: string): Color {
  const color = parse(text);
  if (!color) throw new Error(`found ${text}, expected a colour`);
  return color;
}

/** A custom property of `app.css`, `light-dark(a, b)`, in one theme. */
function readProperty(name: string, theme: ThemeName): string | undefined {
  const pair = new RegExp(`^\\s*--${name}: light-dark\\((#\\w+), (#\\w+)\\);$`, 'm').exec(css);
  return pair?.[theme === 'light' ? 1 : 2];
}

function readContrast(ink: string, paper: string, theme: ThemeName): number {
  return wcagContrast(readProperty(ink, theme) ?? '', readProperty(paper, theme) ?? '');
}

function toPairs<T>(all: readonly T[]): readonly (readonly [T, T])[] {
  return all.flatMap((first, index) =>
    all.slice(index + 1).map((second) => [first, second] as const),
  );
}

describe.each(THEME_NAMES)('the %s palette', (theme) => {
  const palette: Palette = PALETTES[theme];
  const { sea, land, medium, branch } = palette;

  it.each(BRANCHES)('shows the %s branch on sea and land', (name) => {
    expect(wcagContrast(branch[name], sea)).toBeGreaterThanOrEqual(3);
    expect(wcagContrast(branch[name], land)).toBeGreaterThanOrEqual(3);
  });

  describe.each(Object.entries(SIGHTS))('under %s vision', (_, toSeen) => {
    it.each(toPairs(BRANCHES))('tells %s from %s', (first, second) => {
      const [a, b] = [toSeen(toColor(branch[first])), toSeen(toColor(branch[second]))];
      expect(measureDifference(a, b)).toBeGreaterThanOrEqual(15);
    });
  });

  it('makes names and counts readable', () => {
    expect(wcagContrast(palette.waterName, sea)).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(palette.landName, land)).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(palette.badgeText, palette.badge)).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps names readable beyond the shore and on their halo', () => {
    const { waterName, landName, halo } = palette;
    const pairs = [
      [waterName, land],
      [landName, sea],
      [waterName, halo],
      [landName, halo],
    ] as const;
    for (const [name, ground] of pairs)
      expect(wcagContrast(name, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('shows a badge on sea and land', () => {
    for (const color of [palette.badge]) {
      expect(wcagContrast(color, sea)).toBeGreaterThanOrEqual(3);
      expect(wcagContrast(color, land)).toBeGreaterThanOrEqual(3);
    }
  });

  it('is the same in the style sheet', () => {
    const inCss = Object.fromEntries(
      [
        'sea',
        'land',
        'coast',
        'water-name',
        'land-name',
        'halo',
        'badge',
        'badge-text',
        ...toNames('medium', MEDIA),
        ...toNames('branch', BRANCHES),
      ].map((name) => [name, readProperty(name, theme)]),
    );
    expect(inCss).toEqual({
      sea,
      land,
      coast: palette.coast,
      'water-name': palette.waterName,
      'land-name': palette.landName,
      halo: palette.halo,
      badge: palette.badge,
      'badge-text': palette.badgeText,
      ...Object.fromEntries(MEDIA.map((name) => [`medium-${name}`, medium[name]])),
      ...Object.fromEntries(BRANCHES.map((name) => [`branch-${name}`, branch[name]])),
    });
  });

  it.each(['paper', 'paper-sunk'])('makes text readable on %s', (paper) => {
    for (const ink of ['ink', 'ink-quiet', 'link']) {
      expect(readContrast(ink, paper, theme)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(BRANCHES)('shows the mark of the %s branch and the focus ring on paper', (name) => {
    for (const paper of ['paper', 'paper-sunk']) {
      expect(readContrast(`branch-${name}`, paper, theme)).toBeGreaterThanOrEqual(3);
      expect(readContrast('focus', paper, theme)).toBeGreaterThanOrEqual(3);
    }
  });
});

function toNames(group: string, members: readonly string[]): readonly string[] {
  return members.map((name) => `${group}-${name}`);
}
