import type { Page } from '@playwright/test';
import { toYearPages } from '#lib/exports/years/year-pages.ts';
import { NOTICE_MESSAGES } from '#lib/messages/en/notice.ts';
import { catalogue, expect, index } from './atlas.ts';
import { toFrontStates, waitUntilLive, type Click, type State } from './axe-states.ts';
import { IN_TWO_AREAS, MOST_PUBLICATIONS, OFF_MAP, eventsOf, findArea } from './choice.ts';

/** States that follow each other on one page. */
export interface Walk {
  readonly path: string;
  readonly hasMap: boolean;
  readonly states: readonly State[];
}

const AREA = findArea('with several events', ({ id }) => eventsOf(id).length > 1);

function toSelected(path: string, name: string): Walk {
  return { path, hasMap: true, states: [{ name, show: waitUntilLive }] };
}

function toEmbed(path: string, name: string): Walk {
  const show = async (page: Page): Promise<void> => {
    await page.locator('details:has(main) > summary').click();
    await expect(page.getByRole('article').first()).toBeVisible();
  };
  return { path, hasMap: true, states: [{ name, show }] };
}

/** All states that have a map, and what a reader does in them. */
export function toMapWalks(click: Click): readonly Walk[] {
  const { id } = AREA;
  return [
    { path: '/', hasMap: true, states: toFrontStates(click) },
    {
      path: `/areas/${id}/?lang=ja`,
      hasMap: true,
      states: [
        { name: 'names in Japanese', show: waitUntilLive },
        {
          name: 'event unfolded in the popup',
          show: async (page) => {
            const card = page.locator('[data-popup] article, main article').first();
            const fold = card.locator('summary');
            if (await fold.isVisible()) await fold.click();
          },
        },
      ],
    },
    toSelected(`/events/${MOST_PUBLICATIONS.id}/`, 'event'),
    toSelected(`/events/${OFF_MAP.id}/?theme=dark`, 'event off the map, dark by choice'),
    {
      path: '/?services=ATLANTIS,ROKN&from=soon',
      hasMap: true,
      states: [
        {
          name: 'notices',
          show: (page) =>
            expect(page.getByRole('region', { name: NOTICE_MESSAGES.heading })).toBeVisible(),
        },
      ],
    },
    toEmbed('/embed/?from=2023-07-01&to=2023-07-31', 'embed, its list open'),
    toEmbed(`/embed/areas/${IN_TWO_AREAS.areas[0]}/`, 'embed of an area, its list open'),
  ];
}

const [NEWEST_YEAR] = toYearPages(catalogue.events);

function toReading(path: string): Walk {
  const show = (page: Page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return { path, hasMap: false, states: [{ name: path, show }] };
}

export const READING_WALKS: readonly Walk[] = [
  '/method/',
  '/data/',
  '/series/',
  `/series/${index.series[0]?.id}/`,
  '/years/',
  `/years/${NEWEST_YEAR?.path}/`,
].map(toReading);
