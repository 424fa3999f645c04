import { BRANCHES, type Branch } from '../domain/service.ts';
import type { EventCounts } from '../view/count-by-area.ts';

/** The counts that a badge shows. */
type Counted = Pick<EventCounts, 'visible' | 'announced' | 'branches'>;

/** How many of an area's visible events a branch took part in. */
interface BranchShare {
  readonly branch: Branch;
  readonly count: number;
}

/** The number of an area's visible events, in a ring divided by branch. */
export interface Badge {
  readonly count: number;
  /** Parts of the ring, in the order of `BRANCHES`; none for a branch without events. */
  readonly shares: readonly BranchShare[];
  /** Whether there are visible events and all of them are only announced. */
  readonly isHollow: boolean;
}

/** Sizes of a badge in pixels. */
export const BADGE = {
  radius: 10.5,
  ringRadius: 13,
  ringWidth: 3.5,
  gap: 1.2,
  outer: 15.5,
  hollowEdge: 1.5,
} as const;
/** Radius and line widths, in pixels, of the circle around a selected or hovered area's badge. */
export const FOCUS_RING = { radius: 18.5, selected: 2.5, hovered: 1.2 } as const;

/** The badge of an area, or of any group of events. */
export function toBadge({ visible, announced, branches }: Counted): Badge {
  const shares = BRANCHES.map((branch, at) => ({ branch, count: branches[at] ?? 0 }));
  return {
    count: visible,
    shares: shares.filter(({ count }) => count > 0),
    isHollow: visible > 0 && announced === visible,
  };
}

function toPoint(turn: number): string {
  const angle = (turn - 0.25) * 2 * Math.PI;
  const { ringRadius } = BADGE;
  return `${(ringRadius * Math.cos(angle)).toFixed(2)} ${(ringRadius * Math.sin(angle)).toFixed(2)}`;
}

/** The ring's arcs around 0, 0 as SVG paths to be stroked: clockwise from the top, in proportion. */
export function toRingArcs(
  shares: readonly BranchShare[],
): readonly { readonly branch: Branch; readonly path: string }[] {
  const whole = shares.reduce((sum, { count }) => sum + count, 0);
  const gap = shares.length > 1 ? BADGE.gap / (2 * Math.PI * BADGE.ringRadius) : 0;
  let start = 0;
  return shares.map(({ branch, count }) => {
    const end = start + count / whole;
    const [from, to] = [start + gap / 2, end - gap / 2];
    start = end;
    const { ringRadius: r } = BADGE;
    const middle = toPoint((from + to) / 2);
    const path = `M${toPoint(from)}A${r} ${r} 0 0 1 ${middle}A${r} ${r} 0 0 1 ${toPoint(to)}`;
    return { branch, path };
  });
}
