import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { toKnown } from '../../../tests/fixtures/indexed-events.ts';
import { toAtlasIndex } from '../cartography/atlas-index.ts';
import { SAMPLE } from '../../../tests/fixtures/sample.ts';
import { parseAddress } from './address.ts';
import type { NameLanguage } from '../domain/area.ts';
import { DIMENSIONS, type Dimension } from './filter.ts';
import { formatSort, type ListLayout } from './list-layout.ts';
import { parseCameraHash, type Camera } from './camera-hash.ts';

/** A published link and the view it opened. Links may be added to the file, never changed. */
interface OldLink {
  readonly search: string;
  readonly hash: string;
  readonly services: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly theme: string;
  readonly camera: Camera | null;
  /** Fields from here on are left out of links older than their part of the address. */
  readonly only?: Readonly<Record<Dimension, readonly string[]>>;
  readonly words?: string;
  readonly list?: ListLayout;
  readonly sort?: string;
  readonly language?: NameLanguage;
}

const NOTHING_ASKED = Object.fromEntries(DIMENSIONS.map((name) => [name, []]));

const links = JSON.parse(readFileSync('tests/fixtures/old-links.json', 'utf8')) as OldLink[];
const known = toKnown(toAtlasIndex(SAMPLE));

it('are never taken away', () => {
  expect(links.length).toBeGreaterThanOrEqual(23);
});

it.each(links)('still show what they showed: $search$hash', ({ search, hash, ...old }) => {
  const { filter, theme, notices, ...address } = parseAddress(new URLSearchParams(search), known);
  const { services, from, to, words } = filter;
  const { camera, notices: cameraNotices } = parseCameraHash(hash);
  const only = Object.fromEntries(DIMENSIONS.map((name) => [name, [...filter.only[name]]]));
  const { list, language } = address;
  const sort = formatSort(address.sort);
  expect({ ...{ only, words, list, sort, language }, theme, camera, from, to }).toEqual({
    ...{ only: NOTHING_ASKED, words: '', list: 'newest', sort: 'when', language: 'en' },
    ...{ ...old, services: undefined },
  });
  expect(services && [...services]).toEqual(old.services);
  expect([...notices, ...cameraNotices]).toEqual([]);
});
