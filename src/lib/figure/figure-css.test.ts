import { readFileSync } from 'node:fs';
import postcss, { type AtRule, type Container } from 'postcss';
import { expect, it } from 'vitest';
import { EXTENT_MARGIN, EXTENT_RATIOS, POPUP_ROOM, toMargins } from '../cartography/extent.ts';
import { WIDTH_STEPS } from '../cartography/labels/extent-labels.ts';
import { PATTERN_TILES } from '../cartography/pattern.ts';
import { MEDIA } from '../domain/area.ts';
import { toPatternId } from './FigurePatterns.svelte';

const sheet = postcss.parse(readFileSync('src/lib/figure/figure.css', 'utf8'));

/** Declarations of the rules directly in a container, by selector: `{ a: { fill: 'b' } }`. */
function toRules({ nodes = [] }: Container): Record<string, Record<string, string>> {
  const pairs = nodes.flatMap((rule) => {
    if (rule.type !== 'rule') return [];
    const found = rule.nodes.flatMap((one) =>
      one.type === 'decl' ? [[one.prop, one.value] as const] : [],
    );
    return [[rule.selector, Object.fromEntries(found)] as const];
  });
  return Object.fromEntries(pairs);
}

const rules = toRules(sheet);
const queries = sheet.nodes.filter((node): node is AtRule => node.type === 'atrule');

it('gives a frame the shapes of the list', () => {
  const shapes = Object.keys(rules).filter((selector) => selector.includes('.ratio-'));
  expect(shapes).toEqual(EXTENT_RATIOS.map((_, index) => `.figure .ratio-${index}`));
  expect(shapes.map((selector) => rules[selector])).toEqual(
    EXTENT_RATIOS.map((ratio) => ({ '--ratio': String(ratio) })),
  );
});

it('keeps the margins, and room for a popup where the map is wide', () => {
  const { leastWidth } = POPUP_ROOM;
  const narrow = Object.values(toMargins(leastWidth - 1, true));
  expect(new Set(narrow)).toEqual(new Set([EXTENT_MARGIN]));
  expect(rules['.figure .room']).toMatchObject({ inset: `${EXTENT_MARGIN}px` });

  const { right, ...others } = toMargins(leastWidth, true);
  expect(new Set(Object.values(others))).toEqual(new Set([EXTENT_MARGIN]));
  const query = queries.find(({ params }) => params === `stage (min-width: ${leastWidth}px)`);
  expect(query && toRules(query)).toEqual({ '.figure .has-popup': { right: `${right}px` } });
});

it('shows names, shifts and patterns of one step at each width', () => {
  const steps = queries.filter(({ params }) => !params.startsWith('stage '));
  const from = WIDTH_STEPS.map(({ width }) => `(min-width: ${width}px)`);
  const below = WIDTH_STEPS.map(({ width }) => `(max-width: ${(width - 0.02).toFixed(2)}px)`);
  expect(steps.map(({ params }) => params)).toEqual(
    WIDTH_STEPS.map((_, step) =>
      [step > 0 && from[step], below[step + 1]].filter(Boolean).join(' and '),
    ),
  );
  expect(rules[".figure svg [class*='at-']"]).toEqual({ display: 'none' });
  const patterned = MEDIA.filter((medium) => PATTERN_TILES[medium]);
  for (const [step, query] of steps.entries()) {
    const fills = patterned.map((medium) => [
      `.figure svg .pattern.${medium}`,
      { fill: `url('#${toPatternId(medium, step)}')` },
    ]);
    expect(toRules(query)).toEqual({
      [`.figure svg [class*='at-'].at-${step}`]: { display: 'inline' },
      [`.figure svg [class*='by-']:not(.by-${step})`]: { transform: 'none' },
      ...(Object.fromEntries(fills) as object),
    });
  }
});
