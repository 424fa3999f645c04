import { parse } from 'csv-parse/browser/esm/sync';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderWithAtlas } from '../../../../tests/fixtures/render-with-atlas.ts';
import { createAtlas, toRecord } from '../../../../tests/fixtures/small-atlas.ts';
import { LIST_LAYOUTS } from '#lib/view/list-layout.ts';
import ListTools from './ListTools.svelte';

const RECORDS = [toRecord('defense-drill'), toRecord('air-training'), toRecord('talks')];
const FEATURES = RECORDS.map(({ id }) => ({ type: 'Feature', id, properties: { id } }));

/** Milliseconds: the code that makes files is large and loads on first use. */
const SLOW = { timeout: 10_000 };

/** Makes a file with this content and returns its address. */
function publish(content: unknown): string {
  return URL.createObjectURL(new Blob([JSON.stringify(content)], { type: 'application/json' }));
}

async function show(search = '', options: Parameters<typeof createAtlas>[1] = {}) {
  const files = {
    geojson: publish({ type: 'FeatureCollection', features: FEATURES }),
    site: 'https://atlas.example/',
  };
  const atlas = createAtlas(search, { records: RECORDS, files, ...options });
  const said: string[] = [];
  vi.spyOn(atlas.announcer, 'say').mockImplementation((sentence) => void said.push(sentence));
  await renderWithAtlas(atlas, ListTools, {});
  return { atlas, asked: atlas.navigation.asked, said };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the form of the list', () => {
  it('is the one of the address', async () => {
    const { atlas } = await show('?list=series');
    const group = page.getByRole('group', { name: 'Form of the list' });
    expect(group.getByRole('radio').elements()).toHaveLength(LIST_LAYOUTS.length);
    await expect.element(page.getByRole('radio', { name: 'By series' })).toBeChecked();
    atlas.view.readSearch('');
    await expect.element(page.getByRole('radio', { name: 'Newest' })).toBeChecked();
  });

  it('is chosen by pointer and by keyboard', async () => {
    const { asked } = await show();
    await page.getByRole('radio', { name: 'Table' }).click();
    expect(asked).toEqual([{ list: 'table' }]);
    await userEvent.keyboard('{ArrowLeft}');
    expect(asked).toEqual([{ list: 'table' }, { list: 'series' }]);
  });

  it('has targets of a good size', async () => {
    await show();
    for (const radio of page.getByRole('radio').elements()) {
      const { width, height } = radio.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(34);
    }
  });
});

describe('copying', () => {
  it('takes what is shown, with a line that says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { said } = await show('?services=JMSDF');
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect.poll(() => said, SLOW).toEqual(['1 event was copied as text.']);
    const [[text = ''] = []] = write.mock.calls;
    expect(text).toMatch(/^Exercise Atlas: 1 of 3 events.*JMSDF\n\n16 July 2023\n/);
    expect(text).toContain('Navy News, “Three ships drill”');
    expect(text).not.toContain('Talks in the capital');
  });

  it('shows the text to copy by hand where the browser refuses', async () => {
    const refusal = new DOMException('Not allowed', 'NotAllowedError');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(refusal);
    const { said } = await show();
    const copy = page.getByRole('button', { name: 'Copy as text' });
    await copy.click();
    const field = page.getByRole('textbox', { name: 'The events shown, as text' });
    await expect.element(field).toHaveFocus();
    const area = field.element() as HTMLTextAreaElement;
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(area.value);
    expect(area.value).toContain('Talks in the capital');
    expect(said).toEqual(['Copying was refused by the browser: select the text and copy it.']);
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.element(copy).toHaveFocus();
    expect(field.query()).toBeNull();
  });

  it('says that the record could not be read', async () => {
    const loadDetails = () => Promise.reject(new Error('found no network'));
    const { said } = await show('', { loadDetails });
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await expect.poll(() => said, SLOW).toEqual(['The record could not be read. Try again.']);
  });
});

describe('downloading', () => {
  /** Files offered for download in the test. */
  let files: { readonly name: string; readonly content: Promise<string> }[];

  function keep(event: MouseEvent): void {
    if (!(event.target instanceof HTMLAnchorElement) || !event.target.download) return;
    event.preventDefault();
    const { download: name, href } = event.target;
    // Decoded by hand: `text()` would drop the byte order mark.
    const read = async () => {
      const bytes = await (await fetch(href)).arrayBuffer();
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    };
    files.push({ name, content: read() });
  }

  beforeEach(() => {
    files = [];
    const click = HTMLAnchorElement.prototype.click;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      this.addEventListener('click', keep, { once: true });
      click.call(this);
    });
  });

  it('gives the CSV of what is shown, under a name that says so', async () => {
    const { said } = await show('?from=2023-09-01&to=2023-10-31');
    await page.getByRole('button', { name: 'Download CSV' }).click();
    const name = 'exercise-atlas-events-2023-09-01-to-2023-10-31.csv';
    await expect.poll(() => said, SLOW).toEqual([`2 events are in the file ${name}.`]);
    expect(files.map((file) => file.name)).toEqual([name]);
    const csv = (await files[0]?.content) ?? '';
    expect(csv.startsWith('\uFEFF"id","title"')).toBe(true);
    const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true });
    expect(rows.map(({ id }) => id)).toEqual(['air-training', 'talks']);
    expect(rows.map(({ areaNames }) => areaNames)).toEqual(['North Sea / Sea of the North', '']);
    expect(rows[0]?.['page']).toBe('https://atlas.example/events/air-training/');
  });

  it('gives the GeoJSON of what is shown', async () => {
    const { said } = await show('?services=JMSDF');
    await page.getByRole('button', { name: 'Download GeoJSON' }).click();
    const name = 'exercise-atlas-events-JMSDF.geojson';
    await expect.poll(() => said, SLOW).toEqual([`1 event is in the file ${name}.`]);
    const [file] = files;
    expect(file?.name).toBe(name);
    expect(JSON.parse((await file?.content) ?? '')).toEqual({
      type: 'FeatureCollection',
      features: FEATURES.slice(0, 1),
    });
  });
});
