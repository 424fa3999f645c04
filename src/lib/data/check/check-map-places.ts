import type { Problem } from '#lib/domain/problem.ts';
import { type Entry, problemAt } from '../parse/entry.ts';
import { valueAt } from '../parse/path.ts';

const POSITION = ['geometry', 'coordinates'];
const RANK = ['properties', 'rank'];
/** Limit of place names in the opening view, which has no room for more. */
const MOST_OF_FIRST_RANK = 5;

/** Checks that places have positions with one decimal at most, and few of them the first rank. */
export function checkMapPlaces(places: readonly Entry<unknown>[]): Problem[] {
  const ofFirstRank = places.filter(({ value }) => valueAt(value, RANK) === 1);
  const expected = `a rank of 2 or 3: ${MOST_OF_FIRST_RANK} places have the first already`;
  return [
    ...places.flatMap(checkPosition),
    ...ofFirstRank.slice(MOST_OF_FIRST_RANK).map((place) => problemAt(place, RANK, expected)),
  ];
}

function checkPosition(place: Entry<unknown>): Problem[] {
  const position = valueAt(place.value, POSITION);
  if (!Array.isArray(position)) return [];
  const found = JSON.stringify(position);
  const isExact = position.some((degrees) => /\.\d\d/.test(String(degrees)));
  if (isExact)
    return [problemAt(place, POSITION, 'at most one decimal: a place is approximate', found)];
  const isNowhere = position[0] === 0 && position[1] === 0;
  const expected = 'a place on the map: 0, 0 is what a missing position becomes';
  return isNowhere ? [problemAt(place, POSITION, expected, found)] : [];
}
