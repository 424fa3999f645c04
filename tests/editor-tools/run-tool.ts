import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** An event for the record of the tests, by flags alone. */
export const FLAGS = {
  title: 'Ships to meet again in the east',
  kind: 'exercise',
  series: 'alpha',
  when: '2023-07-12~',
  'time-zone': 'Asia/Tokyo',
  status: 'announced',
  'status-as-of': '2023-07-01',
  area: 'east-sea-area',
  place: '東の海: "the east"',
  service: ['JMSDF', 'USN'],
  theme: ['readiness', 'logistics'],
  summary: "The ministry's page announces a second meeting: more is not known.",
  publisher: 'c7f',
  url: 'https://example.org/news/20230701',
  published: '2023-07-01',
  language: 'ja',
  supports: ['when,areas,place,status,series', 'participants,themes,summary'],
};

/** A copy of a record in a folder of its own. */
export function copyRecord(from: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'exercise-atlas-'));
  cpSync(from, folder, { recursive: true });
  return folder;
}

/** Every file of a record, hidden ones too. */
export function listFiles(record: string): readonly string[] {
  return readdirSync(record, { recursive: true, encoding: 'utf8' }).sort();
}

/** Runs a tool over a record, without a terminal to ask in. */
export function runTool(
  tool: string,
  args: readonly string[],
  record: string,
  env: Readonly<Record<string, string>> = {},
) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `tools/${tool}.ts`, ...args],
    {
      env: { ...process.env, GEO_FOLDERS: record, ...env },
      encoding: 'utf8',
      timeout: 100_000,
    },
  );
  const lines = stderr.split('\n').filter(Boolean);
  return { status, stdout, lines };
}

/** Presses Ctrl-C, as a terminal does for all that runs in it, once drafts stand in the record. */
export async function interruptTool(tool: string, args: readonly string[], record: string) {
  const env = { ...process.env, GEO_FOLDERS: record };
  const started = spawn('node_modules/.bin/tsx', [`tools/${tool}.ts`, ...args], {
    ...{ env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] as const },
  });
  const said: string[] = [];
  started.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const closed = once(started, 'close') as Promise<[status: number | null]>;
  const isOver = () => started.exitCode !== null || started.signalCode !== null;
  while (!isOver() && !listFiles(record).some(isDraft)) await setTimeout(1);
  const { pid } = started;
  if (pid !== undefined && !isOver()) process.kill(-pid, 'SIGINT');
  const [status] = await closed;
  return { status, lines: said.join('').split('\n').filter(Boolean) };
}

/** A file that is being written, hidden from the record's readers. */
export function isDraft(file: string): boolean {
  return /(^|\/)\.[^/]*$/.test(file);
}

/** `{ title: ['A'] }` → `--title A` */
export function toFlags(values: Readonly<Record<string, string | readonly string[]>>) {
  return Object.entries(values).flatMap(([flag, value]) =>
    [value].flat().flatMap((text) => [`--${flag}`, text]),
  );
}
