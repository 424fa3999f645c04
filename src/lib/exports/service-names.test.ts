import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../tests/fixtures/sample.ts';
import { toServiceJson } from './files/record-json.ts';

const { services } = SAMPLE;

describe.each(['ja', 'ko', 'zh'] as const)('the names of services in %s', (language) => {
  const names = services.flatMap(({ names: one }) => one?.[language] ?? []);

  it('tell the services apart', () => {
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('are written as the language is', () => {
    const script = {
      ja: /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー（）・]+$/u,
      ko: /^[\p{sc=Hang} ]+$/u,
      zh: /^\p{sc=Han}+$/u,
    };
    expect(names.filter((name) => !script[language].test(name))).toEqual([]);
  });
});

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
