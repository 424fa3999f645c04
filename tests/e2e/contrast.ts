import type { Page } from '@playwright/test';
import { rgb, wcagContrast } from 'culori';

interface TextColors {
  readonly text: string;
  /** The first opaque colour behind it. */
  readonly paper: string;
  /** The beginning of what is written so. */
  readonly words: string;
}

/** Every pair of colours in which the page writes, once, with an example. */
export function readColors(page: Page): Promise<readonly TextColors[]> {
  return page.locator('body').evaluate((body) => {
    const pairs = new Map<string, TextColors>();
    for (const element of body.querySelectorAll<HTMLElement>('*')) {
      const isWritten = [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
      );
      if (!isWritten || !element.checkVisibility() || element.closest('svg, script, style'))
        continue;
      let behind: Element | null = element;
      while (behind && /, 0\)$|transparent/.test(getComputedStyle(behind).backgroundColor)) {
        behind = behind.parentElement;
      }
      const text = getComputedStyle(element).color;
      const paper = getComputedStyle(behind ?? body).backgroundColor;
      const words = element.innerText.slice(0, 40);
      pairs.set(`${text} ${paper}`, { text, paper, words });
    }
    return [...pairs.values()];
  });
}

/** WCAG 2: 1 to 21. */
export function measureContrast(text: string, paper: string): number {
  const [one, other] = [rgb(text), rgb(paper)];
  if (!one || !other) throw new Error(`found ${text} on ${paper}, expected two colours`);
  return wcagContrast(one, other);
}
