import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { toMapName } from '#lib/cartography/labels/names.ts';
import { formatWhen } from '#lib/messages/formats/format-when.ts';
import { KIND_MESSAGES, STATUS_MESSAGES } from '#lib/messages/en/wording.ts';
import {
  CATALOGUE,
  changeEvent,
  ODD_EVENT,
  ODD_TITLE,
  toFeedOf,
  toWhen,
} from '../../../../tests/fixtures/feeds.ts';
import type { FeedEntry } from './feed-entry.ts';
import { toEntryHtml, toEntryText } from './feed-text.ts';

const ENTRIES = toFeedOf(...CATALOGUE.events, ODD_EVENT).entries.map(
  (entry) => [entry.event.id, entry] as const,
);

/** Tags and text of HTML that has to be well-formed XML too; throws where it is not. */
function readHtml(html: string) {
  const tags = new Set<string>();
  const links: string[] = [];
  let text = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    tags.add(name);
    if (name === 'a') links.push(String(attributes['href']));
  });
  parser.on('text', (part) => (text += part));
  // eslint-disable-next-line no-restricted-syntax -- It writes to a parser, not to a page.
  parser.write(`<div>${html}</div>`).close();
  return { tags, links, text };
}

function readFact({ facts }: FeedEntry, term: string): string | undefined {
  return facts.find((fact) => fact.term === term)?.text;
}

describe.each(ENTRIES)('of %s', (_, entry) => {
  const { event } = entry;
  const html = readHtml(toEntryHtml(entry));
  const text = toEntryText(entry);
  const areas = CATALOGUE.areas.filter(({ id }) => event.areas.includes(id));
  const services = CATALOGUE.services.filter(({ id }) => event.services.includes(id));

  it('text and HTML say when, what, where, who and in which state', () => {
    for (const said of [
      formatWhen(event.when),
      KIND_MESSAGES[event.kind],
      STATUS_MESSAGES[event.status],
      areas.map((area) => toMapName(area)).join('; ') || 'in no area of this map',
      services.map(({ short }) => short).join(', '),
      event.summary,
      'Areas are approximate.',
      ...event.accounts.map(({ about }) => about),
      ...event.changed.slice(1).map(({ note }) => note),
    ]) {
      expect(text).toContain(said);
      expect(html.text).toContain(said);
    }
  });

  it('text and HTML name each publication with its address', () => {
    const addresses = event.publications.flatMap(({ url }) => url ?? []);
    expect(html.links).toEqual(addresses);
    for (const { publisher, title, url } of event.publications) {
      expect(text).toContain(`- ${publisher.name}${title === null ? '' : `, “${title}”`}, `);
      expect(text).toContain(`: ${url ?? 'no address held'}\n`);
      expect(html.text).toContain(publisher.name);
      expect(html.text).toContain(title ?? '');
    }
  });

  it('HTML has no tags but ours', () => {
    const ours = new Set(['div', 'p', 'ul', 'li', 'a', 'cite']);
    expect([...html.tags].filter((tag) => !ours.has(tag))).toEqual([]);
  });
});

describe('facts', () => {
  it('give a day with its place, and no day where none is known', () => {
    const read = (edtf: string) => {
      const [entry] = toFeedOf(
        changeEvent({ when: toWhen(edtf), timeZone: 'Pacific/Honolulu' }),
      ).entries;
      return entry && readFact(entry, 'When');
    };
    expect(read('2023-07-13')).toBe('13 July 2023 (calendar day in Pacific/Honolulu)');
    expect(read('2023-06')).toBe('June 2023');
  });

  it('name a place off the map', () => {
    const location = { name: 'Brussels', relation: 'in', lon: 4, lat: 50, basis: 'a city' };
    const [entry] = toFeedOf(changeEvent({ areas: [], location })).entries;
    expect(entry && readFact(entry, 'Area')).toBe('Brussels, in no area of this map');
  });

  it('have a line on differing accounts only where accounts differ', () => {
    const [entry] = toFeedOf(changeEvent({ accounts: [] })).entries;
    expect(entry && readFact(entry, 'Where accounts differ')).toBeUndefined();
  });
});

it('the newest correction stands first, the licence last', () => {
  const [entry] = toFeedOf(ODD_EVENT).entries;
  if (!entry) throw new Error('found no entry, expected one');
  const first = `Changed on 9 January 2027: The title is ${ODD_TITLE}`;
  expect(toEntryText(entry).startsWith(first)).toBe(true);
  expect(readHtml(toEntryHtml(entry)).text.startsWith(first)).toBe(true);
  expect(toEntryText(entry, ['A note.'])).toContain('\nA note.\n\nLine one.');
  expect(toEntryText(entry)).toMatch(
    /\nExercise Atlas, CC BY 4\.0 \(https:\/\/creativecommons\.org\/\S+\)$/,
  );
});
