import { describe, expect, it } from 'vitest';
import { isTest, readSourceFiles } from './architecture/source-files.ts';
import { findHomelessTexts } from './architecture/text-home.ts';

const code = readSourceFiles('src').filter((file) => !isTest(file));

function faultsOf(path: string, text: string): readonly string[] {
  return findHomelessTexts([{ path: `src/lib/${path}`, text }]);
}

describe('texts for readers', () => {
  it('are found where they stand', () => {
    const messages = code
      .filter(({ path }) => path.startsWith('src/lib/messages/en/'))
      .map(({ path, text }) => ({ path: path.replace('messages/en', 'view'), text }));
    const texts = findHomelessTexts(messages);
    const found = new Set(texts.map((text) => text.replace(/:.*/s, '')));
    expect(messages.length).toBeGreaterThan(20);
    expect(texts.length).toBeGreaterThan(300);
    expect(found.size).toBeGreaterThan(messages.length * 0.8);
  });

  it('stand in messages/', () => {
    expect(findHomelessTexts(code)).toEqual([]);
  });

  it.each([
    '<p>Events</p>',
    '<p>{count} events</p>',
    '<text x="4">km</text>',
    '<svelte:head><title>Atlas</title></svelte:head>',
    "{#if open}<button>{open ? CLOSE : 'Open'}</button>{/if}",
    "<p>{name ?? 'Unknown'}</p>",
    '<p>{`Rows ${first}`}</p>',
    "<p>{count + ' km'}</p>",
    '<button aria-label="Close"></button>',
    '<img alt="Map" src={picture} />',
    '<abbr title={`Series ${name}`}>{short}</abbr>',
    "<button aria-label={open && 'Close'}></button>",
    '<input placeholder="2023-07 or later" />',
    '<PageHead heading="Method" />',
    '<PageHead lede="How the record is made" />',
    "<p>{tell('all of them')}</p>",
    "<p title={MESSAGES.of('the map')}></p>",
    "<script>const none = 'No event is shown.';</script><p>{none}</p>",
    "<script module>export const none = 'No event is shown.';</script>",
  ])('are reported where a component says %s', (text) => {
    expect(faultsOf('ui/A.svelte', text)).toHaveLength(1);
  });

  it.each([
    ['view/a.ts', "export const NONE = 'No event';"],
    ['view/a.ts', 'const text = `${count} events`;'],
    ['view/a.ts', 'const days = `${from} to ${to}`;'],
    ['view/a.ts', "export const NAMES = { sea: 'Sea of Japan' };"],
    ['app/a.svelte.ts', "announcer.say('The link was copied.');"],
    ['exports/a.ts', 'const page = `<p class="lede">No such page</p>`;'],
    ['exports/a.ts', "const all = '全ての訓練';"],
    ['exports/a.ts', "function say(why: string): string { return why; } say('it has a query');"],
    ['domain/event.ts', "const kind = 'training flight';"],
    ['../routes/+page.ts', "export const load = () => ({ title: 'All events' });"],
  ])('are reported where %s says %s', (path, text) => {
    expect(faultsOf(path, text)).toHaveLength(1);
  });

  it.each([
    '<p class="visually-hidden lede">{MESSAGES.none} · {count}</p>',
    '<p class={`row ${kind} open`} style={`top: ${y}px; font: ${size} serif`}></p>',
    '<a rel="noopener external" target="_blank" href={`/areas/${id}/`}>{name}</a>',
    '<svg viewBox="0 0 8 8"><path d="M0 0h{width}" transform="translate({x} {y}) scale(2)" /></svg>',
    "<p>{format(day, 'long')}</p>",
    "<p>{kind === 'area' ? MESSAGES.area : MESSAGES.event}</p>",
    '<div aria-labelledby="title" aria-hidden="true"></div>',
    "<script>const isPhone = matchMedia('(max-width: 9em) and (hover: none)');</script>",
    '<p>{name}</p><style>p::after { content: "or so"; }</style>',
    "<script>map.describe(MESSAGES.map, 'map-keys map-words');</script>",
  ])('are not seen where a component says %s', (text) => {
    expect(faultsOf('ui/A.svelte', text)).toEqual([]);
  });

  it.each([
    ['messages/en/a.ts', "export const NONE = 'No event is shown.';"],
    ['data/check/a.ts', "report('a date that is none');"],
    ['geometry/check-a.ts', "const expected = 'a closed ring';"],
    ['view/a.ts', "throw new RangeError('found no day, expected one');"],
    ['view/a.ts', "const no = (): never => { throw new Error('found no day'); }; no();"],
    ['view/a.ts', "function no(why: string): never { throw new Error(why); } no('not a day');"],
    ['view/a.ts', 'console.warn(`The map could not get ${url}`);'],
    ['view/a.ts', 'box.querySelectorAll(`tbody tr${selector}`);'],
    ['view/a.ts', "const small = 'a an and'.split(' ');"],
    ['view/a.ts', "let mode: 'not known' | 'known'; import x from './a b.ts';"],
    ['figure/a.ts', 'const font = "\'Source Serif 4\', Georgia, serif";'],
    [
      'exports/a.ts',
      'const start = `<?xml version="1.0" encoding="UTF-8"?>\\n<a href="${x}" id="b`;',
    ],
    ['exports/a.ts', "const names = ['JSON Feed', 'CC BY 4.0', 'text/csv; header=present'];"],
  ])('are not seen where %s says %s', (path, text) => {
    expect(faultsOf(path, text)).toEqual([]);
  });
});
