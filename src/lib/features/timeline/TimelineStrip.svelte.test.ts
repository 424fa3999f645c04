import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { toTimelinePicture } from './timeline-picture.ts';
import { showTimeline } from '../../../../tests/fixtures/show-timeline.ts';
import { indexOf, matchOf } from '../../../../tests/fixtures/indexed-events.ts';
import { INDEX } from '../../../../tests/fixtures/small-atlas.ts';

describe('the strip', () => {
  it('draws what the build draws', async () => {
    const { container } = await showTimeline();
    const { visible, lane } = toTimelinePicture({
      events: indexOf(INDEX),
      match: matchOf(INDEX),
    });
    const drawn = [...container.querySelectorAll('[d]')].map((path) => path.getAttribute('d'));
    for (const { path } of visible.paths) expect(drawn).toContain(path);
    expect(lane.bars).toBe('');
    await expect
      .element(page.getByRole('img', { name: 'Events by the month they began' }))
      .toBeVisible();
  });

  it('says how many events it shows, of those that the other filters show', async () => {
    const { atlas } = await showTimeline('?from=2023-09-01');
    await expect.element(page.getByText('from September 2023: 2 of 3 events')).toBeVisible();
    atlas.view.readSearch('?services=JMSDF');
    await expect.element(page.getByText('All dates: 1 event')).toBeVisible();
  });

  it('draws what lies outside the days shown faintly', async () => {
    const { atlas, container } = await showTimeline();
    expect(container.querySelectorAll('.beside path')).toHaveLength(0);
    atlas.view.readSearch('?from=2023-07-01&to=2023-07-31');
    await vi.waitFor(() => expect(container.querySelectorAll('.beside path')).toHaveLength(4));
  });

  it('shows days that are no whole months where they are', async () => {
    const { findShare } = await showTimeline('?from=2023-08-17&to=2023-09-15');
    const [left = 0, right = 0] = findShare('.shown');
    expect(left).toBeCloseTo((1 + 16 / 31) / 4, 2);
    expect(right).toBeCloseTo(2.5 / 4, 2);
    await expect
      .element(page.getByRole('slider', { name: 'First month shown' }))
      .toHaveAttribute('aria-valuetext', 'from 17 August 2023');
    await expect
      .element(page.getByRole('slider', { name: 'Last month shown' }))
      .toHaveAttribute('aria-valuetext', 'until 15 September 2023');
  });
});

describe('presets', () => {
  it('are each year, the month with the most events, and all dates', async () => {
    const { readRange } = await showTimeline();
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
    const { readRange, container } = await showTimeline('?from=2023-08-11', 320);
    const box = page.getByRole('combobox', { name: 'Dates shown' });
    await expect.element(box).toHaveDisplayValue('Chosen: from 11 August 2023');
    await userEvent.selectOptions(box.element(), '2023');
    expect(readRange()).toEqual(['2023-01-01', '2023-12-31']);
    expect(container.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(1000, 800);
    await expect.element(page.getByRole('button', { name: 'All dates' })).toBeVisible();
  });

  it('are targets of at least 24 px', async () => {
    await showTimeline();
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
    const { readRange } = await showTimeline();
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
    const { readRange } = await showTimeline('?from=2023-07-01&to=2023-08-31');
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
    const { atlas, unmount } = await showTimeline();
    click('Play');
    await expect.element(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    expect(vi.getTimerCount()).toBe(1);
    if (act === 'leave') await unmount();
    else if (act) act();
    else atlas.view.readSearch('?from=2023-09-01');
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(0));
  });
});
