import type { Medium } from '../domain/area.ts';
import type { Branch } from '../domain/service.ts';

export interface Palette {
  readonly sea: string;
  readonly land: string;
  readonly coast: string;
  readonly border: string;
  readonly lake: string;
  readonly graticule: string;
  readonly waterName: string;
  readonly landName: string;
  readonly halo: string;
  readonly badge: string;
  readonly badgeText: string;
  /** Quiet tint of an area, by medium. */
  readonly medium: Readonly<Record<Medium, string>>;
  readonly branch: Readonly<Record<Branch, string>>;
}

export type PaletteName = 'light' | 'dark';

/** Colours of the map; `app.css` has them as custom properties, and a test compares the two. */
export const PALETTES: Readonly<Record<PaletteName, Palette>> = {
  light: {
    sea: '#d6e6f0',
    land: '#f3f1ec',
    coast: '#a9b7bd',
    border: '#cfcabd',
    lake: '#d6e6f0',
    graticule: '#c8dbe7',
    waterName: '#1f435e',
    landName: '#4d4a42',
    halo: '#f3f7fa',
    badge: '#10273a',
    badgeText: '#ffffff',
    medium: { sea: '#2f6f9f', airspace: '#7d5fa8', land: '#7a6a35' },
    branch: {
      maritime: '#2d0d78',
      air: '#8459c3',
      ground: '#52806c',
      marines: '#bd4d00',
      joint: '#680000',
    },
  },
  dark: {
    sea: '#12212d',
    land: '#2a2d2e',
    coast: '#47535a',
    border: '#43474a',
    lake: '#12212d',
    graticule: '#1b2d3a',
    waterName: '#bcd4e6',
    landName: '#dcdad2',
    halo: '#0e1a23',
    badge: '#eef3f6',
    badgeText: '#10202c',
    medium: { sea: '#6fb1de', airspace: '#b79be0', land: '#c9b778' },
    branch: {
      maritime: '#accbff',
      air: '#8a6ee4',
      ground: '#a2c700',
      marines: '#ffeee7',
      joint: '#eb5a5d',
    },
  },
};
