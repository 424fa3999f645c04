import type { Page } from '@playwright/test';

/** What of the page's text is cut off, and what scrolls sideways without being a table or code. */
export function findLostText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const SCROLLS = /auto|scroll/;
    /** Pixels by which letters may lean out of their box. */
    const SLACK = 2;

    const toName = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    const isMeantToScroll = (element: Element) =>
      element.matches('textarea, input, pre') || element.querySelector('table, pre') !== null;

    const everything = [document.documentElement, ...document.body.querySelectorAll('*')];
    const sideways = everything
      .filter((element) => element === document.documentElement || !element.closest('svg'))
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const scrolls = SCROLLS.test(getComputedStyle(element).overflowX);
        return element === document.documentElement || (scrolls && !isMeantToScroll(element));
      })
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map(
        (element) =>
          `${toName(element)} scrolls sideways: ${element.scrollWidth} in ${element.clientWidth}`,
      );

    /** The first box that cuts off a line of text which stands in it. */
    function findCut(element: Element, line: DOMRect): string | null {
      let [across, along] = [true, true];
      for (let up: Element | null = element; up; up = up.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(up);
        const { left, right, top, bottom } = up.getBoundingClientRect();
        if (SCROLLS.test(overflowX)) across = false;
        if (SCROLLS.test(overflowY)) along = false;
        const isWide = line.right > right + SLACK || line.left < left - SLACK;
        if (across && overflowX !== 'visible' && isWide) return `${up.tagName} ${up.className}`;
        const isHigh = line.bottom > bottom + SLACK || line.top < top - SLACK;
        if (along && overflowY !== 'visible' && isHigh) return `${up.tagName} ${up.className}`;
        if (position === 'fixed') break;
      }
      const isOff = line.right > innerWidth + SLACK || line.left < -SLACK;
      return across && isOff ? 'the window' : null;
    }

    /** Words for who hears the page, and the skip link until it has the focus. */
    const isUnseen = (element: Element) =>
      element.closest('.visually-hidden, .skip, #svelte-announcer, svg, script, style') !== null ||
      !element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

    const cut = everything.flatMap((element) => {
      if (isUnseen(element)) return [];
      const texts = [...element.childNodes].filter(
        (node) => node instanceof Text && node.data.trim() !== '',
      );
      const lines = texts.flatMap((text) => {
        const range = document.createRange();
        range.selectNodeContents(text);
        return [...range.getClientRects()];
      });
      const by = lines.map((line) => findCut(element, line)).find((one) => one !== null);
      return by ? [`${toName(element)} is cut off by ${by}`] : [];
    });
    return [...sideways, ...cut];
  });
}
