/** Writes what hosts read from `deploy/rules.json`: `npm run deploy:files`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toHostFiles } from './deploy/host-files.ts';

for (const [path, text] of toHostFiles()) {
  const file = join('deploy', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`Wrote ${file}.`);
}
