import { expect, it } from 'vitest';
import { SAMPLE } from '../../../tests/fixtures/sample.ts';
import { toServiceJson } from './files/record-json.ts';

const { services } = SAMPLE;

it('a service without such names is published without', () => {
  const [first] = services;
  if (!first) throw new Error('found no service, expected those of the record');
  const { names, ...plain } = first;
  expect(names).toBeDefined();
  expect(Object.keys(toServiceJson(first))).toEqual([
    'id',
    'short',
    'name',
    'names',
    'country',
    'branch',
  ]);
  expect(Object.keys(toServiceJson(plain))).toEqual(['id', 'short', 'name', 'country', 'branch']);
});
