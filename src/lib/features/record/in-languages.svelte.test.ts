import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { renderWithAtlas } from '../../../../tests/fixtures/render-with-atlas.ts';
import {
  createAtlas,
  INDEX,
  toRecord,
  toAreaRecord,
} from '../../../../tests/fixtures/small-atlas.ts';
import { addTranslation } from '#lib/messages/add-translation.ts';
import { LIST_MESSAGES } from '#lib/messages/en/wording.ts';
import { setLanguageReader } from '#lib/messages/localized.ts';
import { loadTranslation } from '#lib/messages/languages.ts';
import AreaChooser from '../popup/AreaChooser.svelte';
import AreaDetails from './AreaDetails.svelte';
import AreaPopup from '../popup/AreaPopup.svelte';
import type { Atlas } from '#lib/app/atlas-context.ts';
import EventSummaryCard from './EventSummaryCard.svelte';
import EventWhen from './EventWhen.svelte';
import LanguageChoice from '../panel/LanguageChoice.svelte';
import ServiceName from './ServiceName.svelte';

const DRILL = toRecord('defense-drill');

/** Creates an atlas whose messages are in the language of its address, as if already loaded. */
function createSpeaking(search: string, options?: Parameters<typeof createAtlas>[1]): Atlas {
  const atlas = createAtlas(search, options);
  setLanguageReader(() => atlas.view.language);
  return atlas;
}

afterEach(() => setLanguageReader(() => 'en'));

describe('in the language of the address', () => {
  beforeAll(() => loadTranslation('ja'));

  it('the card of an event gives date, kind and status, and says which language that is', async () => {
    const atlas = createSpeaking('?lang=ja');
    const event = atlas.events.find(0);
    if (!event) throw new Error('found no event, expected those of the small atlas');
    await renderWithAtlas(atlas, EventSummaryCard, { event, row: 0 });
    const date = page.getByText('2023年7月16日');
    await expect.element(date).toBeVisible();
    expect(date.element().closest('[lang]')).toHaveAttribute('lang', 'ja');
    await expect.element(page.getByText('演習・訓練, 実施')).toBeVisible();

    atlas.view.readSearch('');
    await expect.element(page.getByText('16 July 2023')).toBeVisible();
    expect(page.getByText('16 July 2023').element().closest('p')).toHaveAttribute('lang', 'en');
  });

  it('its own page gives them, and the day of the status', async () => {
    await renderWithAtlas(createSpeaking('?lang=ja'), EventWhen, { event: DRILL });
    const standing = page.getByText('実施（2023年7月17日時点）');
    await expect.element(standing).toHaveAttribute('lang', 'ja');
    const precision = page.getByText('Date known to the day.');
    await expect.element(precision).not.toHaveAttribute('lang');
  });

  it('areas to choose from have their names', async () => {
    const [north, south] = INDEX.areas;
    if (!north || !south) throw new Error('found no areas, expected those of the small atlas');
    const areas = [{ ...north, names: { ...north.names, ja: '北海' } }, south];
    const atlas = createSpeaking('?lang=ja', { index: { ...INDEX, areas } });
    await renderWithAtlas(atlas, AreaChooser, { ids: areas.map(({ id }) => id), at: [135, 36] });
    await expect.element(page.getByText('北海')).toHaveAttribute('lang', 'ja');
    await expect.element(page.getByText('South Range')).toHaveAttribute('lang', 'en');
  });

  it('the popup of an area is headed so, and gives the English names among the others', async () => {
    await renderWithAtlas(createSpeaking('?lang=ko'), AreaPopup, { areaRecord: toAreaRecord() });
    const heading = page.getByRole('heading', { name: '북해' });
    await expect.element(heading).toHaveAttribute('lang', 'ko');
    const names = page.getByRole('listitem').elements().slice(0, 3);
    expect(names.map((one) => [one.textContent, one.getAttribute('lang')])).toEqual([
      ['North Sea', 'en'],
      ['Sea of the North', 'en'],
      ['北海', 'ja'],
    ]);
  });

  it('the text on an area is headed so', async () => {
    await renderWithAtlas(createSpeaking('?lang=zh'), AreaDetails, { areaRecord: toAreaRecord() });
    const heading = page.getByRole('heading', { name: '北海', level: 2 });
    await expect.element(heading).toHaveAttribute('lang', 'zh');
  });

  it('a service has the name in use there, and its English ones one step away', async () => {
    const [jmsdf, ...others] = INDEX.services;
    if (!jmsdf) throw new Error('found no service, expected those of the small atlas');
    const services = [{ ...jmsdf, names: { ja: '海上自衛隊' } }, ...others];
    const atlas = createAtlas('?lang=ja', { index: { ...INDEX, services } });
    await renderWithAtlas(atlas, ServiceName, { id: 'JMSDF' });
    await expect.element(page.getByText('海上自衛隊')).toHaveAttribute('lang', 'ja');
    await expect
      .element(page.getByTitle('JMSDF, Japan Maritime Self-Defense Force'))
      .toHaveTextContent('海上自衛隊');

    atlas.view.readSearch('?lang=ko');
    await expect.element(page.getByText('JMSDF', { exact: true })).toBeVisible();
  });
});

it('a translation of the words shows in a component that knows nothing of it', async () => {
  addTranslation('zh', LIST_MESSAGES, {
    visibleOf: (visible, all) => `共${all}项，显示${visible}项`,
  });
  const atlas = createSpeaking('?services=JMSDF');
  const ids = atlas.view.areaCounts.map(({ area }) => area.id);
  await renderWithAtlas(atlas, AreaChooser, { ids, at: [135, 36] });
  await expect.element(page.getByText('1 of 2 events')).toBeVisible();

  atlas.view.readSearch('?services=JMSDF&lang=zh');
  await expect.element(page.getByText('共2项，显示1项')).toBeVisible();
  expect(page.getByText('1 of 2 events').elements()).toEqual([]);
});

describe('the choice of a language', () => {
  it('names each in itself and in English, and says which is chosen', async () => {
    await renderWithAtlas(createAtlas('?lang=ko'), LanguageChoice, {});
    const select = page.getByLabelText('Names and dates in');
    await expect.element(select).toHaveValue('ko');
    const options = page.getByRole('option').elements();
    expect(options.map((one) => [one.textContent, one.getAttribute('lang')])).toEqual([
      ['English', 'en'],
      ['日本語 (Japanese)', 'ja'],
      ['한국어 (Korean)', 'ko'],
      ['中文 (Chinese)', 'zh'],
    ]);
    expect(select.element().getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  });

  it('tells which one was chosen', async () => {
    const atlas = createAtlas();
    await renderWithAtlas(atlas, LanguageChoice, {});
    await page.getByLabelText('Names and dates in').selectOptions('zh');
    expect(atlas.navigation.asked).toEqual([{ language: 'zh' }]);
  });
});
