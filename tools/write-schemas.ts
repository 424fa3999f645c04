import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchemas } from '../src/lib/data/schema/json-schemas.ts';

/** Writes the JSON Schemas of the record, made from the one schema in code: `npm run geo:schema`. */
const FOLDER = 'static/data/schema';

mkdirSync(FOLDER, { recursive: true });
for (const [file, text] of toJsonSchemas()) writeFileSync(join(FOLDER, file), text);
console.log(`${FOLDER}/: ${[...toJsonSchemas().keys()].join(', ')}`);
