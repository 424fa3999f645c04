import { afterEach, describe, expect, it, vi } from 'vitest';
import { CATALOGUE, listFeeds, SITE_URL } from '../../../tests/fixtures/feeds.ts';
import { toAtom } from './feeds/atom.server.ts';
import { toCalendar } from './feeds/calendar.server.ts';
import { toJsonFeed } from './feeds/json-feed.server.ts';

describe('two generations', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.useRealTimers();
  });

  function generate(): readonly string[] {
    return listFeeds(CATALOGUE).flatMap((feed) =>
      [toAtom, toJsonFeed, toCalendar].map((toText) => toText(feed, SITE_URL)),
    );
  }

  it('are byte-identical, whatever the clock and the zone of the machine', () => {
    const first = generate();
    for (const [zone, offset] of [
      ['Asia/Tokyo', -540],
      ['Pacific/Honolulu', 600],
    ] as const) {
      vi.stubEnv('TZ', zone);
      vi.useFakeTimers({ now: new Date('2031-05-06T23:30:00Z') });
      expect(new Date().getTimezoneOffset()).toBe(offset);
      expect(generate()).toEqual(first);
    }
  });
});
