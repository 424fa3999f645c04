import { resolveImport } from './import-graph.ts';
import { findInFile, type Import, type SourceFile } from './source-files.ts';

const ALL_BUT_DATA = [
  ...['domain', 'messages', 'geometry', 'view', 'cartography', 'exports', 'map', 'figure'],
] as const;

/** What each folder of `src/lib` may import of the others: the table of the design. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  messages: ['domain'],
  geometry: ['domain'],
  data: ['domain', 'geometry', 'messages'],
  view: ['domain', 'messages'],
  cartography: ['domain', 'messages', 'view', 'geometry'],
  exports: ['domain', 'messages', 'view', 'geometry'],
  map: ['cartography', 'domain', 'messages', 'view', 'geometry'],
  figure: ['cartography', 'domain', 'messages', 'view', 'geometry'],
  app: [...ALL_BUT_DATA],
  ui: ['messages'],
  features: [...ALL_BUT_DATA, 'app', 'ui'],
};

/** What a folder may import beside them, as long as nothing of it is left when the program runs. */
const MAY_IMPORT_TYPES: Readonly<Record<string, readonly string[]>> = { ui: ['domain'] };

/** Packages that only one folder may import. */
export const OWNED: readonly { readonly name: RegExp; readonly owner: string }[] = [
  { name: /^(maplibre-gl|pmtiles)(\/|$)/, owner: 'map' },
  { name: /^minisearch(\/|$)/, owner: 'features' },
  { name: /^(@turf\/|polylabel$)/, owner: 'geometry' },
  { name: /^(zod|yaml|edtf)(\/|$)/, owner: 'data' },
  { name: /^@resvg\//, owner: 'figure' },
];

/** The only packages that the domain may know: types of a format, and no program. */
const PACKAGES_OF_DOMAIN = ['geojson'];

/** Files of the routes that read the catalogue: they run in the build alone. */
const READS_CATALOGUE = /^src\/routes\/(.*\/)?(\+server|[\w+-]+\.server)\.ts$/;

/** Files that may use Node: to read the record, and to name by its hash what pages read of it. */
const READS_FILES = /^src\/(lib\/data\/.*|routes\/[\w-]+)\.server\.ts$/;

/** Files that draw components into pages while the build makes them. */
const DRAWS = /^src\/(lib\/figure|routes)\/.*\.server\.ts$/;

/** `src/lib/map/layers.ts` → `map`; `routes` for the routes, `outside` for what is not of the site. */
function toFolder(path: string): string {
  const [, folder] = /^src\/lib\/([^/]+)\//.exec(path) ?? [];
  if (folder !== undefined) return folder;
  return path.startsWith('src/') ? 'routes' : 'outside';
}

function checkPackage(path: string, folder: string, name: string): string | null {
  const owned = OWNED.find((one) => one.name.test(name));
  if (owned && owned.owner !== folder) return `only ${owned.owner}/ may`;
  if (folder === 'domain' && !PACKAGES_OF_DOMAIN.includes(name)) return 'domain/ is plain';
  if (name.startsWith('node:') && !READS_FILES.test(path))
    return 'only data/*.server.ts and routes/*.server.ts may';
  if (name === 'svelte/server' && !DRAWS.test(path)) return 'only what draws in the build may';
  return name.startsWith('(') ? 'an import has to be readable' : null;
}

function checkFolder(folder: string, to: string, isType: boolean): string | null {
  if (MAY_IMPORT[folder]?.includes(to)) return null;
  if (!MAY_IMPORT_TYPES[folder]?.includes(to)) return 'the table forbids it';
  return isType ? null : 'the table lets types through alone';
}

function checkTarget(path: string, folder: string, target: string, isType: boolean): string | null {
  const to = toFolder(target);
  if (to === 'outside') return 'it is no part of src/';
  if (to === folder) return null;
  if (folder !== 'routes') return checkFolder(folder, to, isType);
  return to === 'data' && !READS_CATALOGUE.test(path) ? 'only server files may' : null;
}

function checkImport({ path }: SourceFile, { specifier, isType }: Import): string | null {
  const folder = toFolder(path);
  const target = resolveImport(path, specifier);
  return target === null
    ? checkPackage(path, folder, specifier)
    : checkTarget(path, folder, target, isType);
}

/** Every import of the site's own files that the table forbids, as one sentence each. */
export function findImportFaults(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) =>
    findInFile(file).imports.flatMap((one) => {
      const fault = checkImport(file, one);
      return fault === null ? [] : [`${file.path} imports ${one.specifier}: ${fault}`];
    }),
  );
}
