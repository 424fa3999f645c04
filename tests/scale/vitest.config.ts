import { defineConfig } from 'vitest/config';

/**
 * A site of very many made-up events: `npm run test:scale`. It needs nginx and, for 100,000 events,
 * half an hour and 12 GB of memory, so `npm test` leaves it out. SCALE_EVENTS names another number:
 * 20,000 take eight minutes.
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
