import { expect, it } from 'vitest';
import { formatUnit } from './format-unit.ts';

const F2 = { name: 'F-2', hull: null, type: 'fighter', count: 4 };
const MAYA = { name: 'JS Maya', hull: 'DDG-179', type: 'Aegis destroyer', count: 1 };
const BRIGADE = { name: '5th Brigade', hull: null, type: null, count: null };

it('is read with its number, hull number and type, where they are known', () => {
  expect([F2, MAYA, BRIGADE].map((unit) => formatUnit(unit))).toEqual([
    '4 × F-2 (fighter)',
    'JS Maya (DDG-179, Aegis destroyer)',
    '5th Brigade',
  ]);
});

it('tells a one from a number that was not reported where that is asked for', () => {
  expect([MAYA, BRIGADE].map((unit) => formatUnit(unit, true))).toEqual([
    '1 × JS Maya (DDG-179, Aegis destroyer)',
    '5th Brigade',
  ]);
});
