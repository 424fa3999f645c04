import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  elsewhere,
  field,
  group,
  link,
  showSearch,
} from '../../../../tests/fixtures/show-search.ts';

const note = page.getByRole('textbox', { name: 'Note' });

/** Records which keys reach the window, where the popup listens for Escape. */
function listenAtWindow() {
  const heard = vi.fn();
  const listen = ({ key }: KeyboardEvent) => heard(key);
  window.addEventListener('keydown', listen);
  return { heard, stop: () => window.removeEventListener('keydown', listen) };
}

describe('the key /', () => {
  it('leads to the field and selects what stands there', async () => {
    await showSearch('?q=maya');
    await elsewhere.click();
    await userEvent.keyboard('/');
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('n');
    await expect.element(field).toHaveValue('n');
  });

  it('works from a box to tick, which takes no text', async () => {
    await showSearch();
    await page.getByRole('checkbox').click();
    await userEvent.keyboard('/');
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveValue('');
  });

  it('is written where text is, in the search as well', async () => {
    await showSearch();
    await note.click();
    await userEvent.keyboard('a/b');
    await expect.element(note).toHaveValue('a/b');
    await expect.element(note).toHaveFocus();
    await field.click();
    await userEvent.keyboard('f/a');
    await expect.element(field).toHaveValue('f/a');
  });

  it.each(['Control', 'Alt', 'Meta'])('is left to others with %s', async (key) => {
    await showSearch();
    await elsewhere.click();
    await userEvent.keyboard(`{${key}>}/{/${key}}`);
    await expect.element(elsewhere).toHaveFocus();
  });

  it('does nothing in a frame, and is not promised there', async () => {
    await showSearch('', { isEmbedded: true });
    await expect.element(field).not.toHaveAttribute('aria-keyshortcuts');
    await elsewhere.click();
    await userEvent.keyboard('/');
    await expect.element(elsewhere).toHaveFocus();
  });
});

describe('Escape', () => {
  it('clears the words first, and is left to others after that', async () => {
    const { view } = await showSearch();
    await field.fill('maya');
    await expect.element(group('Units')).toBeVisible();
    const { heard, stop } = listenAtWindow();
    await userEvent.keyboard('{Escape}');
    await expect.element(field).toHaveValue('');
    await expect.element(field).toHaveFocus();
    expect(view.filter.words).toBe('');
    expect(view.visible).toBe(3);
    await expect.element(group('Units')).not.toBeInTheDocument();
    expect(heard).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(heard.mock.calls).toEqual([['Escape']]);
    stop();
  });

  it('does the same from the results', async () => {
    await showSearch();
    await field.fill('maya');
    await expect.element(group('Units')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Escape}');
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveValue('');
  });
});

describe('the arrows', () => {
  it('lead from the field into the results and back', async () => {
    await showSearch();
    await field.fill('maya');
    await expect.element(group('Units')).toBeVisible();
    const links = page.getByRole('link').elements();
    expect(links).toHaveLength(3);
    for (const one of links) {
      await userEvent.keyboard('{ArrowDown}');
      expect(document.activeElement).toBe(one);
    }
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(links.at(-1));
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    await expect.element(field).toHaveFocus();
  });

  it('stay in the field where there are none', async () => {
    await showSearch();
    await field.click();
    await userEvent.keyboard('{ArrowDown}{ArrowUp}');
    await expect.element(field).toHaveFocus();
  });
});

describe('Enter', () => {
  it('leads to the event where one alone is found', async () => {
    const { followed } = await showSearch();
    await field.fill('missile');
    await expect.element(link('Missile defense drill')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(followed).toEqual(['/events/defense-drill/?q=missile']);
  });

  it.each(['maya', 'zzyzx', ''])('does nothing where another number is: %s', async (words) => {
    const { followed, view } = await showSearch();
    await field.fill(words);
    if (words !== '') await vi.waitFor(() => expect(view.found).not.toBeNull());
    await field.click();
    await userEvent.keyboard('{Enter}');
    expect(followed).toEqual([]);
    await expect.element(field).toHaveValue(words);
  });

  it('on a result follows it', async () => {
    const { followed } = await showSearch();
    await field.fill('maya');
    await expect.element(group('Units')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(followed).toHaveLength(1);
  });
});
