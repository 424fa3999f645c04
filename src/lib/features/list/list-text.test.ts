import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../../tests/fixtures/feeds.ts';
import { INDEX, PUBLICATIONS, toRecord } from '../../../../tests/fixtures/small-atlas.ts';
import { toAtlasIndex } from '#lib/cartography/atlas-index.ts';
import '#lib/messages/ja/translation.ts';
import { toListText } from './list-text.ts';

const DRILL = toRecord('defense-drill', {
  participants: [
    {
      service: 'JMSDF',
      units: [
        { name: 'JS Maya', hull: 'DDG-179', type: 'Aegis destroyer', count: 1 },
        { name: 'P-1', hull: null, type: null, count: 2 },
      ],
    },
    { service: 'USN', units: [] },
  ],
  place: [
    { text: 'the northern sea', by: ['navy'] },
    { text: '北の海', by: ['paper', 'navy'] },
  ],
  accounts: [
    {
      about: 'ships',
      note: 'Both are counts.',
      says: [
        { text: 'two ships', by: ['navy'] },
        { text: '三隻', by: ['paper'] },
      ],
    },
  ],
});
const TALKS = toRecord('talks', { publications: PUBLICATIONS.slice(0, 1) });

const END = `Areas are approximate. Each statement rests on the publications named with it.
Exercise Atlas, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)
`;

describe('the list as text', () => {
  it('holds everything a report needs of an event', () => {
    const text = toListText('2 of 3 events: 2023', [DRILL, TALKS], {
      index: INDEX,
      language: 'en',
    });
    expect(text).toBe(`Exercise Atlas: 2 of 3 events: 2023

16 July 2023
Missile defense drill
Exercise. Held, as of 17 July 2023.
Participants: JMSDF: JS Maya (DDG-179, Aegis destroyer), 2 × P-1; USN
Area: North Sea / Sea of the North
Place as reported: “the northern sea” (Navy News); “北の海” (Navy News, 海の新聞)
Summary of defense-drill.
Where accounts differ:
- ships: “two ships” (Navy News) / “三隻” (海の新聞). Both are counts.
Publications:
- Navy News, “Three ships drill”, 17 July 2023: https://navy.example/drill?a=1&b=2
- 海の新聞, undated: no address held. The copy held has no address.

1 October 2023
Talks in the capital
Meeting. Held, as of 17 July 2023.
Participants: Defense Ministry (Japan); USN
Area: In no area of this map
Summary of talks.
Publications:
- Navy News, “Three ships drill”, 17 July 2023: https://navy.example/drill?a=1&b=2

${END}`);
  });

  it('is its heading and its end where nothing is shown', () => {
    const text = toListText('0 of 3 events', [], { index: INDEX, language: 'en' });
    expect(text).toBe(`Exercise Atlas: 0 of 3 events\n\n${END}`);
  });

  it('has names and dates in the language asked for', () => {
    const areas = INDEX.areas.map((area) => ({ ...area, names: { ...area.names, ja: '北海' } }));
    const text = toListText('', [DRILL], { index: { ...INDEX, areas }, language: 'ja' });
    expect(text).toContain('\n2023年7月16日\n');
    expect(text).toContain('Area: 北海\n');
  });

  it('leaves out no statement, publication or account of the real record', () => {
    const index = toAtlasIndex(CATALOGUE);
    const text = toListText('all', CATALOGUE.events, { index, language: 'en' });
    const said = CATALOGUE.events.flatMap((event) => [
      event.title,
      event.summary,
      ...event.place.map((words) => words.text),
      ...event.participants.flatMap(({ units }) => units.map(({ name }) => name)),
      ...event.accounts.flatMap(({ says }) => says.map((version) => version.text)),
      ...event.publications.flatMap(({ publisher, url, title }) => [
        publisher.name,
        url ?? '',
        title ?? '',
      ]),
    ]);
    expect(said.length).toBeGreaterThan(500);
    expect(said.filter((words) => !text.includes(words))).toEqual([]);
  });
});
