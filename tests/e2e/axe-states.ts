import type { Page } from '@playwright/test';
import { CHOICE_MESSAGES, FILTER_MESSAGES } from '#lib/messages/en/filter.ts';
import { EMBED_MESSAGES, LINK_MESSAGES, MAP_TEXT_MESSAGES } from '#lib/messages/en/embed.ts';
import { POPUP_MESSAGES } from '#lib/messages/en/area.ts';
import { LIST_LAYOUT_MESSAGES, TAKE_MESSAGES } from '#lib/messages/en/list-layout.ts';
import { SEARCH_MESSAGES } from '#lib/messages/en/search.ts';
import { BOTTOM_SHEET_MESSAGES } from '#lib/messages/en/print.ts';
import { TABLE_MESSAGES } from '#lib/messages/en/table.ts';
import { TIMELINE_MESSAGES } from '#lib/messages/en/timeline.ts';
import { toBusiestPreset } from '#lib/features/timeline/timeline-presets.ts';
import { expect, openFilters, popup } from './atlas.ts';
import { events } from './record.ts';
import { MOST_PUBLICATIONS } from './choice.ts';
import { findOverlap } from './overlap.ts';

/** A state of the page, and what a reader does to come to it from the one before. */
export interface State {
  readonly name: string;
  readonly show: (page: Page) => Promise<void>;
}

export type Click = (page: Page, position: readonly [number, number]) => Promise<void>;

const OVERLAP = findOverlap();
const [WORD = ''] = MOST_PUBLICATIONS.title.split(' ');

const search = (page: Page) => page.getByRole('searchbox', { name: SEARCH_MESSAGES.label });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

export async function waitUntilLive(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: FILTER_MESSAGES.showNone })).toBeEnabled();
  // Who reaches for the panel has all of it, whether the map has come or not.
  await page.locator('.panel').hover({ position: { x: 5, y: 5 } });
  await expect(page.getByRole('button', { name: LINK_MESSAGES.copy })).toBeAttached();
}

/** Does something at the timeline, which a small screen shows below the whole map alone. */
async function atTimeline(page: Page, act: () => Promise<void>): Promise<void> {
  const isSmall = (page.viewportSize()?.width ?? 0) < 560;
  if (isSmall) await press(page, BOTTOM_SHEET_MESSAGES.heights.low);
  await act();
  if (isSmall) await press(page, BOTTOM_SHEET_MESSAGES.heights.half);
}

/** By its button or, where there is no room for one, from the list of them. */
async function chooseMonth(page: Page): Promise<void> {
  const timeline = page.getByRole('region', { name: TIMELINE_MESSAGES.heading });
  const { name = '' } = toBusiestPreset(events) ?? {};
  const month = new Date(`${name}-01`).toLocaleDateString('en', {
    ...{ month: 'long', year: 'numeric', timeZone: 'UTC' },
  } as const);
  const all = timeline.getByRole('combobox', { name: TIMELINE_MESSAGES.visible });
  await expect(timeline.getByRole('button', { name: TIMELINE_MESSAGES.play })).toBeVisible();
  if (await all.isVisible()) await all.selectOption(month);
  else await press(page, month);
  await expect(page).toHaveURL(new RegExp(`from=${name}-01`));
}

const narrowDays = (page: Page) => atTimeline(page, () => chooseMonth(page));

async function playAndPause(page: Page): Promise<void> {
  const before = page.url();
  await atTimeline(page, async () => {
    await press(page, TIMELINE_MESSAGES.play);
    await expect(page).not.toHaveURL(before);
    await press(page, TIMELINE_MESSAGES.pause);
  });
}

async function openAllGroups(page: Page): Promise<void> {
  await openFilters(page);
  const groups = page.getByRole('region', { name: CHOICE_MESSAGES.heading }).locator('details');
  for (const group of await groups.all()) {
    await group.locator('summary').click();
    await expect(group).toHaveAttribute('open');
  }
}

