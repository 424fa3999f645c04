import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJsonChunks, toJsonResponse } from './json-chunks.ts';

describe('JSON in pieces', () => {
  it('is, joined, what JSON.stringify gives', () => {
    const values = fc.dictionary(fc.string(), fc.jsonValue());
    fc.assert(
      fc.property(values, (object) => {
        expect([...toJsonChunks(object)].join('')).toBe(JSON.stringify(object, null, 1));
      }),
    );
  });

  it.each([{}, { list: [] }, { list: [{}], 'a "key"': 'two\nlines' }, { nested: { list: [1] } }])(
    'is, joined, what JSON.stringify gives of %j',
    (object) => {
      expect([...toJsonChunks(object)].join('')).toBe(JSON.stringify(object, null, 1));
    },
  );

  it('has a piece for each item of a list', () => {
    const list = Array.from({ length: 50 }, (_, n) => ({ n }));
    expect([...toJsonChunks({ list })].length).toBeGreaterThan(list.length);
  });

  it('is the body of a response', async () => {
    const response = toJsonResponse({ name: '日本海', list: [1, 2] }, 'application/json');
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual({ name: '日本海', list: [1, 2] });
  });
});
