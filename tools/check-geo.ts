import { findGeoFolders, loadCatalogue } from '../src/lib/data/catalogue.server.ts';
import { formatProblem } from '../src/lib/domain/problem.ts';

/** Prints every problem of a record: `tsx tools/check-geo.ts [folder] [folder laid over it …]`. */
const given = process.argv.slice(2);
const folders = given.length > 0 ? given : findGeoFolders();
const name = folders.map((folder) => `${folder.replace(/\/$/, '')}/`).join(' + ');
const result = loadCatalogue(folders);

if (result.valid) {
  const { areas, events, services, places } = result.catalogue;
  const counts = [
    ...[`${areas.length} areas`, `${events.length} events`],
    ...[`${services.length} services`, `${places.length} places`],
  ].join(', ');
  console.log(`${name}: ${counts}, no problems`);
} else {
  for (const problem of result.problems) console.log(formatProblem(problem));
  const count = result.problems.length;
  const files = new Set(result.problems.map(({ file }) => file)).size;
  const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  console.error(`${name}: ${plural(count, 'problem')} in ${plural(files, 'file')}`);
  process.exitCode = 1;
}
