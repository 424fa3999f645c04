import { describe, expect, it } from 'vitest';
import { MEDIA } from '../domain/area.ts';
import { BRANCHES } from '../domain/service.ts';
import { BRANCH_SYMBOLS } from './branch-symbols.ts';
import { LEGEND, type LegendEntry } from './legend.ts';

/** One line a kind: a new kind of entry does not compile until it stands here. */
const KINDS = Object.keys({
  medium: true,
  badge: true,
  empty: true,
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
});

describe('the symbols of the branches', () => {
  it('have a shape for each branch, no two alike', () => {
    expect(Object.keys(BRANCH_SYMBOLS)).toEqual([...BRANCHES]);
    expect(new Set(Object.values(BRANCH_SYMBOLS)).size).toBe(BRANCHES.length);
  });
});
