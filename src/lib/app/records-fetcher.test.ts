import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createRecordsFetcher } from './records-fetcher.ts';

let server: Server;
let url = '';
let status = 200;
let requests = 0;

beforeEach(async () => {
  [status, requests] = [200, 0];
  server = createServer((_, response) => {
    requests += 1;
    response.writeHead(status).end('[{"id":"drill"}]');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/map/events.json`;
});

afterEach(() => {
  server.close();
});

it('reads the records once, also when asked twice at a time', async () => {
  const read = createRecordsFetcher(url);
  expect(requests).toBe(0);
  const [first, second] = await Promise.all([read(), read()]);
  expect(first).toEqual([{ id: 'drill' }]);
  expect(second).toBe(first);
  expect(await read()).toBe(first);
  expect(requests).toBe(1);
});

it('asks again after a failure', async () => {
  const read = createRecordsFetcher(url);
  status = 503;
  await expect(read()).rejects.toThrow('/map/events.json: 503');
  status = 200;
  expect(await read()).toEqual([{ id: 'drill' }]);
  expect(requests).toBe(2);
});
