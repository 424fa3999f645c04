import { AREA_MESSAGES, POPUP_MESSAGES } from '#lib/messages/en/area.ts';
import { MAPLIBRE_MESSAGES, MAP_TOOL_MESSAGES } from '#lib/messages/en/live-map.ts';
import { BOTTOM_SHEET_MESSAGES } from '#lib/messages/en/print.ts';
import { EVENT_MESSAGES, MAP_MESSAGES } from '#lib/messages/en/wording.ts';
import { escapePattern, expect, index, openLive, openMap, popup, test } from './atlas.ts';
import { holdEngine } from './engine.ts';
import { clickFigureAt } from './figure.ts';
import { findOverlap } from './overlap.ts';
import { CARD, SOME_EVENTS, node, toLines } from './tree.ts';

test('where areas overlap the popup is a list of buttons; of an area, its events', async ({
  page,
}) => {
  const { at, areas } = findOverlap();
  await holdEngine(page);
  await openLive(page, '/');
  await clickFigureAt(page, at);
  await expect(popup(page)).toMatchAriaSnapshot(`
    - ${node('region', POPUP_MESSAGES.choose(areas.length))}:
      - ${node('heading', POPUP_MESSAGES.choose(areas.length), 'level=2')}
      - ${node('button', POPUP_MESSAGES.close)}
      - paragraph: ${POPUP_MESSAGES.chooseNote}
      - list:
        - /children: equal
        ${toLines(8, areas, ({ name }) => [
          `- listitem:`,
          `  - button /^${escapePattern(name)} \\d+ events?$/`,
        ])}
  `);
  await openLive(page, `/areas/${CARD.area.id}/`);
  await expect(popup(page)).toMatchAriaSnapshot(`
    - region:
      - heading [level=2]
      - ${node('button', POPUP_MESSAGES.close)}
      - list
      - paragraph: ${POPUP_MESSAGES.approximate}. ${AREA_MESSAGES.error(CARD.area.errorKm)}
      - paragraph: ${SOME_EVENTS}
      - article:
        - paragraph
        - ${node('heading', CARD.title, 'level=3')}:
          - ${node('link', CARD.title)}
        - ${node('list', EVENT_MESSAGES.participants)}:
          - ${node('listitem')}: ${CARD.participant}
        - group: ${CARD.contents}
      - article
  `);
});

test('on a phone the sheet has a button for each height', async ({ page }) => {
  await holdEngine(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await openLive(page, '/');
  const { low, half, full } = BOTTOM_SHEET_MESSAGES.heights;
  await expect(page.getByRole('region', { name: BOTTOM_SHEET_MESSAGES.group }))
    .toMatchAriaSnapshot(`
    - ${node('region', BOTTOM_SHEET_MESSAGES.group)}:
      - /children: equal
      - ${node('button', low)}
      - ${node('button', half, 'pressed')}
      - ${node('button', full)}
  `);
});

test('the live map has a name, two buttons, and one for each area', async ({ page }) => {
  await openMap(page, '/');
  const region = page.getByRole('region', { name: MAP_MESSAGES.region, exact: true });
  await expect(region).toMatchAriaSnapshot(`
    - application /^Map of \\d+ approximate exercise areas, \\d+ events shown$/
    - ${node('button', MAPLIBRE_MESSAGES['NavigationControl.ZoomIn'])}
    - ${node('button', MAPLIBRE_MESSAGES['NavigationControl.ZoomOut'])}
    - ${node('group', MAP_TOOL_MESSAGES.areas)}:
      - /children: equal
      ${toLines(6, index.areas, ({ name }) => [
        `- button /^${escapePattern(name)}. \\d+ events? shown$/`,
      ])}
    - paragraph: /events.* Every outline is approximate\\.$/
    - group: ${MAP_MESSAGES.legend}
  `);
});
