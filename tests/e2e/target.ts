import type { Locator, Page } from '@playwright/test';

/** CSS pixels, WCAG 2.5.8. */
const LEAST = 24;

/**
 * Each target of the page that is too small for a finger, with its size: under 24 by 24 pixels,
 * another within its circle of 24, and not part of a sentence.
 */
export function findSmallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    interface Target {
      readonly element: HTMLElement;
      readonly box: DOMRect;
      readonly scroller: Element;
      readonly isSmall: boolean;
    }
    const TARGETS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const isScroller = (element: Element) =>
      /auto|scroll/.test(getComputedStyle(element).overflowY);

    function findScroller(element: Element): Element {
      let up = element.parentElement;
      while (up && !isScroller(up)) up = up.parentElement;
      return up ?? document.documentElement;
    }

    /** A box to tick is pressed by its label too. */
    function measure(element: HTMLElement): DOMRect {
      const isTick = element.matches('input[type="checkbox"], input[type="radio"]');
      return ((isTick && element.closest('label')) || element).getBoundingClientRect();
    }

    /** One whose size is that of the line of text it stands in. */
    function isInSentence(element: HTMLElement): boolean {
      if (getComputedStyle(element).display !== 'inline') return false;
      let block = element.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      const around = [...(block?.childNodes ?? [])].filter(
        (node) => node instanceof Text || !(node as Element).querySelector?.('a, button'),
      );
      return around.some(
        (node) => !node.contains(element) && /\p{L}/u.test(node.textContent ?? ''),
      );
    }

    const targets = [...document.querySelectorAll<HTMLElement>(TARGETS)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      // What lets the pointer through is for the keyboard; of a slider the handle does not.
      .filter(
        (element) =>
          element.matches('input[type="range"]') ||
          getComputedStyle(element).pointerEvents !== 'none',
      )
      .map((element): Target => {
        const box = measure(element);
        const isSmall = box.width < least || box.height < least;
        return { element, box, scroller: findScroller(element), isSmall };
      })
      // Beyond the left edge until it has the focus.
      .filter(({ box }) => box.right > 0 && box.width > 0);

    const toMiddle = ({ x, y, width, height }: DOMRect) => [x + width / 2, y + height / 2] as const;

    /** Whether another target comes into the circle round the middle of one. */
    function isCrowded(one: Target): boolean {
      const [x, y] = toMiddle(one.box);
      return targets.some((other) => {
        if (other === one || other.scroller !== one.scroller) return false;
        if (other.element.contains(one.element) || one.element.contains(other.element))
          return false;
        if (other.isSmall) {
          const [left, top] = toMiddle(other.box);
          if (Math.hypot(left - x, top - y) < least) return true;
        }
        const aside = Math.max(other.box.left - x, 0, x - other.box.right);
        const above = Math.max(other.box.top - y, 0, y - other.box.bottom);
        return Math.hypot(aside, above) < least / 2;
      });
    }

    return targets
      .filter((one) => one.isSmall && isCrowded(one) && !isInSentence(one.element))
      .map(({ element, box }) => {
        const words = element.getAttribute('aria-label') ?? element.innerText;
        const size = `${Math.round(box.width)} × ${Math.round(box.height)}`;
        return `${element.tagName.toLowerCase()} “${words.trim().slice(0, 40)}”: ${size}`;
      });
  }, LEAST);
}

/** Those of the elements that are lower or narrower than a size, with theirs. */
export async function findSmaller(
  targets: Locator,
  size: number,
  sides: readonly ('width' | 'height')[] = ['width', 'height'],
): Promise<readonly string[]> {
  await targets.first().waitFor();
  const boxes = await targets.evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const { width, height } = one.getBoundingClientRect();
        const words = one.getAttribute('aria-label') ?? one.textContent ?? '';
        return { name: `${one.tagName.toLowerCase()} “${words.trim()}”`, width, height };
      }),
  );
  return boxes
    .filter((box) => sides.some((side) => box[side] < size))
    .map(({ name, width, height }) => `${name}: ${Math.round(width)} × ${Math.round(height)}`);
}
