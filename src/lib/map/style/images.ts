import type { Map } from 'maplibre-gl';
import { toBadgeName } from '#lib/cartography/labels/area-labels.ts';
import type { Named } from '#lib/cartography/labels/extent-labels.ts';
import { BADGE, toRingArcs, type Badge } from '#lib/cartography/badge.ts';
import { PALETTES, type Palette } from '#lib/cartography/palette.ts';
import { PATTERN_SIZE, PATTERN_TILES } from '#lib/cartography/pattern.ts';

/** Pixels of an image to a CSS pixel. */
const RATIO = 3;

/** The beginning of an image's name, before the medium of a pattern or the name of a badge. */
export function toImagePrefix(palette: Palette): string {
  return palette === PALETTES.dark ? 'dark:' : 'light:';
}

/** Paints a square image on a canvas; `side` in CSS pixels. */
function draw(side: number, paint: (context: CanvasRenderingContext2D) => void): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.ceil(side * RATIO);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser has no 2D canvas to draw badges with.');
  context.scale(RATIO, RATIO);
  paint(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function drawPattern(palette: Palette, medium: 'airspace' | 'land'): ImageData {
  return draw(PATTERN_SIZE, (context) => {
    const tile = PATTERN_TILES[medium];
    if (!tile) return;
    context.strokeStyle = context.fillStyle = palette.medium[medium];
    context.lineWidth = tile.strokeWidth;
    const path = new Path2D(tile.path);
    if (tile.kind === 'stroke') context.stroke(path);
    else context.fill(path);
  });
}

function drawBadge({ badge: dark, halo, branch }: Palette, badge: Badge): ImageData {
  const middle = BADGE.outer + 1;
  return draw(2 * middle, (context) => {
    const fillDisc = (radius: number, color: string) => {
      context.fillStyle = color;
      context.fill(
        new Path2D(
          `M${-radius} 0a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0z`,
        ),
      );
    };
    context.translate(middle, middle);
    fillDisc(BADGE.outer, halo);
    fillDisc(BADGE.radius, dark);
    if (badge.isHollow) fillDisc(BADGE.radius - BADGE.hollowEdge, halo);
    context.lineWidth = BADGE.ringWidth;
    for (const arc of toRingArcs(badge.shares)) {
      context.strokeStyle = branch[arc.branch];
      context.stroke(new Path2D(arc.path));
    }
  });
}

/** The colours and labels that the images are drawn from. */
export interface Pictured {
  readonly palette: Palette;
  readonly named: Named;
}

/** Gives the map the patterns of its areas and the badges that its labels name. */
export function addImages(map: Map, { palette, named }: Pictured): void {
  const add = (name: string, toImage: () => ImageData) => {
    if (!map.hasImage(name)) map.addImage(name, toImage(), { pixelRatio: RATIO });
  };
  const prefix = toImagePrefix(palette);
  for (const medium of ['airspace', 'land'] as const)
    add(prefix + medium, () => drawPattern(palette, medium));
  for (const { badge } of named.areas)
    if (badge.count > 0) add(prefix + toBadgeName(badge), () => drawBadge(palette, badge));
}
