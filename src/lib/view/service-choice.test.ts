import { describe, expect, it } from 'vitest';
import type { Branch, Service } from '../domain/service.ts';
import { findBranchServices, findChoiceState, toSwitched } from './service-choice.ts';

function toService(id: string, branch: Branch): Service {
  return { id, short: id, name: id, country: 'JP', branch };
}

const JMSDF = toService('JMSDF', 'maritime');
const USN = toService('USN', 'maritime');
const JASDF = toService('JASDF', 'air');
const ALL = [JMSDF, JASDF, USN];
const MARITIME = [JMSDF, USN];

describe('a choice of services', () => {
  it.each([
    ['on', null],
    ['on', ['USN', 'JMSDF']],
    ['mixed', ['USN']],
    ['mixed', ['USN', 'JASDF']],
    ['off', ['JASDF']],
    ['off', []],
  ])('is %s for the maritime branch where %j are shown', (state, visible) => {
    expect(findChoiceState(visible && new Set(visible), MARITIME)).toBe(state);
  });

  it('is off for a branch without services, unless everything is shown', () => {
    expect(findChoiceState(new Set(['USN']), [])).toBe('off');
  });
});

describe('switching services', () => {
  it.each<[string, readonly Service[], string[] | null, boolean, string[] | null]>([
    ['one off takes it out of all', [USN], null, false, ['JMSDF', 'JASDF']],
    ['a branch off takes all of it out', MARITIME, null, false, ['JASDF']],
    ['the last one off leaves none', [USN], ['USN'], false, []],
    ['all off leaves none', ALL, null, false, []],
    ['one on adds it, in the order of the record', [JMSDF], ['USN'], true, ['JMSDF', 'USN']],
    ['one on from none shows only that', [USN], [], true, ['USN']],
    ['the last one on shows everything', [JASDF], ['USN', 'JMSDF'], true, null],
    ['a mixed branch on shows all of it', MARITIME, ['USN'], true, ['JMSDF', 'USN']],
    ['what is on again changes nothing', [USN], ['USN'], true, ['USN']],
    ['what is off again changes nothing', [USN], ['JASDF'], false, ['JASDF']],
    ['on while everything is shown changes nothing', [USN], null, true, null],
  ])('%s', (_, switched, visible, isOn, expected) => {
    const before = visible && new Set(visible);
    const after = toSwitched(before, ALL, switched, isOn);
    expect(after && [...after]).toEqual(expected);
    expect(before && [...before]).toEqual(visible);
  });
});

it('finds the services of a branch in the order of the record', () => {
  expect(findBranchServices(ALL, 'maritime')).toEqual([JMSDF, USN]);
  expect(findBranchServices(ALL, 'marines')).toEqual([]);
});
