import { expect, it } from 'vitest';
import { listFeedAddresses, listSelectionFeeds } from './feed-addresses.ts';

it('names each feed in its three formats', () => {
  expect(listFeedAddresses({ kind: 'branches', id: 'air' }, 'Air')).toEqual([
    {
      path: '/feeds/branches/air.atom',
      type: 'application/atom+xml',
      title: 'Exercise Atlas: Air (Atom)',
    },
    {
      path: '/feeds/branches/air.json',
      type: 'application/feed+json',
      title: 'Exercise Atlas: Air (JSON Feed)',
    },
    {
      path: '/feeds/branches/air.ics',
      type: 'text/calendar',
      title: 'Exercise Atlas: Air (iCalendar)',
    },
  ]);
});

it.each([
  [{ kind: 'everything' }, '/feeds/all.atom', 'Exercise Atlas: all events (Atom)'],
  [{ kind: 'event', id: 'a' }, '/feeds/all.atom', 'Exercise Atlas: all events (Atom)'],
  [{ kind: 'area', id: 'hawaii' }, '/feeds/areas/hawaii.atom', 'Exercise Atlas: Hawaii (Atom)'],
] as const)('offers with the selection %o the feed %s', (selection, path, title) => {
  const [first, ...others] = listSelectionFeeds(selection, 'Hawaii');
  expect(first).toMatchObject({ path, title });
  expect(others).toHaveLength(2);
});
