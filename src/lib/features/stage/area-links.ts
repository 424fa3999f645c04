import { toMargins, type ExtentView } from '#lib/cartography/extent.ts';
import { fitExtent, toPosition } from '#lib/cartography/fit-extent.ts';
import type { AreaEntry } from '#lib/domain/atlas-index.ts';

type Point = readonly [number, number];

interface Clicked {
  /** Ids of the areas under the click, smallest first. */
  readonly ids: readonly string[];
  /** Position of the click: longitude 0–360 and latitude in degrees. */
  readonly at: Point;
}

/** Data that the static map is drawn from. */
interface Drawn {
  readonly areas: readonly AreaEntry[];
  readonly extentView: ExtentView;
}

/** Finds the area link that an element of the static map is in. */
export function findLink(target: EventTarget | null): SVGAElement | null {
  return target instanceof Element ? target.closest<SVGAElement>('a[data-area]') : null;
}

/** Finds the ids of the areas under a point of the window in pixels, topmost first. */
function findAreasAt(figure: Element, x: number, y: number): readonly string[] {
  const ids = document
    .elementsFromPoint(x, y)
    .map(findLink)
    .filter((link) => link !== null && figure.contains(link))
    .flatMap((link) => link?.dataset['area'] ?? []);
  return [...new Set(ids)];
}

/**
 * Finds the areas under a plain click on the static map, and keeps its link from being followed;
 * null for any other click, which is left to the link.
 */
export function findClicked(
  event: MouseEvent & { currentTarget: HTMLElement },
  { areas, extentView }: Drawn,
): Clicked | null {
  const { target, currentTarget, clientX, clientY } = event;
  const hasKey = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (hasKey || event.button !== 0) return null;
  event.preventDefault();
  const id = findLink(target)?.dataset['area'];
  // A click by the Enter key has no position.
  if (event.detail === 0 && id !== undefined) {
    return { ids: [id], at: areas.find((area) => area.id === id)?.labelPoint ?? [0, 0] };
  }
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  const { extent, hasPopup } = extentView;
  const room = fitExtent(extent, width, height, toMargins(width, hasPopup));
  const found = findAreasAt(currentTarget, clientX, clientY);
  const smallestFirst = areas.toSorted((a, b) => a.squareKm - b.squareKm);
  return {
    ids: smallestFirst.map(({ id: area }) => area).filter((area) => found.includes(area)),
    at: toPosition(extent, room, [clientX - left, clientY - top]),
  };
}
