import { describe, expect, it } from 'vitest';
import { findFirstPrerendered } from './prerendered-events.server.ts';

describe('the first event with a page of its own', () => {
  it('is the first of all while every host accepts their files', () => {
    expect(findFirstPrerendered(0, {})).toBe(0);
    expect(findFirstPrerendered(1_500, {})).toBe(0);
    expect(findFirstPrerendered(1_500, { HOST_REWRITES: 'off' })).toBe(0);
  });

  it('leaves out the oldest where there are more', () => {
    const first = findFirstPrerendered(10_000, {});
    expect(first).toBeGreaterThan(0);
    // Two pages with a copy each, and perhaps a figure with two.
    expect((10_000 - first) * 7).toBeLessThan(20_000);
  });

  it('follows PRERENDER_EVENTS', () => {
    expect(findFirstPrerendered(77, { PRERENDER_EVENTS: '7' })).toBe(70);
    expect(findFirstPrerendered(77, { PRERENDER_EVENTS: '0' })).toBe(77);
    expect(findFirstPrerendered(77, { PRERENDER_EVENTS: '10000' })).toBe(0);
  });

  it.each(['-1', '1.5', 'all', ' 7', '1e3'])('is not found where it is %j', (text) => {
    expect(() => findFirstPrerendered(77, { PRERENDER_EVENTS: text })).toThrow(
      `PRERENDER_EVENTS is ${JSON.stringify(text)}, expected a whole number`,
    );
  });

  it('is not found where the host has no rule for the others', () => {
    const settings = { PRERENDER_EVENTS: '7', HOST_REWRITES: 'off' };
    expect(() => findFirstPrerendered(77, settings)).toThrow('77 events, and 7 of them');
    expect(findFirstPrerendered(7, settings)).toBe(0);
    expect(() => findFirstPrerendered(7, { HOST_REWRITES: 'no' })).toThrow('expected on or off');
  });
});
