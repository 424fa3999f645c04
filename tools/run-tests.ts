/**
 * Runs all checks and ends with one line of counts: `npm test`. Name steps to run only those: `npm
 * test -- build unit e2e`.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';
import { findSlowest, parseReport, type TestReport } from './test-report.ts';

interface Result extends TestReport {
  readonly name: string;
}

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** File in which the runner leaves its counts; a step without one counts as one check. */
  readonly report?: string;
  readonly needsBrowser?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** Takes one processor and prints little, at its end: two such steps run side by side. */
  readonly isQuiet?: boolean;
}

/** Slowest tests that are named at the end. */
const MOST_SLOW = 10;

const VITEST_REPORTERS = ['--reporter=default', '--reporter=json'];

function toVitest(project: string): readonly string[] {
  const output = `--outputFile.json=test-results/${project}.json`;
  return ['vitest', 'run', '--project', project, ...VITEST_REPORTERS, output];
}

const STEPS: readonly Step[] = [
  { name: 'assets', command: ['npm', 'run', '--silent', 'assets'] },
  {
    name: 'build',
    // The other parts of `npm run build` are the steps `assets` and `record`.
    command: ['vite', 'build', '--logLevel=warn'],
    // Compressed copies of each file are for hosts; making them takes as long as the build itself.
    // The tests know the record of this project, and compare with another build of it.
    env: { PRECOMPRESS: 'off', NODE_ENV: 'production', GEO_FOLDERS: 'geo', SITE_URL: '' },
    isQuiet: true,
  },
  { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'], isQuiet: true },
  { name: 'lint', command: ['eslint', '--max-warnings=0', '.'], isQuiet: true },
  { name: 'types', command: ['svelte-check', '--fail-on-warnings'], isQuiet: true },
  { name: 'record', command: ['npm', 'run', '--silent', 'check:geo'], isQuiet: true },
  { name: 'unit', command: toVitest('unit'), report: 'test-results/unit.json' },
  {
    name: 'component',
    command: toVitest('component'),
    report: 'test-results/component.json',
    needsBrowser: true,
  },
  {
    name: 'e2e',
    command: ['playwright', 'test', '-c', 'tests/e2e/playwright.config.ts'],
    report: 'test-results/e2e.json',
    needsBrowser: true,
  },
];

function readReport(path: string): TestReport {
  if (!existsSync(path)) return { passed: 0, failed: 0, tests: [] };
  return parseReport(readFileSync(path, 'utf8'));
}

/** Runs a command to its end; `said` is its output, empty where that was printed at once. */
function run({ command, env, isQuiet }: Step): Promise<{ isWell: boolean; said: string }> {
  const stdio = isQuiet ? ('pipe' as const) : ('inherit' as const);
  const child = spawn('npx', [...command], { stdio, env: { ...process.env, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (part) => (said += part));
  }
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status) => done({ isWell: status === 0, said }));
  });
}

/** Runs one step. A runner that fails without a failed test, or runs none, counts as failed. */
async function runStep(step: Step): Promise<Result> {
  const { name, report, needsBrowser, isQuiet } = step;
  if (!isQuiet) console.log(`\n== ${name}`);
  if (needsBrowser) {
    const { path, said } = findBrowser();
    console.log(said);
    process.env['CHROMIUM_PATH'] = path;
  }
  const start = performance.now();
  const { isWell, said } = await run(step);
  if (isQuiet) console.log(`\n== ${name}\n${said.trimEnd()}`);
  console.log(`== ${name} took ${Math.round((performance.now() - start) / 1000)} s`);
  if (report === undefined) {
    return { name, passed: isWell ? 1 : 0, failed: isWell ? 0 : 1, tests: [] };
  }
  // Read at once: the next runner empties the folder.
  const { passed, failed, tests } = readReport(report);
  const isSilent = passed === 0 || (!isWell && failed === 0);
  return { name, passed, failed: failed + (isSilent ? 1 : 0), tests };
}

/** Runs steps one after the other, but quiet ones that follow each other two at a time. */
async function runSteps(steps: readonly Step[]): Promise<readonly Result[]> {
  const [first, ...rest] = steps;
  if (!first) return [];
  if (!first.isQuiet) return [await runStep(first), ...(await runSteps(rest))];
  const end = steps.findIndex(({ isQuiet }) => !isQuiet);
  const quiet = end < 0 ? steps : steps.slice(0, end);
  const waiting = quiet.entries();
  const results: Result[] = [];
  const work = async () => {
    for (const [number, step] of waiting) results[number] = await runStep(step);
  };
  await Promise.all([work(), work()]);
  return [...results, ...(await runSteps(steps.slice(quiet.length)))];
}

const named = process.argv.slice(2);
const unknown = named.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No such step: ${unknown.join(', ')}. Known: ${STEPS.map((s) => s.name).join(', ')}`,
  );
  process.exit(1);
}

rmSync('test-results', { recursive: true, force: true });
const steps = STEPS.filter(({ name }) => named.length === 0 || named.includes(name));
const results = await runSteps(steps);

const slowest = findSlowest(
  results.flatMap(({ tests }) => tests),
  MOST_SLOW,
);
if (slowest.length > 0) console.log('\nThe slowest tests, in seconds:');
for (const { name, seconds } of slowest) console.log(`${seconds.toFixed(1).padStart(6)}  ${name}`);

console.log('');
for (const { name, passed, failed } of results) {
  console.log(`${name.padEnd(10)} ${passed} passed${failed > 0 ? `, ${failed} failed` : ''}`);
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
