import type { Catalogue } from '../domain/catalogue.ts';
import { formatProblem, type Problem } from '../domain/problem.ts';
import { checkRawCharacters } from './check/check-characters.ts';
import { checkFiles } from './check/check-files.ts';
import { checkRecord } from './check/check-record.ts';
import { parseRecord } from './parse/parse-record.ts';
import { readRecord, type RecordFiles } from './parse/read-record.server.ts';
import { toCatalogue } from './to-catalogue.ts';

export type CatalogueResult =
  { valid: true; catalogue: Catalogue } | { valid: false; problems: readonly Problem[] };

const catalogues = new Map<string, Catalogue>();

/** Reads, checks and joins a record; files of later folders replace those of earlier ones. */
export function loadCatalogue(folders: readonly string[]): CatalogueResult {
  return toResult(readRecord(folders));
}

/** The folders of the record: `geo`, or those that GEO_FOLDERS names, joined by commas. */
export function findGeoFolders(): readonly string[] {
  return (process.env['GEO_FOLDERS'] ?? 'geo').split(',');
}

/**
 * The catalogue of the record's folders, read once (in development each time, so that edits
 * show). Throws with every problem, which stops the build.
 */
export function readCatalogue(folders = findGeoFolders()): Catalogue {
  const key = folders.join(',');
  const known = catalogues.get(key);
  if (known && process.env['NODE_ENV'] !== 'development') return known;
  const result = loadCatalogue(folders);
  if (!result.valid) {
    const lines = result.problems.map((problem) => `${key}/${formatProblem(problem)}`);
    throw new Error([`The record in ${key}/ has problems:`, ...lines].join('\n'));
  }
  catalogues.set(key, result.catalogue);
  return result.catalogue;
}

/** The catalogue of files already read, or every problem in them, sorted by file and line. */
export function toResult(files: RecordFiles): CatalogueResult {
  const { entries, problems: ofParsing } = parseRecord(files);
  const ofChecks = checkRecord(entries);
  // A check knows more of a field than the schema does, so its problem replaces the schema's.
  const checked = new Set(ofChecks.map(fieldKey));
  const problems = [
    ...checkFiles(files),
    ...ofParsing.filter((one) => !checked.has(fieldKey(one))),
    ...ofChecks,
  ];
  problems.push(...checkRawCharacters(files, problems));
  if (problems.length > 0) return { valid: false, problems: problems.sort(byFileAndLine) };
  return { valid: true, catalogue: toCatalogue(entries) };
}

function fieldKey({ file, line, record, field }: Problem): string {
  return [file, line, record, field].join('\n');
}

function byFileAndLine(a: Problem, b: Problem): number {
  return (
    order(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    order(formatProblem(a), formatProblem(b))
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
