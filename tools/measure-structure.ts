/**
 * Prints measures of the structure of a checkout's code as a table: `npx tsx
 * tools/measure-structure.ts [FOLDER] [--walks FILE] [--list KEY] [--json]`. Without a folder it
 * measures this checkout; tests are not counted.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCheckout } from './structure/checkout.ts';
import { formatJson, formatPlaces, formatTable } from './structure/format-measures.ts';
import { measureCheckout } from './structure/measure-checkout.ts';
import { readWalks } from './structure/walks.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    walks: { type: 'string', default: join(import.meta.dirname, 'structure/walks.json') },
    list: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const folder = positionals[0] ?? join(import.meta.dirname, '..');
const measures = measureCheckout(readCheckout(folder), readWalks(values.walks));
const listed = measures.find(({ key }) => key === values.list);

if (values.list !== undefined && !listed) {
  console.error(
    `No such list: ${values.list}. Known: ${measures.map(({ key }) => key).join(', ')}`,
  );
  process.exitCode = 1;
} else if (listed) console.log(listed.places.join('\n'));
else if (values.json) console.log(formatJson(measures));
else console.log(`${formatTable(measures)}\n\n${formatPlaces(measures)}`);
