import { afterEach, expect, it, vi } from 'vitest';
import { toSearchUrl, toUrl } from '../../../../tests/fixtures/show-search.ts';
import { createSearchLoader } from './search-loader.ts';

afterEach(() => vi.restoreAllMocks());

/** Has the next request answered with an error, as a file that is no longer there. */
function failOnce(fetched: ReturnType<typeof spyOnFetch>): void {
  fetched.mockResolvedValueOnce(new Response('', { status: 404 }));
}

function spyOnFetch() {
  return vi.spyOn(window, 'fetch');
}

it('loads nothing before it is asked, then the manifest once, and files as words need them', async () => {
  const fetched = spyOnFetch();
  const url = await toSearchUrl();
  const load = createSearchLoader(url);
  expect(fetched).not.toHaveBeenCalled();
  const [first, second] = await Promise.all([load(), load()]);
  expect(first).toBe(second);
  expect(fetched.mock.calls).toEqual([[url]]);
  expect((await first('maya')).rows).toHaveLength(2);
  const { length } = fetched.mock.calls;
  expect(length).toBeGreaterThan(1);
  await first('maya');
  expect(fetched.mock.calls).toHaveLength(length);
});

it('forgets a failure, so that it can be asked again', async () => {
  const url = await toSearchUrl();
  failOnce(spyOnFetch());
  const load = createSearchLoader(url);
  await expect(load()).rejects.toThrow(`${url}: 404`);
  expect((await (await load())('talks')).rows).toEqual([2]);
});

it('asks for the manifest anew after a file was missing', async () => {
  const fetched = spyOnFetch();
  const url = await toSearchUrl();
  const load = createSearchLoader(url);
  const search = await load();
  failOnce(fetched);
  await expect(search('talks')).rejects.toThrow('404');
  expect((await (await load())('talks')).rows).toEqual([2]);
  expect(fetched.mock.calls.filter(([asked]) => asked === url)).toHaveLength(2);
});

it('fails where its rows are those of another index', async () => {
  const url = await toSearchUrl();
  await expect(createSearchLoader(url, 'index.new.arrow')()).rejects.toThrow('index.new.arrow');
});

it('fails where what it reads is no manifest', async () => {
  await expect(createSearchLoader(toUrl('<html>'))()).rejects.toThrow();
});
