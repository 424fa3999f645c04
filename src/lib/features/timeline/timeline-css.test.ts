import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { TIMELINE, TIMELINE_WIDTHS } from './timeline-size.ts';

const strip = readFileSync('src/lib/features/timeline/TimelineStrip.svelte', 'utf8');

it('the style of the strip has the widths and the height that the columns are drawn for', () => {
  const steps = [...strip.matchAll(/plot \(min-width: (\d+)px\)/g)].map(([, width]) =>
    Number(width),
  );
  expect(steps).toEqual(TIMELINE_WIDTHS.slice(1));
  expect(strip).toContain(`--columns: ${TIMELINE.columns}px;`);
});
