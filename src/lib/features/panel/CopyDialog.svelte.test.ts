import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { EMBED_MESSAGES } from '#lib/messages/en/embed.ts';
import CopyDialog from './CopyDialog.svelte';

const CODE = '<iframe src="https://atlas.example/embed/?services=JMSDF"></iframe>';

const open = page.getByRole('button', { name: 'Embed', exact: true });
const dialog = page.getByRole('dialog', { name: 'Embed this view' });
const field = page.getByRole('textbox', { name: 'Embed code' });

afterEach(() => {
  vi.restoreAllMocks();
});

async function show(toCode = () => CODE): Promise<void> {
  await render(CopyDialog, { words: EMBED_MESSAGES, toText: toCode });
  await open.click();
  await expect.element(dialog).toBeVisible();
}

describe('the embed dialog', () => {
  it('is closed until asked for', async () => {
    const toCode = vi.fn(() => CODE);
    await render(CopyDialog, { words: EMBED_MESSAGES, toText: toCode });
    await expect.element(open).toBeVisible();
    expect(dialog.query()).toBeNull();
    expect(toCode).not.toHaveBeenCalled();
  });

  it('shows the code for what is seen at the moment of opening', async () => {
    let view = 'first';
    await show(() => `<iframe title="${view}"></iframe>`);
    await expect.element(field).toHaveValue('<iframe title="first"></iframe>');
    await expect.element(field).toHaveAttribute('readonly');
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.element(open).toHaveFocus();
    expect(dialog.query()).toBeNull();

    view = 'second';
    await open.click();
    await expect.element(field).toHaveValue('<iframe title="second"></iframe>');
  });

  it('closes with Escape and gives the focus back', async () => {
    await show();
    await userEvent.keyboard('{Escape}');
    await expect.element(open).toHaveFocus();
    expect(dialog.query()).toBeNull();
  });
});

describe('copying', () => {
  it('puts the code on the clipboard and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await show();
    await expect.element(page.getByRole('status')).toHaveTextContent('');
    await page.getByRole('button', { name: 'Copy' }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('The embed code was copied.');
    expect(write.mock.calls).toEqual([[CODE]]);
  });

  it('says that the browser refused, and selects the code to copy by hand', async () => {
    const refusal = new DOMException('Not allowed', 'NotAllowedError');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(refusal);
    await show();
    await page.getByRole('button', { name: 'Copy' }).click();
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('Copying was refused by the browser: select the code and copy it.');
    const area = field.element();
    if (!(area instanceof HTMLTextAreaElement)) throw new Error('found no field for the code');
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(CODE);
  });

  it('says nothing of an earlier copy when it is opened again', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await show();
    await page.getByRole('button', { name: 'Copy' }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('copied');
    await page.getByRole('button', { name: 'Close' }).click();
    await open.click();
    await expect.element(page.getByRole('status')).toHaveTextContent(/^$/);
  });
});
