import { EMBED_MESSAGES } from '#lib/messages/en/embed.ts';
import { SUB_PATH, SUB_PATH_ADDRESS } from './addresses.ts';
import { expect, openArea, openMap, popup, test } from './atlas.ts';
import { IN_TWO_AREAS, eventsOf } from './choice.ts';

test.use({ baseURL: SUB_PATH_ADDRESS });

for (const path of ['', 'areas/hawaii/', 'embed/', `events/${IN_TWO_AREAS.id}/`]) {
  test(`the same build works at ${SUB_PATH}${path}`, async ({ page }) => {
    const outside: string[] = [];
    page.on('request', (request) => {
      const isInside = request.url().startsWith(SUB_PATH_ADDRESS);
      if (!isInside && !request.url().startsWith('data:')) outside.push(request.url());
    });
    await openMap(page, path);
    expect(outside).toEqual([]);
  });
}

for (const path of ['', 'areas/hawaii/', 'embed/areas/hawaii/']) {
  test(`the fonts are found from the styles inside ${SUB_PATH}${path}`, async ({ page }) => {
    await page.goto(path);
    const fonts = await page.evaluate(async () => {
      await document.fonts.load('1em "Noto Sans JP"', '海');
      await document.fonts.ready;
      return [...document.fonts].map(({ family, status }) => `${family}: ${status}`);
    });
    expect(fonts).toContain('Atlas Sans: loaded');
    expect(fonts).toContain('Noto Sans JP: loaded');
    expect(fonts.filter((font) => font.endsWith('error'))).toEqual([]);
  });
}

test('a walk through the site stays below the sub-path', async ({ page }) => {
  const [first] = eventsOf('philippine-sea');
  await openMap(page, '');
  await openArea(page, 'philippine-sea');
  await expect(page).toHaveURL(`${SUB_PATH_ADDRESS}areas/philippine-sea/`);
  await popup(page).getByRole('article').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/some\/repo\/events\//);
  await page.getByRole('button', { name: EMBED_MESSAGES.open }).click();
  await expect(page.getByLabel(EMBED_MESSAGES.code)).toHaveValue(
    new RegExp(`src="${SUB_PATH_ADDRESS}embed/events/${first?.id}/`),
  );
  await page.getByRole('dialog').getByRole('button', { name: EMBED_MESSAGES.close }).click();
  await page.getByRole('link', { name: 'Exercise Atlas' }).click();
  await expect(page).toHaveURL(SUB_PATH_ADDRESS);
});
