import { describe, expect, it } from 'vitest';
import { MEDIA } from '../domain/area.ts';
import { BRANCHES } from '../domain/service.ts';
import { BRANCH_SYMBOLS } from './branch-symbols.ts';
import { LEGEND_GROUPS, toLegendGroups, type LegendEntry } from './legend.ts';

const LEGEND = LEGEND_GROUPS.flat();

/** One line for each kind: a new kind of entry does not compile until it is listed here. */
const KINDS = Object.keys({
  medium: true,
  'soft-edge': true,
  'sharp-edge': true,
  mark: true,
  badge: true,
  announced: true,
  empty: true,
  hovered: true,
  selected: true,
  branch: true,
} satisfies Record<LegendEntry['kind'], true>);

describe('the legend', () => {
  it('explains every kind of thing that is drawn', () => {
    expect(new Set(LEGEND.map(({ kind }) => kind))).toEqual(new Set(KINDS));
  });

  it('explains every branch that can be switched, each once and in order', () => {
    const branches = LEGEND.flatMap((entry) => (entry.kind === 'branch' ? [entry.branch] : []));
    expect(branches).toEqual(BRANCHES);
  });

  it('explains every medium, each once', () => {
    const media = LEGEND.flatMap((entry) => (entry.kind === 'medium' ? [entry.medium] : []));
    expect(media).toEqual(MEDIA);
  });

  it('has different words for each entry', () => {
    const lines = toLegendGroups([{ errorKm: 50 }]).flat();
    expect(lines.map(({ entry }) => entry)).toEqual(LEGEND);
    expect(new Set(lines.map(({ words }) => words)).size).toBe(LEGEND.length);
    expect(lines.every(({ words }) => words.length > 2)).toBe(true);
  });

  it('says how far the true edge may lie in the least certain area', () => {
    const lines = toLegendGroups([{ errorKm: 50 }, { errorKm: 150 }, { errorKm: 0 }]).flat();
    const words = lines.flatMap((line) => (line.entry.kind === 'soft-edge' ? [line.words] : []));
    expect(words).toEqual([expect.stringContaining('up to 150 km away')]);
  });
});

describe('the symbols of the branches', () => {
  it('have a shape for each branch, no two alike', () => {
    expect(Object.keys(BRANCH_SYMBOLS)).toEqual([...BRANCHES]);
    expect(new Set(Object.values(BRANCH_SYMBOLS)).size).toBe(BRANCHES.length);
  });
});
