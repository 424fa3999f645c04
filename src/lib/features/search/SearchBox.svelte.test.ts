import type { AtlasView } from '#lib/view/atlas-view.svelte.ts';
import { INDEX } from '../../../../tests/fixtures/small-atlas.ts';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  elsewhere,
  field,
  group,
  link,
  showSearch,
} from '../../../../tests/fixtures/show-search.ts';

function listTexts(name: string): readonly string[] {
  const links = group(name).getByRole('link').elements();
  return links.map((link) => link.textContent.trim());
}

/** Ids of the visible events, in the order of the record. */
function listVisible({ rows }: AtlasView): string[] {
  return [...(rows ?? [])].flatMap((row) => INDEX.events[row]?.id ?? []);
}

describe('typing', () => {
  it('narrows the events at once, and says the words to the address', async () => {
    const { view, filters } = await showSearch();
    await field.fill('maya');
    await vi.waitFor(() => expect(view.found).not.toBeNull());
    expect(listVisible(view).sort()).toEqual(['air-training', 'defense-drill']);
    await field.fill('maya drill');
    await vi.waitFor(() => expect(listVisible(view)).toEqual(['defense-drill']));
    expect(filters).toEqual([{ words: 'maya' }, { words: 'maya drill' }]);
  });

  it('leaves what is typed as it is, whatever spaces the address has', async () => {
    const { view } = await showSearch();
    await field.click();
    await userEvent.keyboard('js  maya ');
    await expect.element(field).toHaveValue('js  maya ');
    expect(view.filter.words).toBe('js maya');
    // A full-width space: rewriting the field's value would interrupt Japanese input.
    await field.fill('北海\u3000maya');
    await expect.element(field).toHaveValue('北海\u3000maya');
    await vi.waitFor(() => expect(listVisible(view)).toEqual(['air-training']));
  });

  it('goes on to the first result once it is there, by an arrow key pressed before', async () => {
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await showSearch('', { held });
    await field.fill('maya drill');
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(field).toHaveFocus();
    answer();
    await expect.element(link('Missile defense drill')).toHaveFocus();
  });

  it('is not possible before the page is live', async () => {
    await showSearch('', { isLive: false });
    await expect.element(field).toBeDisabled();
  });
});

describe('the words of the address', () => {
  it('are searched for without a key pressed, and follow the address', async () => {
    const { view } = await showSearch('?q=DDG-179');
    await expect.element(field).toHaveValue('DDG-179');
    await vi.waitFor(() => expect(view.visible).toBe(2));
    await expect.element(group('Units')).not.toBeInTheDocument();
    view.readSearch('?q=talks');
    await expect.element(field).toHaveValue('talks');
    await vi.waitFor(() => expect(listVisible(view)).toEqual(['talks']));
    view.readSearch('');
    await expect.element(field).toHaveValue('');
    expect(view.visible).toBe(3);
  });
});

describe('the results', () => {
  it('stand in groups, each hit with what it stands for', async () => {
    await showSearch();
    await field.fill('n');
    await expect.element(group('Publishers')).toBeVisible();
    expect(listTexts('Publishers')).toEqual(['Navy News']);
    expect(listTexts('Series')).toEqual(['Northern Drills']);
    expect(listTexts('Areas')).toEqual(['North Sea / Sea of the North']);
    await expect.element(group('Publishers')).toHaveTextContent('3 events');
    await expect.element(group('Series')).toHaveTextContent('1 event');
    await expect.element(page.getByText('3 events found for “n”.')).toBeVisible();
  });

  it('link to events, areas, and the list of all else', async () => {
    await showSearch('?services=USN');
    await field.fill('n');
    const expected: readonly [string, string][] = [
      ['Missile defense drill', '/events/defense-drill/?services=USN&q=n'],
      ['North Sea / Sea of the North', '/areas/north-sea/?services=USN&q=n'],
      ['Northern Drills', '/?services=USN&series=northern-drills'],
      ['Navy News', '/?services=USN&q=publisher%3Anavy'],
    ];
    for (const [name, href] of expected) {
      await expect.element(link(name)).toHaveAttribute('href', href);
    }
    await field.fill('maya');
    await expect
      .element(link('JS Maya (DDG-179)'))
      .toHaveAttribute('href', '/?services=USN&q=unit%3A%22JS+Maya%22');
  });

  it('find by such a link what the number beside it says', async () => {
    const { view } = await showSearch('?q=unit%3A%22JS+Maya%22');
    await vi.waitFor(() =>
      expect(listVisible(view).sort()).toEqual(['air-training', 'defense-drill']),
    );
  });

  it('say the day of an event and the language of a place', async () => {
    await showSearch();
    await field.fill('北海');
    await expect
      .element(group('Places as reported').getByText('北海上空'))
      .toHaveAttribute('lang', 'ja');
    await expect.element(group('Events')).toHaveTextContent('14 to 23 September 2023');
  });

  it('say that nothing was found', async () => {
    const { view } = await showSearch();
    await field.fill('zzyzx');
    await expect.element(page.getByText('Nothing found for “zzyzx”.')).toBeVisible();
    expect(view.visible).toBe(0);
    expect(page.getByRole('link').elements()).toEqual([]);
  });

  it('say how many are hidden by other filters', async () => {
    await showSearch('?services=JASDF');
    await field.fill('maya');
    await expect
      .element(page.getByText('2 events found for “maya”, 1 of them hidden by other filters.'))
      .toBeVisible();
  });

  it('go once the reader is elsewhere, and come back with the focus', async () => {
    await showSearch();
    await field.fill('maya');
    await expect.element(group('Units')).toBeVisible();
    await elsewhere.click();
    await expect.element(group('Units')).not.toBeInTheDocument();
    await field.click();
    await expect.element(group('Units')).toBeVisible();
    await link('Missile defense drill').click();
    await expect.element(group('Units')).not.toBeInTheDocument();
  });

  it('keep the focus in the search where a link narrows the list', async () => {
    await showSearch();
    await field.fill('maya');
    await link('JS Maya (DDG-179)').click();
    await expect.element(field).toHaveFocus();
    await expect.element(group('Units')).toBeVisible();
  });

  it('have targets of at least 24 px', async () => {
    await showSearch();
    await field.fill('n');
    await expect.element(group('Areas')).toBeVisible();
    for (const target of page.getByRole('link').elements()) {
      expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    }
    expect(field.element().getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  });
});

describe('a search that cannot be loaded', () => {
  const FAILED = 'The search could not be loaded. Everything stays shown.';

  it('says so, aloud once, and hides nothing', async () => {
    const { view, said } = await showSearch('?q=maya', { url: 'blob:nowhere' });
    await expect.element(page.getByText(FAILED)).toBeVisible();
    await field.fill('maya n');
    await elsewhere.click();
    await field.click();
    expect(view.filter.words).toBe('maya n');
    expect(view.found).toBeNull();
    expect(view.visible).toBe(3);
    await vi.waitFor(() => expect(said.mock.calls).toEqual([[FAILED]]));
  });

  it('is not said of one that can', async () => {
    const { view } = await showSearch('?q=maya');
    await vi.waitFor(() => expect(view.found).not.toBeNull());
    expect(page.getByText(FAILED).query()).toBeNull();
  });
});
