import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { toTimelinePicture } from '#lib/cartography/timeline-picture.ts';
import type { DayRange } from '#lib/view/timeline-range.ts';
import { renderWithAtlas } from '../../../tests/fixtures/render-with-atlas.ts';
import { createAtlas, INDEX } from '../../../tests/fixtures/small-atlas.ts';
import TimelineStrip from './TimelineStrip.svelte';

/** July to October 2023: four months, each a quarter of the plot. */
async function show(search = '', width = 1000) {
  await page.viewport(width, 800);
  const atlas = createAtlas(search);
  const onchoose = vi.fn((range: DayRange) => {
    const filter = { ...atlas.view.filter, ...range };
    atlas.view.readSearch(atlas.view.formatQueryFor({ filter }));
  });
  const onsay = vi.fn();
  const { container, unmount } = await renderWithAtlas(atlas, TimelineStrip, { onchoose, onsay });
  await vi.waitFor(() => expect(container.querySelector('.brush')).not.toBeNull(), 5000);
  const readRange = () => {
    const { from, to } = atlas.view.filter;
    return [from, to];
  };
  const findShare = (selector: string) => {
    const plot = container.querySelector('.plot')?.getBoundingClientRect();
    const part = container.querySelector(selector)?.getBoundingClientRect();
    if (!plot || !part) throw new Error(`found no ${selector}`);
    return [(part.left - plot.left) / plot.width, (part.right - plot.left) / plot.width];
  };
  return { atlas, container, onchoose, onsay, readRange, findShare, unmount };
}

const FIRST = page.getByRole('slider', { name: 'First month shown' });
const LAST = page.getByRole('slider', { name: 'Last month shown' });

function focus(slider: typeof FIRST): void {
  const element = slider.element();
  if (element instanceof HTMLElement) element.focus();
}

/** Drags the mouse over the columns, from one share of their width to another. */
async function drag(container: HTMLElement, from: number, to: number): Promise<void> {
  const brush = container.querySelector<HTMLElement>('.brush');
  if (!brush) throw new Error('found no columns to drag over');
  const toPosition = (share: number) => ({ x: share * brush.clientWidth, y: 10 });
  await userEvent.dragAndDrop(brush, brush, {
    sourcePosition: toPosition(from),
    targetPosition: toPosition(to),
  });
}

describe('the strip', () => {
  it('draws what the build draws', async () => {
    const { container } = await show();
    const { shown, lane } = toTimelinePicture({
      index: INDEX,
      events: INDEX.events,
      shownIds: new Set(INDEX.events.map(({ id }) => id)),
      shownServices: null,
    });
    const drawn = [...container.querySelectorAll('[d]')].map((path) => path.getAttribute('d'));
    for (const { path } of shown.paths) expect(drawn).toContain(path);
    expect(lane.bars).toBe('');
    await expect
      .element(page.getByRole('img', { name: 'Events by the month they began' }))
      .toBeVisible();
  });

  it('says how many events it shows, of those that the other filters show', async () => {
    const { atlas } = await show('?from=2023-09-01');
    await expect.element(page.getByText('from September 2023: 2 of 3 events')).toBeVisible();
    atlas.view.readSearch('?services=JMSDF');
    await expect.element(page.getByText('All dates: 1 event')).toBeVisible();
  });

  it('draws what lies outside the days shown faintly', async () => {
    const { atlas, container } = await show();
    expect(container.querySelectorAll('.beside path')).toHaveLength(0);
    atlas.view.readSearch('?from=2023-07-01&to=2023-07-31');
    await vi.waitFor(() => expect(container.querySelectorAll('.beside path')).toHaveLength(4));
  });

  it('shows days that are no whole months where they are', async () => {
    const { findShare } = await show('?from=2023-08-17&to=2023-09-15');
    const [left = 0, right = 0] = findShare('.shown');
    expect(left).toBeCloseTo((1 + 16 / 31) / 4, 2);
    expect(right).toBeCloseTo(2.5 / 4, 2);
    await expect.element(FIRST).toHaveAttribute('aria-valuetext', 'from 17 August 2023');
    await expect.element(LAST).toHaveAttribute('aria-valuetext', 'to 15 September 2023');
  });
});

