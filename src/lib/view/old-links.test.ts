import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { toAtlasIndex } from '../cartography/atlas-index.ts';
import { readCatalogue } from '../data/catalogue.server.ts';
import { parseAddress } from './address.ts';
import { parseCameraHash, type Camera } from './camera-hash.ts';

/** A link as it stands on somebody's page, and what it showed. The file is only ever added to. */
interface OldLink {
  readonly search: string;
  readonly hash: string;
  readonly services: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly theme: string;
  readonly camera: Camera | null;
}

const links = JSON.parse(readFileSync('tests/fixtures/old-links.json', 'utf8')) as OldLink[];
const known = toAtlasIndex(readCatalogue());

it('are never taken away', () => {
  expect(links.length).toBeGreaterThanOrEqual(17);
});

it.each(links)('still show what they showed: $search$hash', ({ search, hash, ...expected }) => {
  const { filter, theme, notices } = parseAddress(new URLSearchParams(search), known);
  const { services, from, to } = filter;
  const { camera, notices: cameraNotices } = parseCameraHash(hash);
  const shown = { services: services && [...services], from, to, theme, camera };
  expect(shown).toEqual(expected);
  expect([...notices, ...cameraNotices]).toEqual([]);
});
