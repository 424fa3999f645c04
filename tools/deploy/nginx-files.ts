import { RULES, type Headers } from './rules.ts';

/** What nginx's own commands are called where the site's headers are set. */
const VARIABLES: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Headers': '$atlas_asked_headers',
  'Access-Control-Allow-Methods': '$atlas_asked_methods',
  'Access-Control-Allow-Origin': '$atlas_origin',
  'Access-Control-Expose-Headers': '$atlas_exposed',
  'Access-Control-Max-Age': '$atlas_asked_age',
};

/** A rule's path as a regular expression, in which `*` stands for anything. */
function toPattern(path: string): string {
  const escaped = path.replace(/[.+?^$(){}|[\]\\]/g, '\\$&').replace('*', '.*');
  return path.endsWith('*') ? escaped.slice(0, -2) : `${escaped}$`;
}

function toAlternatives(paths: readonly string[]): string {
  return `(?:${paths.map(toPattern).join('|')})`;
}

function toMap(from: string, to: string, lines: readonly (readonly [string, string])[]): string {
  const rows = lines.map(([key, value]) => `    "${key}" "${value}";`);
  return [`map ${from} ${to} {`, ...rows, '}'].join('\n');
}

function toHeaderMaps(): string {
  const { caching, crossOrigin, files, hash, methods } = RULES;
  const open = toAlternatives(crossOrigin.paths);
  const ofPaths = (headers: Headers, from: string, key: string) =>
    Object.entries(headers).map(([name, value]) =>
      toMap(from, VARIABLES[name] ?? name, [[key, value]]),
    );
  return [
    '# An answer without the file, such as that for an unknown address, is never kept.',
    toMap('"$status $uri"', '$atlas_caching', [
      ['default', caching.pages],
      ['~^(?:200|206|304) /_app/immutable/', caching.immutable],
      [`~^(?:200|206|304) /map/(?:.*[./])?${hash}[./]`, caching.immutable],
      [`~^(?:200|206|304) ${toAlternatives(files)}`, caching.files],
    ]),
    toMap('$request_method', '$atlas_allowed', [
      ['default', methods],
      ['GET', ''],
      ['HEAD', ''],
    ]),
    ...ofPaths(crossOrigin.headers, '$uri', `~^${open}`),
    ...ofPaths(crossOrigin.preflight, '"$request_method $uri"', `~^OPTIONS ${open}`),
  ].join('\n\n');
}

function toOlderLocations(): string {
  const locations = RULES.older.map(({ folder, page }) => [
    `location ~ "^${folder}${RULES.id}$" {`,
    '    rewrite ^(.*)$ $1/ permanent;',
    '}',
    `location ~ "^${folder}${RULES.id}/$" {`,
    `    try_files \${uri}index.html ${page}index.html;`,
    '}',
  ]);
  return [
    '# An event without a page of its own gets the page that loads it.',
    ...locations.flat(),
  ].join('\n');
}

function toTypes(): string {
  const lines = Object.entries(RULES.types).map(([ending, type]) => `    ${type} ${ending};`);
  const charset = Object.values(RULES.types).filter((type) => type.startsWith('text/'));
  return [
    'types {',
    ...lines,
    '}',
    'default_type application/octet-stream;',
    `charset_types ${charset.filter((type) => type !== 'text/html').join(' ')};`,
  ].join('\n');
}

function toCompression(): string {
  const types = RULES.compressed.flatMap((ending) => RULES.types[ending] ?? []);
  return [
    "# The build's own copies first; what has none is compressed as it is sent.",
    'gzip_static on;',
    'gzip on;',
    'gzip_vary on;',
    'gzip_proxied any;',
    'gzip_comp_level 6;',
    'gzip_min_length 1024;',
    `gzip_types ${types.filter((type) => type !== 'text/html').join(' ')};`,
  ].join('\n');
}

function toEverywhere(): string {
  return Object.entries(RULES.everywhere)
    .map(([name, value]) => `add_header ${name} "${value}" always;`)
    .join('\n');
}

/** The files of `deploy/nginx/` that say what `deploy/rules.json` says, by name. */
export function toNginxFiles(): Readonly<Record<string, string>> {
  return {
    'compression.conf': toCompression(),
    'everywhere.conf': toEverywhere(),
    'headers.conf': toHeaderMaps(),
    'older.conf': toOlderLocations(),
    'types.conf': toTypes(),
  };
}
