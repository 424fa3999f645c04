import { afterEach, expect, it, vi } from 'vitest';
import { createEventFetcher } from './event-fetcher.ts';

afterEach(() => vi.unstubAllGlobals());

function answer(...answers: readonly (Response | Error)[]) {
  const fetched = vi.fn<typeof fetch>();
  for (const one of answers) {
    if (one instanceof Error) fetched.mockRejectedValueOnce(one);
    else fetched.mockResolvedValueOnce(one);
  }
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

it('reads a record once', async () => {
  const fetched = answer(Response.json({ id: 'drill' }));
  const read = createEventFetcher((id) => `/map/events/${id}.json`);
  expect(await read('drill')).toEqual({ id: 'drill' });
  expect(await read('drill')).toEqual({ id: 'drill' });
  expect(fetched.mock.calls).toEqual([['/map/events/drill.json']]);
});

it('forgets a failure, so that it can be asked again', async () => {
  answer(new Error('found no network'), new Response('', { status: 404 }), Response.json({}));
  const read = createEventFetcher((id) => `/map/events/${id}.json`);
  await expect(read('drill')).rejects.toThrow('found no network');
  await expect(read('drill')).rejects.toThrow('/map/events/drill.json: 404');
  expect(await read('drill')).toEqual({});
});