/** Folds the filters again: what is chosen stays. */
async function chooseTheme(page: Page): Promise<void> {
  const themes = page.getByRole('group', { name: CHOICE_MESSAGES.dimensions.themes });
  await themes.getByRole('checkbox').first().check();
  await expect(page).toHaveURL(/themes=/);
  // A sign stands before its words.
  await page.getByRole('button', { name: FILTER_MESSAGES.more }).click();
}

function chooseForm(form: keyof typeof LIST_LAYOUT_MESSAGES.forms): State['show'] {
  return async (page) => {
    await page.getByRole('radio', { name: LIST_LAYOUT_MESSAGES.forms[form], exact: true }).check();
    if (form === 'table') await expect(page.getByRole('table')).toBeVisible();
    else {
      await expect(
        page.getByRole('heading', { name: LIST_LAYOUT_MESSAGES.headings[form] }),
      ).toBeAttached();
    }
  };
}

function openDialog(words: { readonly open: string; readonly heading: string }): State['show'] {
  return async (page) => {
    await page.keyboard.press('Escape');
    await press(page, words.open);
    await expect(page.getByRole('dialog', { name: words.heading })).toBeVisible();
  };
}

/** What a browser shows that copies nothing. */
async function refuseCopies(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
}

/** On one page; most of them with the events of one month, which show as much as those of all. */
export function toFrontStates(click: Click): readonly State[] {
  return [
    { name: 'front page', show: waitUntilLive },
    { name: 'days narrowed in the timeline', show: narrowDays },
    { name: 'timeline played and paused', show: playAndPause },
    { name: 'search focused', show: (page) => narrowDays(page).then(() => search(page).click()) },
    {
      name: 'search with results',
      show: async (page) => {
        await search(page).fill(WORD);
        await expect(page.locator('[data-found-event]').first()).toBeVisible();
      },
    },
    {
      name: 'nothing found',
      show: async (page) => {
        await search(page).fill('qqqqzz');
        await expect(page.locator('[data-found-event]')).toHaveCount(0);
        await expect(page).toHaveURL(/q=qqqqzz/);
      },
    },
    {
      name: 'filters, all groups open',
      show: async (page) => {
        await search(page).press('Escape');
        await openAllGroups(page);
      },
    },
    { name: 'a theme chosen', show: chooseTheme },
    {
      name: 'table',
      show: async (page) => {
        await press(page, FILTER_MESSAGES.clear);
        await narrowDays(page);
        await chooseForm('table')(page);
      },
    },
    {
      name: 'table with all columns',
      show: (page) => page.getByRole('checkbox', { name: TABLE_MESSAGES.allColumns }).check(),
    },
    { name: 'list with the oldest first', show: chooseForm('oldest') },
    { name: 'list by series', show: chooseForm('series') },
    {
      name: 'nothing shown',
      show: async (page) => {
        await chooseForm('area')(page);
        await press(page, FILTER_MESSAGES.showNone);
        await expect(page.locator('main article')).toHaveCount(0);
      },
    },
    {
      name: 'text and link to be copied by hand',
      show: async (page) => {
        await press(page, FILTER_MESSAGES.showAll);
        await refuseCopies(page);
        await press(page, TAKE_MESSAGES.copy);
        await expect(page.getByRole('textbox', { name: TAKE_MESSAGES.text })).toBeVisible();
        await press(page, LINK_MESSAGES.copy);
        await expect(page.getByRole('textbox', { name: LINK_MESSAGES.notCopied })).toBeVisible();
      },
    },
    { name: 'embed dialog', show: openDialog(EMBED_MESSAGES) },
    { name: 'map in words', show: openDialog(MAP_TEXT_MESSAGES) },
    {
      name: 'chooser',
      show: async (page) => {
        await page.keyboard.press('Escape');
        await click(page, OVERLAP.at);
        const heading = popup(page).getByRole('heading', { level: 2 });
        await expect(heading).toHaveText(POPUP_MESSAGES.choose(OVERLAP.areas.length));
      },
    },
    {
      name: 'area with its popup',
      show: async (page) => {
        await popup(page).getByRole('listitem').first().getByRole('button').click();
        await expect(page).toHaveURL(new RegExp(`/areas/${OVERLAP.areas[0]?.id}/`));
      },
    },
  ];
}
