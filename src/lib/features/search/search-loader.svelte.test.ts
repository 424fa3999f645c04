import { afterEach, expect, it, vi } from 'vitest';
import { ENTRIES, toUrl } from '../../../../tests/fixtures/show-search.ts';
import { createSearchLoader } from './search-loader.ts';

afterEach(() => vi.restoreAllMocks());

it('loads nothing before it is asked, and then once', async () => {
  const fetched = vi.spyOn(window, 'fetch');
  const url = toUrl(JSON.stringify(ENTRIES));
  const load = createSearchLoader(url);
  expect(fetched).not.toHaveBeenCalled();
  const [first, second] = await Promise.all([load(), load()]);
  expect(first).toBe(second);
  expect(fetched.mock.calls).toEqual([[url]]);
  expect((await first('maya')).rows).toHaveLength(2);
});

it('forgets a failure, so that it can be asked again', async () => {
  const url = toUrl(JSON.stringify(ENTRIES));
  vi.spyOn(window, 'fetch').mockResolvedValueOnce(new Response('', { status: 503 }));
  const load = createSearchLoader(url);
  await expect(load()).rejects.toThrow(`${url}: 503`);
  expect((await (await load())('talks')).rows).toEqual([2]);
});

it('fails where what it reads is no list', async () => {
  await expect(createSearchLoader(toUrl('<html>'))()).rejects.toThrow();
});
