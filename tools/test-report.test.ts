import { describe, expect, it } from 'vitest';
import { findSlowest, parseReport } from './test-report.ts';

const VITEST = {
  numPassedTests: 2,
  numFailedTests: 1,
  testResults: [
    { assertionResults: [{ fullName: 'a list is short', duration: 1500 }] },
    { assertionResults: [{ fullName: 'it waits', duration: null }, { fullName: 'it skips' }] },
  ],
};

const PLAYWRIGHT = {
  stats: { expected: 1, unexpected: 0, flaky: 1 },
  suites: [
    {
      specs: [{ file: 'a.e2e.ts', title: 'one', tests: [{ results: [{ duration: 250 }] }] }],
      suites: [
        {
          specs: [
            {
              file: 'a.e2e.ts',
              title: 'two',
              tests: [{ results: [{ duration: 4000 }, { duration: 2000 }] }],
            },
          ],
        },
      ],
    },
  ],
};

describe('a report of tests', () => {
  it('is read where Vitest wrote it', () => {
    expect(parseReport(JSON.stringify(VITEST))).toEqual({
      passed: 2,
      failed: 1,
      tests: [
        { name: 'a list is short', seconds: 1.5 },
        { name: 'it waits', seconds: 0 },
        { name: 'it skips', seconds: 0 },
      ],
    });
  });

  it('is read where Playwright wrote it: a test that passed once only has failed', () => {
    expect(parseReport(JSON.stringify(PLAYWRIGHT))).toEqual({
      passed: 1,
      failed: 1,
      tests: [
        { name: 'a.e2e.ts: one', seconds: 0.25 },
        { name: 'a.e2e.ts: two', seconds: 6 },
      ],
    });
  });

  it('gives the slowest tests first', () => {
    const { tests } = parseReport(JSON.stringify(PLAYWRIGHT));
    expect(findSlowest(tests, 1)).toEqual([{ name: 'a.e2e.ts: two', seconds: 6 }]);
    expect(findSlowest(tests, 9)).toHaveLength(2);
  });
});
