import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findGeoFolders } from '../src/lib/data/catalogue.server.ts';
import { readRecord } from '../src/lib/data/parse/read-record.server.ts';
import { addEvents } from './geo/add-events.ts';
import { isDryRun } from './geo/dry-run.ts';
import { prepareTable } from './geo/prepare-table.ts';
import { Interruption } from './geo/run-stoppably.ts';

const HELP = `Turns the rows of a table into events: npm run geo:import -- [--dry-run] file.csv

UTF-8, one event a row, the columns as geo/README.md has them. Nothing is written unless every
row is sound; --dry-run writes nothing at all.`;

/** Adds the rows of a CSV file to the record as events, all or none: `npm run geo:import`. */
async function importEvents(file: string, isDry: boolean): Promise<void> {
  const folders = findGeoFolders();
  const record = readRecord(folders);
  const { events, faults, newLines, passedOver } = await prepareTable(readFileSync(file), record);
  if (faults.length > 0) {
    for (const line of [...faults, ...newLines]) console.error(line);
    throw new Error(`${file}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
  }
  if (passedOver.length > 0) console.log(`passed over: ${passedOver.join(', ')}`);
  await addEvents(events, record, { folders, isDryRun: isDry });
}

try {
  const { values, positionals } = parseArgs({
    options: { 'dry-run': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  if (values.help) console.log(HELP);
  else if (file === undefined || more.length > 0) throw new Error(HELP);
  else await importEvents(file, isDryRun(values['dry-run'], process.env));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error('Nothing was written.');
  process.exitCode = error instanceof Interruption ? error.exitCode : 1;
}
