import { describe, expect, it } from 'vitest';
import { INDEX } from '../../../../tests/fixtures/small-atlas.ts';
import type { NameLanguage } from '#lib/domain/area.ts';
import type { GroupKind } from './grouping.ts';
import { nameGroup } from './name-group.ts';

const [NORTH] = INDEX.areas;
if (!NORTH) throw new Error('found no area, expected some in the small atlas');
const view = {
  directory: { ...INDEX, areas: [{ ...NORTH, names: { ...NORTH.names, ja: '北海' } }] },
  series: [{ id: 'rimpac', name: 'RIMPAC' }],
};

describe('the name of a group', () => {
  it.each<[GroupKind, string, NameLanguage, string]>([
    ['area', 'north-sea', 'en', 'North Sea / Sea of the North'],
    ['area', 'north-sea', 'ja', '北海'],
    ['month', '2023-07', 'en', 'July 2023'],
    ['month', '2023-12', 'ja', '2023年12月'],
    ['month', '2023-01', 'ko', '2023년 1월'],
    ['month', '0987-01', 'en', 'January 987'],
    ['year', '2023', 'en', '2023, month not reported'],
    ['series', 'rimpac', 'en', 'RIMPAC'],
    ['off-map', 'off-map', 'en', 'In no area of this map'],
    ['undated', 'undated', 'en', 'Beginning not reported'],
    ['no-series', 'no-series', 'en', 'In no series'],
  ])('of kind %s and key %s is, in %s, %s', (kind, key, language, name) => {
    expect(nameGroup({ kind, key }, view, language)).toBe(name);
  });
});