describe('by keyboard', () => {
  it('either end moves by months, and says which', async () => {
    const { readRange, onsay } = await show();
    await expect.element(FIRST).toHaveAttribute('aria-valuetext', 'July 2023');
    focus(FIRST);
    await userEvent.keyboard('{ArrowRight}');
    expect(readRange()).toEqual(['2023-08-01', null]);
    await expect.element(FIRST).toHaveAttribute('aria-valuetext', 'August 2023');
    expect(onsay).toHaveBeenLastCalledWith('Dates shown: from August 2023.');
    focus(LAST);
    await userEvent.keyboard('{ArrowLeft}');
    expect(readRange()).toEqual(['2023-08-01', '2023-09-30']);
    await expect.element(LAST).toHaveAttribute('aria-valuetext', 'September 2023');
  });

  it('an end at the end of the axis is open', async () => {
    const { readRange } = await show('?from=2023-08-01&to=2023-09-30');
    focus(FIRST);
    await userEvent.keyboard('{Home}');
    expect(readRange()).toEqual([null, '2023-09-30']);
    focus(LAST);
    await userEvent.keyboard('{End}');
    expect(readRange()).toEqual([null, null]);
  });

  it('the two ends can meet but not pass', async () => {
    const { readRange } = await show('?from=2023-09-01&to=2023-09-30');
    focus(FIRST);
    await userEvent.keyboard('{ArrowRight}');
    expect(readRange()).toEqual(['2023-09-01', '2023-09-30']);
    await expect.element(FIRST).toHaveValue('2');
    focus(LAST);
    await userEvent.keyboard('{Home}');
    expect(readRange()).toEqual(['2023-09-01', '2023-09-30']);
    await expect.element(LAST).toHaveValue('2');
  });

  it('the page keys move by a year, as far as there is one', async () => {
    const { readRange } = await show('?to=2023-09-30');
    focus(LAST);
    await userEvent.keyboard('{PageDown}');
    expect(readRange()).toEqual([null, '2023-07-31']);
    await userEvent.keyboard('{PageUp}');
    expect(readRange()).toEqual([null, null]);
  });

  it('the handles stand outside what is shown, and are wide enough', async () => {
    const { container } = await show('?from=2023-09-01&to=2023-09-30');
    const [first, last] = container.querySelectorAll('input');
    const range = container.querySelector('.shown')?.getBoundingClientRect();
    const [from, to] = [first?.getBoundingClientRect(), last?.getBoundingClientRect()];
    if (!from || !to || !range) throw new Error('found no handles');
    // Of four months: two lie before the first handle's right edge, one beyond the last's left one.
    const travel = (from.width - 24) / 3;
    expect(from.left + 2 * travel + 24).toBeCloseTo(range.left, 0);
    expect(to.left + 2 * travel).toBeCloseTo(range.right, 0);
    expect(from.height).toBeGreaterThanOrEqual(24);
  });
});

describe('by pointer', () => {
  it('a drag shows the months it went over', async () => {
    const { container, readRange, onchoose } = await show();
    await drag(container, 0.3, 0.7);
    expect(readRange()).toEqual(['2023-08-01', '2023-09-30']);
    expect(onchoose).toHaveBeenCalledTimes(1);
  });

  it('a drag within what is shown moves it', async () => {
    const { container, readRange } = await show('?from=2023-07-01&to=2023-08-31');
    await drag(container, 0.1, 0.6);
    expect(readRange()).toEqual(['2023-09-01', '2023-10-31']);
  });

  it('a handle that is not moved leaves the days, and else takes a whole month', async () => {
    const { container, readRange, findShare } = await show('?from=2023-07-11');
    const brush = container.querySelector<HTMLElement>('.brush');
    if (!brush) throw new Error('found no columns');
    const dragTo = (share: number, sourceShare: number) =>
      userEvent.dragAndDrop(FIRST.element(), brush, {
        sourcePosition: { x: 20 + sourceShare * brush.clientWidth, y: 12 },
        targetPosition: { x: share * brush.clientWidth, y: 42 },
      });
    await dragTo(0.02, 0);
    expect(readRange()).toEqual(['2023-07-11', null]);
    expect(findShare('.shown')[0]).toBeCloseTo(10 / 31 / 4, 2);
    await dragTo(0.5, 0);
    expect(readRange()).toEqual(['2023-09-01', null]);
  });

  it('a click picks a month, and once more lets it go', async () => {
    const { container, readRange } = await show();
    const brush = container.querySelector<HTMLElement>('.brush');
    if (!brush) throw new Error('found no columns');
    const { width } = brush.getBoundingClientRect();
    const position = { x: width * 0.6, y: 10 };
    await userEvent.click(brush, { position });
    expect(readRange()).toEqual(['2023-09-01', '2023-09-30']);
    await userEvent.click(brush, { position });
    expect(readRange()).toEqual([null, null]);
  });
});

