import { defineConfig } from 'vitest/config';

/**
 * A site of very many made-up events: `npm run test:scale`. It needs nginx, some ten minutes and as
 * many gigabytes of memory, so `npm test` leaves it out. SCALE_EVENTS names another number of events.
 */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    environment: 'node',
    include: ['tests/scale/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 1_200_000,
    bail: 1,
  },
});
