/**
 * Runs everything that must hold, in order, and closes with one line of counts: `npm test`.
 * Name steps to run only those: `npm test -- unit e2e`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Where the runner leaves its counts; a step without one counts as one check. */
  readonly report?: string;
  readonly needsBrowser?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

const VITEST_REPORTERS = ['--reporter=default', '--reporter=json'];

function toVitest(project: string): readonly string[] {
  const output = `--outputFile.json=test-results/${project}.json`;
  return ['vitest', 'run', '--project', project, ...VITEST_REPORTERS, output];
}

const STEPS: readonly Step[] = [
  { name: 'assets', command: ['npm', 'run', '--silent', 'assets'] },
  { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: 'lint', command: ['eslint', '--max-warnings=0', '.'] },
  { name: 'types', command: ['svelte-check', '--fail-on-warnings'] },
  { name: 'record', command: ['npm', 'run', '--silent', 'check:geo'] },
  { name: 'unit', command: toVitest('unit'), report: 'test-results/unit.json' },
  {
    name: 'component',
    command: toVitest('component'),
    report: 'test-results/component.json',
    needsBrowser: true,
  },
  {
    name: 'build',
    command: ['npm', 'run', '--silent', 'build'],
    // Compressed copies of each file are for hosts; making them takes as long as the build itself.
    env: { PRECOMPRESS: 'off' },
  },
  {
    name: 'e2e',
    command: ['playwright', 'test', '-c', 'tests/e2e/playwright.config.ts'],
    report: 'test-results/e2e.json',
    needsBrowser: true,
  },
];

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}
interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
  };
}

function readCounts(report: string): Counts | null {
  if (!existsSync(report)) return null;
  const read = JSON.parse(readFileSync(report, 'utf8')) as VitestReport | PlaywrightReport;
  if ('stats' in read) {
    const { expected, unexpected, flaky } = read.stats;
    return { passed: expected, failed: unexpected + flaky };
  }
  return { passed: read.numPassedTests, failed: read.numFailedTests };
}

/** A runner that fails without a failed test, or runs none, has failed all the same. */
function runStep({ name, command, report, needsBrowser, env }: Step): Counts {
  console.log(`\n== ${name}`);
  if (needsBrowser) {
    const { path, said } = findBrowser();
    console.log(said);
    process.env['CHROMIUM_PATH'] = path;
  }
  const start = performance.now();
  const options = { stdio: 'inherit', env: { ...process.env, ...env } } as const;
  const { status } = spawnSync('npx', [...command], options);
  console.log(`== ${name} took ${Math.round((performance.now() - start) / 1000)} s`);
  const isWell = status === 0;
  if (report === undefined) return { passed: isWell ? 1 : 0, failed: isWell ? 0 : 1 };
  const counts = readCounts(report) ?? { passed: 0, failed: 0 };
  const isSilent = counts.passed === 0 || (!isWell && counts.failed === 0);
  return { passed: counts.passed, failed: counts.failed + (isSilent ? 1 : 0) };
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
const results = steps.map((step) => ({ name: step.name, ...runStep(step) }));

console.log('');
for (const { name, passed, failed } of results) {
  console.log(`${name.padEnd(10)} ${passed} passed${failed > 0 ? `, ${failed} failed` : ''}`);
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
