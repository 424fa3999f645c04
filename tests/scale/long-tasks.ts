import type { CDPSession, Page } from 'playwright';

/** Milliseconds from which on a task is reported. */
const LONG = 200;
/** Functions named of a profile. */
const MOST_FUNCTIONS = 8;

interface LongTasks {
  readonly longTasks?: number[];
}

/** Has a page note how long its tasks take; before it is opened. */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const longTasks: number[] = [];
    Object.assign(globalThis, { longTasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longTasks.push(duration);
    }).observe({ type: 'longtask' });
  });
}

/** The functions of a profile in which most time was spent, with their milliseconds. */
async function stopProfile(session: CDPSession): Promise<readonly string[]> {
  const { profile } = await session.send('Profiler.stop');
  const names = new Map(
    profile.nodes.map(({ id, callFrame: { functionName, url, lineNumber, columnNumber } }) => {
      const file = url.split('/').at(-1) ?? '';
      return [id, `${functionName || '(unnamed)'} ${file}:${lineNumber + 1}:${columnNumber + 1}`];
    }),
  );
  const spent = new Map<string, number>();
  profile.samples?.forEach((node, at) => {
    const name = names.get(node) ?? '';
    spent.set(name, (spent.get(name) ?? 0) + (profile.timeDeltas?.[at] ?? 0) / 1000);
  });
  return [...spent]
    .filter(([name]) => !name.startsWith('(idle)') && !name.startsWith('(program)'))
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_FUNCTIONS)
    .map(([name, ms]) => `    ${ms.toFixed(0).padStart(5)} ms  ${name}`);
}

/** Does something in a page and reports the long tasks of that, with where their time went. */
export async function reportLongTasks(
  page: Page,
  name: string,
  act: () => Promise<void>,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.start');
  await page.evaluate(() => (globalThis as LongTasks).longTasks?.splice(0));
  await act();
  const tasks = await page.evaluate(() => (globalThis as LongTasks).longTasks ?? []);
  const functions = await stopProfile(session);
  await session.detach();
  const long = tasks.filter((ms) => ms > LONG).map((ms) => `${Math.round(ms)} ms`);
  const longest = `its longest task took ${Math.round(Math.max(0, ...tasks))} ms`;
  const said = long.length === 0 ? longest : `tasks of ${long.join(', ')}`;
  console.log([`${name}: ${said}`, ...(long.length === 0 ? [] : functions)].join('\n'));
}
