import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../tests/deploy/ask.ts';
import { makeSite } from '../tests/deploy/made-site.ts';

const project = mkdtempSync(join(tmpdir(), 'exercise-atlas-serve-'));
const empty = join(project, 'empty');
mkdirSync(empty);
renameSync(makeSite(), join(project, 'build'));
afterAll(() => rmSync(project, { recursive: true }));

/** Starts the tool in a folder; gives its first line, and a way to end it. */
async function start(cwd: string, host = '') {
  const tool = ['--import', import.meta.resolve('tsx'), resolve('tools/serve.ts'), '--port', '0'];
  const env = { ...process.env, HOST: host };
  const child = spawn(process.execPath, tool, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((done) => child.on('exit', done));
  const said = await new Promise<string>((done) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => done(part.trim()));
    }
  });
  return { said, port: Number(/:(\d+)\//.exec(said)?.[1]), ended, stop: () => child.kill() };
}

/** An address of this machine that others may reach it by, where it has one. */
const OUTWARD = Object.values(networkInterfaces())
  .flatMap((list) => list ?? [])
  .find(({ internal, family }) => !internal && family === 'IPv4')?.address;

function isReached(host: string, port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ host, port, timeout: 5000 });
    const finish = (is: boolean) => {
      socket.destroy();
      done(is);
    };
    socket.on('connect', () => finish(true));
    for (const failure of ['error', 'timeout']) socket.on(failure, () => finish(false));
  });
}

describe('npm start', () => {
  it('serves the built site to this machine alone, and outlives a bad request', async () => {
    const { said, port, stop, ended } = await start(project);
    expect(said).toBe(`Exercise Atlas stands at http://localhost:${port}/`);
    const range = { headers: { range: 'bytes=300-100' } };
    expect([200, 416]).toContain((await ask(port, '/', range)).status);
    expect((await ask(port, '/')).status).toBe(200);
    expect(await isReached('127.0.0.1', port)).toBe(true);
    if (OUTWARD !== undefined) expect(await isReached(OUTWARD, port)).toBe(false);
    stop();
    await ended;
  });

  it.skipIf(OUTWARD === undefined)('serves others where HOST says so', async () => {
    const { said, port, stop, ended } = await start(project, '0.0.0.0');
    expect(said).toContain('http://0.0.0.0:');
    expect(await isReached(OUTWARD ?? '', port)).toBe(true);
    stop();
    await ended;
  });

  it('says what to do where nothing has been built', async () => {
    const { said, ended } = await start(empty);
    expect(said).toBe('build/ holds no site: run "npm run build" first.');
    expect(await ended).toBe(1);
  });
});
