import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, waitForMap } from './atlas.ts';
import type { Walk } from './axe-walks.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];
type Node = Violation['nodes'][number];

function createAxe(page: Page): AxeBuilder {
  return (
    new AxeBuilder({ page })
      .options({ resultTypes: ['violations'], preload: false })
      // The site has no frames, so no page of axe's own is needed.
      .setLegacyMode()
  );
}

/** Whether a target is too small in the middle of its scroller too, with nothing lying over it. */
async function isTooSmall(page: Page, { target }: Node): Promise<boolean> {
  const selector = String(target[0]);
  await page.locator(selector).evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const { violations } = await createAxe(page)
    .include(selector)
    .withRules(['target-size'])
    .analyze();
  return violations.length > 0;
}

/** What axe finds wrong with the page as it stands: each rule with the elements that break it. */
async function findViolations(page: Page): Promise<readonly string[]> {
  const { passes, violations } = await createAxe(page).withTags(TAGS).analyze();
  expect(passes.length).toBeGreaterThan(10);
  const found: string[] = [];
  for (const { id, nodes } of violations) {
    for (const node of nodes) {
      // The foot of the panel and the handle of the sheet lie over whatever is scrolled there.
      if (id === 'target-size' && !(await isTooSmall(page, node))) continue;
      found.push(`${id}: ${node.target.join(' ')}: ${node.failureSummary}`);
    }
  }
  return found;
}

interface Way {
  readonly hasLiveMap: boolean;
  /** Whether the state of this number is looked at in the dark. */
  readonly isDark: (number: number) => boolean;
}

/** Goes from state to state and gives what is wrong in each; an empty record where nothing is. */
export async function walkStates(
  page: Page,
  walks: readonly Walk[],
  { hasLiveMap, isDark }: Way,
): Promise<{ readonly seen: number; readonly wrong: Readonly<Record<string, readonly string[]>> }> {
  const wrong: Record<string, readonly string[]> = {};
  let seen = 0;
  for (const { path, hasMap, states } of walks) {
    await page.goto(path);
    for (const { name, show } of states) {
      await show(page);
      if (hasMap && hasLiveMap) await waitForMap(page);
      const colorScheme = isDark(seen) ? 'dark' : 'light';
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const violations = await findViolations(page);
      if (violations.length > 0) wrong[`${name}, ${colorScheme}`] = violations;
      seen += 1;
    }
  }
  return { seen, wrong };
}
