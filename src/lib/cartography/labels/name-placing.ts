import { AROUND_BADGE, AROUND_DOT, AT_POINT, NAME_STYLE, type NamePlace } from './name-style.ts';
import { breakLines, estimateWidth } from './text-width.ts';

/** A name to be placed on a drawing. */
export interface NameRequest {
  readonly id: string;
  readonly name: string;
  /** Position in the drawing: shares of its width and height. */
  readonly at: readonly [number, number];
  /** Pixels around the point that the name keeps clear of; 0 lets it lie on the point. */
  readonly clear: number;
  readonly letterSpacing: number;
  /** Text size as a share of the drawing's. */
  readonly scale: number;
  /** Whether it is the name of a place for orientation, which gives way to names of areas. */
  readonly isDot: boolean;
}

export interface PlacedName {
  readonly id: string;
  readonly lines: readonly string[];
  readonly place: NamePlace;
}

/** A dot that no name may cover. */
export interface Dot {
  readonly at: readonly [number, number];
  /** Pixels around the dot that names keep clear of. */
  readonly clear: number;
}

/** Sizes of a drawing in pixels. */
export interface DrawingSize {
  readonly width: number;
  readonly height: number;
  readonly textSize: number;
  /** How far a name may reach beyond the drawing's edges; negative keeps it inside them. */
  readonly margin: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Least pixels between two names side by side. */
const APART = 3;

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function toBoxAround(x: number, y: number, reach: number): Box {
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

/** The box of text whose named side lies at the point, moved by the place's offset. */
function toTextBox(
  [x, y]: readonly [number, number],
  { anchor, offset }: NamePlace,
  [width, height]: readonly [number, number],
  textSize: number,
): Box {
  const atX = x + offset[0] * textSize;
  const atY = y + offset[1] * textSize;
  const left = anchor.includes('left')
    ? atX
    : anchor.includes('right')
      ? atX - width
      : atX - width / 2;
  const top = anchor.includes('top')
    ? atY
    : anchor.includes('bottom')
      ? atY - height
      : atY - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

/** Boxes that keep names away: badges always; dots as long as an area's name has another place. */
interface Obstacles {
  readonly badges: readonly { readonly id: string; readonly box: Box }[];
  readonly dots: readonly { readonly id: string | null; readonly box: Box }[];
}

/**
 * Places as many names as lie clear of each other, of every badge and of the edges, each at its
 * best free place; the first of the list choose first. Names of areas that find no room move to the
 * front of the list, and the order that names the most areas wins. Other names are left out: the
 * text beside a drawing has every name. A name stays at its place of `last` while it can.
 */
export function placeNames(
  requests: readonly NameRequest[],
  size: DrawingSize,
  dots: readonly Dot[] = [],
  last: ReadonlyMap<string, NamePlace> = new Map(),
): readonly PlacedName[] {
  const toMissing = (names: readonly PlacedName[]) =>
    requests.filter(({ id, isDot }) => !isDot && !names.some((name) => name.id === id));
  let order = requests;
  let best = placeInOrder(order, size, dots, last);
  let current = best;
  for (let turn = 0; turn < requests.length; turn += 1) {
    const missing = toMissing(current);
    if (missing.length === 0) break;
    order = [...missing, ...order.filter((request) => !missing.includes(request))];
    current = placeInOrder(order, size, dots, last);
    if (toMissing(current).length < toMissing(best).length) best = current;
  }
  return best;
}

/** Places names at their best free places; the first of the list choose first. */
function placeInOrder(
  requests: readonly NameRequest[],
  { width, height, textSize, margin }: DrawingSize,
  dots: readonly Dot[],
  last: ReadonlyMap<string, NamePlace>,
): readonly PlacedName[] {
  const toPoint = ([x, y]: readonly [number, number]) => [x * width, y * height] as const;
  const toOwnBox = ({ at, clear }: Dot) => toBoxAround(...toPoint(at), clear);
  const obstacles: Obstacles = {
    badges: requests
      .filter(({ clear, isDot }) => clear > 0 && !isDot)
      .map((request) => ({ id: request.id, box: toOwnBox(request) })),
    dots: [
      ...requests
        .filter(({ isDot }) => isDot)
        .map((request) => ({ id: request.id, box: toOwnBox(request) })),
      ...dots.map((dot) => ({ id: null, box: toOwnBox(dot) })),
    ],
  };
  const taken: Box[] = [];
  const placed: PlacedName[] = [];
  for (const request of requests) {
    const { id, name, at, clear, letterSpacing, scale, isDot } = request;
    // A place whose dot is covered by a name or badge is left out.
    const covers = isDot ? [...taken, ...obstacles.badges.map(({ box }) => box)] : [];
    if (covers.some((box) => overlap(box, toOwnBox(request)))) continue;
    const ownSize = textSize * scale;
    const around = isDot ? AROUND_DOT : AROUND_BADGE;
    const usual = clear > 0 ? around : [AT_POINT, ...around];
    const before = last.get(id);
    const places = before && usual.includes(before) ? [before, ...usual] : usual;
    const widths = isDot ? [NAME_STYLE.maxWidth] : [NAME_STYLE.maxWidth, NAME_STYLE.narrowWidth];
    const candidates = widths.flatMap((width) => {
      const lines = breakLines(name, width, letterSpacing);
      const widest = Math.max(...lines.map((line) => estimateWidth(line, letterSpacing)));
      const size = [widest * ownSize, lines.length * NAME_STYLE.lineHeight * ownSize] as const;
      return places.map((place) => {
        return { lines, place, box: toTextBox(toPoint(at), place, size, ownSize) };
      });
    });
    const free = candidates.filter(({ box }) => isFree(box, id));
    const best = free.find(({ box }) => isOffDots(box, id)) ?? (isDot ? undefined : free[0]);
    if (!best) continue;
    const { left, top, right, bottom } = best.box;
    taken.push({ left: left - APART, top, right: right + APART, bottom });
    placed.push({ id, lines: best.lines, place: best.place });
  }
  return placed;

  function isFree(box: Box, id: string): boolean {
    const isInside =
      box.left >= -margin &&
      box.right <= width + margin &&
      box.top >= -margin &&
      box.bottom <= height + margin;
    return (
      isInside &&
      !taken.some((other) => overlap(box, other)) &&
      !obstacles.badges.some((badge) => badge.id !== id && overlap(box, badge.box))
    );
  }

  function isOffDots(box: Box, id: string): boolean {
    return !obstacles.dots.some((dot) => dot.id !== id && overlap(box, dot.box));
  }
}
