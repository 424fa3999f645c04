import { brotliCompressSync } from 'node:zlib';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { toAtlasIndex } from '#lib/cartography/atlas-index.ts';
import { toTimelinePicture } from './timeline-picture.ts';
import { toYearLabels } from './timeline-years.ts';
import { SAMPLE } from '../../../../tests/fixtures/sample.ts';
import { TIMELINE_MESSAGES } from '#lib/messages/en/timeline.ts';
import { indexOf, matchOf } from '../../../../tests/fixtures/indexed-events.ts';
import PrerenderedTimeline from './PrerenderedTimeline.svelte';

const index = toAtlasIndex(SAMPLE);
const content = { events: indexOf(index), match: matchOf(index) };
const drawn = render(PrerenderedTimeline, { props: { ...content, language: 'en' } }).body;
const picture = toTimelinePicture(content);

describe('the timeline in the page as it is built', () => {
  it('is what the cartography says', () => {
    const paths = [...picture.visible.paths.map(({ path }) => path), picture.lane.bars];
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths) expect(drawn).toContain(` d="${path}"`);
    for (const { year } of toYearLabels(picture.axis)) expect(drawn).toContain(`>${year}</text>`);
  });

  it('says in words what it is, and what each of its signs means', () => {
    expect(drawn).toContain(`<title>${TIMELINE_MESSAGES.heading}</title>`);
    expect(drawn).toContain(`<desc>${index.events.length} events.`);
    for (const words of [
      TIMELINE_MESSAGES.bar,
      TIMELINE_MESSAGES.bracket,
      TIMELINE_MESSAGES.openEnd,
    ])
      expect(drawn).toContain(`<title>${words}</title>`);
  });

  it('has room alone where a page is about one area or event', () => {
    const props = { ...content, language: 'en', hasChart: false } as const;
    const room = render(PrerenderedTimeline, { props }).body;
    expect(room).toContain(TIMELINE_MESSAGES.heading);
    expect(room).not.toContain('<svg');
  });

  it('has no inline style, which the policy of the page forbids', () => {
    expect(drawn).not.toMatch(/\sstyle[=>]/);
  });

  it('uses only what it defines', () => {
    const used = [...drawn.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id);
    expect(new Set(used).size).toBeGreaterThan(2);
    for (const id of used) expect(drawn).toContain(`id="${id}"`);
  });

  it('is small', () => {
    expect(brotliCompressSync(drawn).length).toBeLessThan(2500);
  });
});
