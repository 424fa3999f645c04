import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { toExports } from '../../../tests/fixtures/print-exports.ts';

const PROGRAM = 'tests/fixtures/print-exports.ts';

it.each(['UTC', 'Asia/Tokyo', 'Europe/London', 'Pacific/Honolulu'])(
  'the days are the same where the machine stands in %s',
  (TZ) => {
    const printed = execFileSync(process.execPath, ['--import', 'tsx', PROGRAM], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
      maxBuffer: 50_000_000,
    });
    const end = printed.indexOf('\n');
    expect(printed.slice(0, end)).toBe(TZ);
    expect(printed.slice(end + 1) === toExports()).toBe(true);
  },
);
