import { writeSync } from 'node:fs';

const EVERY_MS = 10_000;

/** Counts what the build renders, and prints the count every ten seconds: it says nothing else. */
export function createRenderProgress(): () => void {
  const start = performance.now();
  let count = 0;
  let last = start;
  return () => {
    count += 1;
    const now = performance.now();
    if (now - last < EVERY_MS) return;
    last = now;
    const seconds = Math.round((now - start) / 1000);
    // The console of a worker waits for a pause, of which rendering leaves none for minutes.
    writeSync(1, `Rendering: ${count} pages and files in ${seconds} s\n`);
  };
}
