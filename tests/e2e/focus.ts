import type { Locator, Page } from '@playwright/test';
import { expect } from './atlas.ts';

/** What has the focus, as a reader would point at it, and what speaks against its being seen. */
interface Focus {
  readonly name: string;
  readonly faults: readonly string[];
}

/** Measures what has the focus: in the window, covered by nothing, and marked as focused. */
function readFocus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    type Box = { left: number; top: number; right: number; bottom: number };
    const meet = (one: Box, other: Box): Box => ({
      left: Math.max(one.left, other.left),
      top: Math.max(one.top, other.top),
      right: Math.min(one.right, other.right),
      bottom: Math.min(one.bottom, other.bottom),
    });
    const toSize = ({ left, top, right, bottom }: Box) =>
      Math.max(0, right - left) * Math.max(0, bottom - top);

    const { activeElement } = document;
    if (!(activeElement instanceof HTMLElement) || activeElement === document.body) {
      return { name: 'the page itself', faults: ['nothing has the focus'] };
    }
    const focused: HTMLElement = activeElement;
    const words = focused.getAttribute('aria-label') ?? focused.innerText;
    const name = `${focused.tagName.toLowerCase()} “${words.trim().slice(0, 50)}”`;

    const isText = focused.matches('main');

    /** What of the window is left to see of what stands in an element. */
    function findWindow(element: Element): Box {
      let left: Box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
      for (let up = element.parentElement; up; up = up.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(up);
        const isOpen = overflowX === 'visible' && overflowY === 'visible';
        if (!isOpen) left = meet(left, up.getBoundingClientRect());
        // Nothing that it stands in cuts a dialog off.
        if (position === 'fixed') break;
      }
      return left;
    }

    /** How much of it meets the eye: of nine points of its largest line of text. */
    function countSeen(): number {
      const [largest] = [...focused.getClientRects()].toSorted((a, b) => toSize(b) - toSize(a));
      if (!largest) return 0;
      // Some let the pointer through to what they lie on.
      const pointer = focused.style.pointerEvents;
      focused.style.pointerEvents = 'auto';
      const room = findWindow(focused);
      // The whole text is longer than the window.
      const box = isText ? meet(largest, room) : largest;
      const seen = [0.2, 0.5, 0.8].flatMap((x) =>
        [0.2, 0.5, 0.8].filter((y) => {
          const left = box.left + (box.right - box.left) * x;
          const top = box.top + (box.bottom - box.top) * y;
          if (left < room.left || left > room.right || top < room.top || top > room.bottom)
            return false;
          const hit = document.elementFromPoint(left, top);
          return hit !== null && (focused.contains(hit) || hit.contains(focused));
        }),
      );
      focused.style.pointerEvents = pointer;
      return seen.length;
    }

    /** Whether a frame is drawn round an element, of which a side at least is not cut off. */
    function hasOutline(element: Element): boolean {
      const { outlineStyle, outlineWidth, outlineOffset, boxShadow } = getComputedStyle(element);
      if (outlineStyle === 'none') return element === focused && /\d{1,3}px/.test(boxShadow);
      const by = parseFloat(outlineWidth) / 2 + parseFloat(outlineOffset);
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const room = findWindow(element);
      const sides = [
        left - by >= room.left,
        top - by >= room.top,
        right + by <= room.right,
        bottom + by <= room.bottom,
      ];
      return parseFloat(outlineWidth) >= 2 && sides.some(Boolean);
    }

    /** The canvas fills its box: a cross and a sentence stand in it instead. */
    function hasCross(): boolean {
      const stage = focused.closest('.stage');
      if (!(focused instanceof HTMLCanvasElement) || !stage) return false;
      const sentence = stage.querySelector('#map-keys');
      const isSaid = sentence?.checkVisibility({ visibilityProperty: true }) === true;
      return isSaid && parseFloat(getComputedStyle(stage, '::after').width) > 20;
    }

    // A field that is drawn by what stands after it.
    const drawn = getComputedStyle(focused).opacity === '0' ? focused.nextElementSibling : focused;
    const isSlider = focused.matches('input[type="range"]');
    const isMarked = isText || isSlider || hasCross() || (drawn !== null && hasOutline(drawn));
    const seen = countSeen();
    return {
      name,
      faults: [
        ...(seen < 6 ? [`only ${seen} of 9 of its points can be seen`] : []),
        ...(isMarked ? [] : ['no frame shows that it has the focus']),
      ],
    };
  });
}

/** The handle of a slider is the browser's own: only its tools look inside. */
async function readHandleOutline(page: Page): Promise<string> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('DOM.enable');
  await tools.send('CSS.enable');
  const { result } = await tools.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const { node } = await tools.send('DOM.describeNode', {
    objectId: result.objectId ?? '',
    depth: -1,
    pierce: true,
  });
  type Node = typeof node;
  const all = (one: Node): Node[] => [
    one,
    ...[...(one.children ?? []), ...(one.shadowRoots ?? [])].flatMap(all),
  ];
  const handle = all(node).find(({ attributes }) => attributes?.includes('thumb'));
  await tools.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await tools.send('DOM.pushNodesByBackendIdsToFrontend', {
    backendNodeIds: [handle?.backendNodeId ?? 0],
  });
  const { computedStyle } = await tools.send('CSS.getComputedStyleForNode', {
    nodeId: nodeIds[0] ?? 0,
  });
  await tools.detach();
  const read = (name: string) => computedStyle.find((one) => one.name === name)?.value ?? '';
  return `${read('outline-style')} ${read('outline-width')}`;
}

/** What has the focus can be seen, and seen to have it. */
export async function expectFocusSeen(page: Page): Promise<void> {
  await expect(async () => {
    const { name, faults } = await readFocus(page);
    expect(faults, name).toEqual([]);
  }).toPass({ timeout: 5_000 });
  if ((await page.locator('input[type="range"]:focus').count()) > 0) {
    expect(await readHandleOutline(page)).toBe('solid 2px');
  }
}

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluateAll((all) => all.some((one) => one === document.activeElement));
}

/** More than any page has. */
const MOST_STOPS = 400;

/** Presses Tab until something has the focus, and sees it there; fails where it never does. */
export async function tabTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  await expect(target).toBeVisible();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press(key);
    if (!(await isFocused(target))) continue;
    await expect(target).toBeFocused();
    await expectFocusSeen(page);
    return;
  }
  throw new Error(`found no way by ${key} to ${String(target)}`);
}

/** What is wrong with the stops on the way, each seen as soon as it has the focus. */
export async function tabThrough(
  page: Page,
  key: 'Tab' | 'Shift+Tab',
  to: Locator,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press(key);
    const focus = await readFocus(page);
    faults.push(...focus.faults.map((fault) => `${focus.name}: ${fault}`));
    if (await isFocused(to)) return faults;
  }
  throw new Error(`found no way by ${key} to ${String(to)}`);
}