describe('presets', () => {
  it('are each year, the month with the most events, and all dates', async () => {
    const { readRange } = await show();
    const all = page.getByRole('button', { name: 'All dates' });
    await expect.element(all).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: 'July 2023' }).click();
    expect(readRange()).toEqual(['2023-07-01', '2023-07-31']);
    await expect.element(all).toHaveAttribute('aria-pressed', 'false');
    const year = page.getByRole('button', { name: '2023', exact: true });
    await year.click();
    expect(readRange()).toEqual(['2023-01-01', '2023-12-31']);
    await expect.element(year).toHaveAttribute('aria-pressed', 'true');
    await all.click();
    expect(readRange()).toEqual([null, null]);
  });

  it('fold into one box where there is no room, and nothing is cut off', async () => {
    const { readRange, container } = await show('?from=2023-08-11', 320);
    const box = page.getByRole('combobox', { name: 'Dates shown' });
    await expect.element(box).toHaveDisplayValue('Chosen: from 11 August 2023');
    await userEvent.selectOptions(box.element(), '2023');
    expect(readRange()).toEqual(['2023-01-01', '2023-12-31']);
    expect(container.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(1000, 800);
    await expect.element(page.getByRole('button', { name: 'All dates' })).toBeVisible();
  });

  it('are targets of at least 24 px', async () => {
    await show();
    const buttons = page.getByRole('button').elements();
    expect(buttons).toHaveLength(4);
    for (const button of buttons) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('playing', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
  afterEach(() => vi.useRealTimers());

  const click = (name: string) => {
    const button = page.getByRole('button', { name, exact: true }).element();
    if (button instanceof HTMLElement) button.click();
  };

  it('moves month by month to the end, and stops there', async () => {
    const { readRange } = await show();
    click('Play');
    expect(readRange()).toEqual(['2023-07-01', '2023-07-31']);
    await expect.element(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    vi.advanceTimersByTime(1200);
    expect(readRange()).toEqual(['2023-08-01', '2023-08-31']);
    vi.advanceTimersByTime(2400);
    expect(readRange()).toEqual(['2023-10-01', '2023-10-31']);
    await expect.element(page.getByRole('button', { name: 'Play' })).toBeVisible();
    vi.advanceTimersByTime(5000);
    expect(readRange()).toEqual(['2023-10-01', '2023-10-31']);
    expect(vi.getTimerCount()).toBe(0);
    click('Play');
    expect(readRange()).toEqual(['2023-07-01', '2023-07-31']);
  });

  it('moves as many months as are shown, and rests where it is paused', async () => {
    const { readRange } = await show('?from=2023-07-01&to=2023-08-31');
    click('Play');
    vi.advanceTimersByTime(1200);
    expect(readRange()).toEqual(['2023-08-01', '2023-09-30']);
    await expect.element(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    click('Pause');
    vi.advanceTimersByTime(5000);
    expect(readRange()).toEqual(['2023-08-01', '2023-09-30']);
  });

  it.each([
    ['a preset', () => click('All dates')],
    ['other days in the address', null],
    ['leaving the page', 'leave'],
  ] as const)('is stopped by %s', async (_, act) => {
    const { atlas, unmount } = await show();
    click('Play');
    await expect.element(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    expect(vi.getTimerCount()).toBe(1);
    if (act === 'leave') await unmount();
    else if (act) act();
    else atlas.view.readSearch('?from=2023-09-01');
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(0));
  });
});
