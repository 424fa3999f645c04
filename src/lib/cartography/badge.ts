import type { EventEntry } from '../domain/event.ts';
import { BRANCHES, type Branch, type Service } from '../domain/service.ts';
import type { Filter } from '../view/filter.ts';
import type { AreaCount } from '../view/count-by-area.ts';

/** How many of the shown events a branch took part in. */
interface BranchShare {
  readonly branch: Branch;
  readonly count: number;
}

/** The number of an area's shown events, ringed by branch. */
export interface Badge {
  readonly count: number;
  /** In the order of the branches. */
  readonly shares: readonly BranchShare[];
  /** All of the shown events are only announced. */
  readonly isHollow: boolean;
}

/** Pixels. */
export const BADGE = {
  radius: 10.5,
  ringRadius: 13,
  ringWidth: 3.5,
  gap: 1.2,
  outer: 15.5,
  hollowEdge: 1.5,
} as const;
/** Pixels: the circle around the badge of an area that is selected or under the pointer. */
export const FOCUS_RING = { radius: 18.5, selected: 2.5, hovered: 1.2 } as const;

type VisibleServices = Filter['services'];

function findBranches(
  { services: ids }: EventEntry,
  services: readonly Service[],
  visible: VisibleServices,
): ReadonlySet<Branch> {
  const taking = services.filter(({ id }) => ids.includes(id) && (visible?.has(id) ?? true));
  return new Set(taking.map(({ branch }) => branch));
}

/** The badge of an area. Services that are switched off have no part in its ring. */
export function toBadge(
  { visible }: Pick<AreaCount, 'visible'>,
  services: readonly Service[],
  visibleServices: VisibleServices,
): Badge {
  const branches = visible.map((event) => findBranches(event, services, visibleServices));
  const shares = BRANCHES.map((branch) => ({
    branch,
    count: branches.filter((found) => found.has(branch)).length,
  }));
  return {
    count: visible.length,
    shares: shares.filter(({ count }) => count > 0),
    isHollow: visible.length > 0 && visible.every(({ status }) => status === 'announced'),
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
