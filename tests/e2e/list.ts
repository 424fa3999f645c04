import type { Locator, Page } from '@playwright/test';
import { expect } from './atlas.ts';

/** An item of the list: the heading of a group with its count, or the card of an event. */
export interface ListItemRead {
  /** Key of the group. */
  readonly group: string;
  /** Id of the event; null for a heading. */
  readonly event: string | null;
  /** The heading's words, or the event's title. */
  readonly heading: string;
  /** What stands beside a heading; empty for an event. */
  readonly count: string;
}

/**
 * Reads the list from its first item on, window by window as a reader scrolls, until something
 * that matches a selector is in the document, where it then stays; else to its end, and back.
 */
async function walkList(page: Page, until: string | null): Promise<readonly ListItemRead[]> {
  return page.evaluate(async (wanted) => {
    const find = () => [...document.querySelectorAll('main [data-at]')];
    const read = (item: Element) => ({
      group: item.getAttribute('data-group') ?? '',
      event: item.querySelector('article')?.getAttribute('data-event') ?? null,
      heading: item.querySelector('h3, h4')?.textContent?.trim() ?? '',
      count: item.querySelector('.count')?.textContent?.trim() ?? '',
    });
    const [first] = find();
    // Without script, or before it, all there is of the list is in the document.
    if (!first) return [...document.querySelectorAll('main [data-group]')].map(read);
    let scroller: Element = first;
    while (
      scroller.parentElement &&
      !/auto|scroll|hidden/.test(getComputedStyle(scroller).overflowY)
    )
      scroller = scroller.parentElement;
    const items = new Map<number, ReturnType<typeof read>>();

    /** Whether all of the list that is in sight is drawn. */
    const isDrawn = () => {
      const box = scroller.getBoundingClientRect();
      const list = find()[0]?.closest('[data-list]')?.getBoundingClientRect();
      if (!list) return false;
      const [top, bottom] = [Math.max(box.top, list.top), Math.min(box.bottom, list.bottom)];
      if (bottom <= top) return true;
      const inSight = find().filter((item) => {
        const place = item.getBoundingClientRect();
        return (
          place.bottom > top &&
          place.top < bottom &&
          item.checkVisibility({ visibilityProperty: true })
        );
      });
      const covered = inSight.reduce((sum, item) => {
        const place = item.getBoundingClientRect();
        return sum + Math.min(place.bottom, bottom) - Math.max(place.top, top);
      }, 0);
      return covered > bottom - top - 2 && inSight.every((item) => item.querySelector('h3, h4'));
    };
    const draw = async () => {
      for (let frames = 0; frames < 600 && !isDrawn(); frames += 1)
        await new Promise((done) => requestAnimationFrame(done));
      for (const item of find().filter((one) => one.querySelector('h3, h4')))
        items.set(Number(item.getAttribute('data-at')), read(item));
    };
    const before = scroller.scrollTop;
    scroller.scrollTop = 0;
    await draw();
    const isFound = () => wanted !== null && document.querySelector(wanted) !== null;
    for (let last = -1; scroller.scrollTop > last && !isFound();) {
      last = scroller.scrollTop;
      scroller.scrollTop += scroller.clientHeight * 0.8;
      await draw();
    }
    if (!isFound()) {
      scroller.scrollTop = before;
      await draw();
    }
    return [...items].toSorted(([a], [b]) => a - b).map(([, item]) => item);
  }, until);
}

/** The whole list, collected by scrolling through it. */
export function readItems(page: Page): Promise<readonly ListItemRead[]> {
  return walkList(page, null);
}

/** The ids of the events of the whole list, in its order. */
export async function readList(page: Page): Promise<readonly string[]> {
  return (await readItems(page)).flatMap(({ event }) => event ?? []);
}

/** Scrolls the list until an element of it is in the document; fails where it never is. */
export async function findInList(page: Page, selector: string): Promise<Locator> {
  const found = page.locator(`main ${selector}`).first();
  await expect(page.locator('main [data-list]')).toBeAttached();
  await expect(async () => {
    await walkList(page, `main ${selector}`);
    await expect(found).toBeAttached({ timeout: 100 });
  }).toPass();
  return found;
}

/** The card of an event in the list. */
export function findCard(page: Page, id: string): Promise<Locator> {
  return findInList(page, `article[data-event="${id}"]`);
}

/** The link to an area in the list by area. */
export function findAreaLink(page: Page, id: string): Promise<Locator> {
  return findInList(page, `h3 a[href*="/areas/${id}/"]`);
}
