import { defineConfig } from 'vitest/config';

/** What needs nginx: `npm run test:deploy`. `npm test` leaves it out. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    environment: 'node',
    include: ['tests/deploy/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
