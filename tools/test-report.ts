/** A test that has run. */
export interface RanTest {
  readonly name: string;
  readonly seconds: number;
}

/** What a runner has left in its report. */
export interface TestReport {
  readonly passed: number;
  readonly failed: number;
  readonly tests: readonly RanTest[];
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly duration?: number | null;
    }[];
  }[];
}

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly file: string;
    readonly title: string;
    readonly tests: readonly { readonly results: readonly { readonly duration: number }[] }[];
  }[];
}

interface PlaywrightReport extends Suite {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
  };
}

const toSeconds = (durations: readonly number[]) => durations.reduce((a, b) => a + b, 0) / 1000;

function listRan({ suites = [], specs = [] }: Suite): readonly RanTest[] {
  const own = specs.map(({ file, title, tests }) => ({
    name: `${file}: ${title}`,
    seconds: toSeconds(tests.flatMap(({ results }) => results.map(({ duration }) => duration))),
  }));
  return [...own, ...suites.flatMap(listRan)];
}

/** Parses the JSON report of Vitest or of Playwright. */
export function parseReport(text: string): TestReport {
  const read = JSON.parse(text) as VitestReport | PlaywrightReport;
  if ('stats' in read) {
    const { expected, unexpected, flaky } = read.stats;
    return { passed: expected, failed: unexpected + flaky, tests: listRan(read) };
  }
  const ran = read.testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    passed: read.numPassedTests,
    failed: read.numFailedTests,
    tests: ran.map(({ fullName, duration }) => ({
      name: fullName,
      seconds: toSeconds([duration ?? 0]),
    })),
  };
}

/** The slowest tests, the slowest first. */
export function findSlowest(tests: readonly RanTest[], most: number): readonly RanTest[] {
  return tests.toSorted((a, b) => b.seconds - a.seconds).slice(0, most);
}
