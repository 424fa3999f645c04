import { findGeoFolders, toResult } from '../src/lib/data/catalogue.server.ts';
import { findWarnings } from '../src/lib/data/check/find-warnings.ts';
import { readRecord } from '../src/lib/data/parse/read-record.server.ts';
import { formatProblem } from '../src/lib/domain/problem.ts';
import { checkFormat } from './geo/check-format.ts';
import { checkCarriedOver } from './geo/inventory/check-carried-over.ts';
import { readInventory } from './geo/inventory/inventory.ts';

/**
 * Prints every problem of a record, or the warnings of a valid one: `tsx tools/check-geo.ts
 * [folder] [folder laid over it …]`.
 */
const given = process.argv.slice(2);
const folders = given.length > 0 ? given : findGeoFolders();
const name = folders.map((folder) => `${folder.replace(/\/$/, '')}/`).join(' + ');
const files = readRecord(folders);
const result = toResult(files);
const problems = result.valid
  ? [
      ...(await checkFormat(files)),
      ...checkCarriedOver(files, result.catalogue.events, readInventory()),
    ]
  : result.problems;

if (result.valid && problems.length === 0) {
  const { areas, events, services, places } = result.catalogue;
  const counts = [
    ...[`${areas.length} areas`, `${events.length} events`],
    ...[`${services.length} services`, `${places.length} places`],
  ].join(', ');
  console.log(`${name}: ${counts}, no problems`);
  for (const warning of findWarnings(files, events))
    console.log(`warning: ${formatProblem(warning)}`);
} else {
  for (const problem of problems) console.log(formatProblem(problem));
  const count = problems.length;
  const faulty = new Set(problems.map(({ file }) => file)).size;
  const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  console.error(`${name}: ${plural(count, 'problem')} in ${plural(faulty, 'file')}`);
  process.exitCode = 1;
}
