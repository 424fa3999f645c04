import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const VALID = 'tests/fixtures/valid';
const FAULT = 'tests/fixtures/faults/many-faults-in-many-files';

function run(command: string, args: readonly string[], folders: string) {
  const env = { ...process.env, GEO_FOLDERS: folders, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync('npx', [command, ...args], {
    env,
    encoding: 'utf8',
  });
  return { status, stdout, text: stdout + stderr };
}

function readExpected(fault: string): readonly string[] {
  return readFileSync(`${fault}/expected.txt`, 'utf8').trim().split('\n');
}

describe('a faulty record', () => {
  it('is told line by line by the check, which fails', () => {
    const { status, stdout } = run('tsx', ['tools/check-geo.ts'], `${VALID},${FAULT}`);
    expect(status).toBe(1);
    expect(stdout.trim().split('\n')).toEqual(readExpected(FAULT));
  });

  it('stops the build, which tells every problem too', { timeout: 120_000 }, () => {
    const { status, text } = run('vite', ['build'], `${VALID},${FAULT}`);
    expect(status).not.toBe(0);
    for (const line of readExpected(FAULT)) expect(text).toContain(line);
  });

  it('is no fault of the check: a sound record passes it', () => {
    const { status, text } = run('tsx', ['tools/check-geo.ts'], VALID);
    expect(status).toBe(0);
    expect(text).toContain('no problems');
  });
});
