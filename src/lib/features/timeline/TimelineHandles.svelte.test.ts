import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showTimeline } from '../../../../tests/fixtures/show-timeline.ts';

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

describe('by keyboard', () => {
  it('either end moves by months, and says which', async () => {
    const { readRange } = await showTimeline();
    await expect.element(FIRST).toHaveAttribute('aria-valuetext', 'July 2023');
    focus(FIRST);
    await userEvent.keyboard('{ArrowRight}');
    expect(readRange()).toEqual(['2023-08-01', null]);
    await expect.element(FIRST).toHaveAttribute('aria-valuetext', 'August 2023');
    focus(LAST);
    await userEvent.keyboard('{ArrowLeft}');
    expect(readRange()).toEqual(['2023-08-01', '2023-09-30']);
    await expect.element(LAST).toHaveAttribute('aria-valuetext', 'September 2023');
  });

  it('an end at the end of the axis is open', async () => {
    const { readRange } = await showTimeline('?from=2023-08-01&to=2023-09-30');
    focus(FIRST);
    await userEvent.keyboard('{Home}');
    expect(readRange()).toEqual([null, '2023-09-30']);
    focus(LAST);
    await userEvent.keyboard('{End}');
    expect(readRange()).toEqual([null, null]);
  });

  it('the two ends can meet but not pass', async () => {
    const { readRange } = await showTimeline('?from=2023-09-01&to=2023-09-30');
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
    const { readRange } = await showTimeline('?to=2023-09-30');
    focus(LAST);
    await userEvent.keyboard('{PageDown}');
    expect(readRange()).toEqual([null, '2023-07-31']);
    await userEvent.keyboard('{PageUp}');
    expect(readRange()).toEqual([null, null]);
  });

  it('the handles stand outside what is shown, and are wide enough', async () => {
    const { container } = await showTimeline('?from=2023-09-01&to=2023-09-30');
    const [first, last] = container.querySelectorAll('input');
    const range = container.querySelector('.shown')?.getBoundingClientRect();
    const [from, to] = [first?.getBoundingClientRect(), last?.getBoundingClientRect()];
    if (!from || !to || !range) throw new Error('found no handles');
    // Of four months, two are before the first handle's right edge, one after the last's left one.
    const travel = (from.width - 24) / 3;
    expect(from.left + 2 * travel + 24).toBeCloseTo(range.left, 0);
    expect(to.left + 2 * travel).toBeCloseTo(range.right, 0);
    expect(from.height).toBeGreaterThanOrEqual(24);
  });
});

describe('by pointer', () => {
  it('a drag shows the months it went over', async () => {
    const { container, readRange, filters } = await showTimeline();
    await drag(container, 0.3, 0.7);
    expect(readRange()).toEqual(['2023-08-01', '2023-09-30']);
    expect(filters).toHaveLength(1);
  });

  it('a drag within what is shown moves it', async () => {
    const { container, readRange } = await showTimeline('?from=2023-07-01&to=2023-08-31');
    await drag(container, 0.1, 0.6);
    expect(readRange()).toEqual(['2023-09-01', '2023-10-31']);
  });

  it('a handle that is not moved leaves the days, and else takes a whole month', async () => {
    const { container, readRange, findShare } = await showTimeline('?from=2023-07-11');
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
    const { container, readRange } = await showTimeline();
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
