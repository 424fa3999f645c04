import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  cards,
  createManyEvents,
  findTop,
  isInSight,
  panel,
  showList,
} from '../../../../tests/fixtures/list-panel.ts';
import { MOST_PRINTED } from './paper-items.ts';

describe('the list of thousands of events', () => {
  const MANY = 5_000;
  const many = createManyEvents(MANY);

  it('has the cards around what is in sight alone, and says which of how many each is', async () => {
    await showList('', many);
    await expect.poll(() => cards().length).toBeGreaterThan(3);
    expect(cards().length).toBeLessThan(40);
    const [first] = cards();
    expect(first?.getAttribute('data-event')).toBe(`event-${MANY - 1}`);
    expect(first?.getAttribute('aria-posinset')).toBe('1');
    expect(first?.getAttribute('aria-setsize')).toBe(String(MANY));
    panel().scrollTop = panel().scrollHeight;
    await expect.poll(() => findTop('event-0')).not.toBeNull();
    expect(cards().length).toBeLessThan(40);
    expect(cards().at(-1)?.getAttribute('aria-posinset')).toBe(String(MANY));
  });

  it('is walked with the Tab key, which brings further cards', async () => {
    await showList('', many);
    await expect.poll(() => cards().length).toBeGreaterThan(3);
    cards()[0]?.querySelector<HTMLElement>('a')?.focus();
    const passed: string[] = [];
    for (let step = 0; step < 80; step += 1) {
      const id = document.activeElement?.closest<HTMLElement>('[data-event]')?.dataset['event'];
      if (id !== undefined && passed.at(-1) !== id) passed.push(id);
      await userEvent.tab();
    }
    expect(passed).toEqual(passed.map((_, n) => `event-${MANY - 1 - n}`));
    expect(passed.length).toBeGreaterThanOrEqual(40);
  });

  it('keeps the card that has the focus, though it has left the window', async () => {
    await showList('', many);
    await expect.poll(() => cards().length).toBeGreaterThan(3);
    const link = cards()[1]?.querySelector<HTMLElement>('h4 a');
    link?.focus();
    panel().scrollTop = 200_000;
    await expect.poll(() => findTop(`event-${MANY - 4}`)).toBeNull();
    expect(document.activeElement).toBe(link);
    expect(link?.isConnected).toBe(true);
  });

  it('takes the focus back from a popup, though the card had left the window', async () => {
    const { popup } = await showList('', many);
    await expect.poll(() => cards().length).toBeGreaterThan(3);
    const link = cards()[1]?.querySelector<HTMLElement>('h4 a');
    link?.focus();
    popup.open({ kind: 'chooser', ids: [], at: [0, 0] });
    link?.blur();
    panel().scrollTop = 200_000;
    await expect.poll(() => findTop(`event-${MANY - 4}`)).toBeNull();
    popup.close();
    expect(document.activeElement).toBe(link);
    await expect.poll(() => findTop(`event-${MANY - 2}`)).toBeGreaterThanOrEqual(0);
  });

  it('has card, place and focus again after Back', async () => {
    const { view } = await showList('', many);
    await expect.poll(() => cards().length).toBeGreaterThan(3);
    panel().scrollTop = 300_000;
    await expect.poll(() => findTop(`event-${MANY - 1}`)).toBeNull();
    await expect.poll(() => cards().some((card) => isInSight(card))).toBe(true);
    const chosen = cards().find(isInSight)?.getAttribute('data-event') ?? '';
    const top = findTop(chosen);
    const link = document.querySelector<HTMLElement>(`[data-event="${chosen}"] h4 a`);
    link?.focus({ preventScroll: true });
    link?.click();
    await expect.element(page.getByText('An event.')).toBeVisible();
    panel().scrollTop = 0;
    dispatchEvent(new PopStateEvent('popstate'));
    await expect
      .poll(() => document.activeElement?.closest<HTMLElement>('[data-event]')?.dataset['event'])
      .toBe(chosen);
    await expect.poll(() => Math.abs((findTop(chosen) ?? -999) - (top ?? 999))).toBeLessThan(2);
    // That was once: another layout is shown where it is.
    (document.activeElement as HTMLElement).blur();
    view.readSearch('?list=oldest');
    await expect.poll(() => findTop(chosen)).toBeNull();
    await expect.poll(() => cards().some(isInSight)).toBe(true);
    expect(document.activeElement).toBe(document.body);
  });

  it('has the heading of its group before each card, wherever it is scrolled to', async () => {
    await showList('', many);
    await expect.poll(() => cards().length).toBeGreaterThan(3);
    cards()[1]?.querySelector<HTMLElement>('h4 a')?.focus();
    for (const pixels of [200_000, 201_500, 200_300]) {
      panel().scrollTop = pixels;
      await expect.poll(() => cards().some(isInSight)).toBe(true);
      const items = [...document.querySelectorAll<HTMLElement>('[data-at]')];
      const headed = new Set<string | undefined>();
      for (const item of items) {
        if (item.querySelector('h3')) headed.add(item.dataset['group']);
        else expect([...headed]).toContain(item.dataset['group']);
      }
      expect(headed.size).toBeGreaterThan(1);
    }
  });

  it('takes a click at once after it was scrolled', async () => {
    await showList('', many);
    await expect.poll(() => cards().length).toBeGreaterThan(3);
    panel().scrollTop = 100;
    const scrolled = new Promise((done) => panel().addEventListener('scroll', done));
    await scrolled;
    await new Promise((done) => requestAnimationFrame(done));
    const link = cards().find(isInSight)?.querySelector('h4 a');
    const { left, top, height } = link?.getBoundingClientRect() ?? new DOMRect();
    expect(document.elementFromPoint(left + 2, top + height / 2)).toBe(link);
  });

  it('keeps cards in their order, under the heading of their month, wherever it is', async () => {
    await showList('', many);
    await expect.poll(() => cards().length).toBeGreaterThan(3);
    panel().scrollTop = 250_000;
    await expect.poll(() => cards().some(isInSight)).toBe(true);
    const tops = [...document.querySelectorAll('[data-at]')].map((item) => [
      Number(item.getAttribute('data-at')),
      item.getBoundingClientRect().top,
    ]);
    const byPlace = tops.toSorted(([a = 0], [b = 0]) => a - b);
    expect(tops).toEqual(byPlace);
    expect(tops).toEqual(tops.toSorted(([, a = 0], [, b = 0]) => a - b));
  });

  it('prints what it shows, up to a number of events, and says how many are left out', async () => {
    const { container } = await showList('', many);
    await expect.poll(() => cards().length).toBeGreaterThan(3);
    const printed = () => container.querySelectorAll('[data-paper] article');
    await expect
      .poll(() => {
        dispatchEvent(new Event('beforeprint'));
        return printed().length;
      })
      .toBe(MOST_PRINTED);
    const [first] = printed();
    expect(first?.getAttribute('data-event')).toBe(`event-${MANY - 1}`);
    const leftOut = `${MANY - MOST_PRINTED} further events are shown`;
    expect(container.querySelector('[data-paper]')?.textContent).toContain(leftOut);
  });

  it('prints all of a choice that is small enough, and no more than it', async () => {
    const { container, view } = await showList('', many);
    await expect.poll(() => cards().length).toBeGreaterThan(3);
    view.readSearch('?from=1900-01-01&to=1900-03-31');
    const printed = () => container.querySelectorAll('[data-paper] article');
    await expect
      .poll(() => {
        dispatchEvent(new Event('beforeprint'));
        return printed().length;
      })
      .toBe(90);
    expect(container.querySelector('[data-paper]')?.textContent).not.toContain('further event');
    view.readSearch('?from=1900-01-01&to=1900-01-31');
    await expect.poll(() => printed().length).toBe(0);
  });
});

it('a list of 100,000 events is shown, filtered and scrolled to its end within a second or so', async () => {
  const MANY = 100_000;
  const { view } = await showList('', createManyEvents(MANY));
  await expect.poll(() => cards().length, { timeout: 10_000 }).toBeGreaterThan(3);
  const start = performance.now();
  view.readSearch('?from=1950-01-01');
  await expect.poll(() => cards().length).toBeGreaterThan(3);
  panel().scrollTop = panel().scrollHeight;
  await expect.poll(() => findTop('event-18262')).not.toBeNull();
  expect(performance.now() - start).toBeLessThan(3_000);
});
