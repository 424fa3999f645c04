import { toNginxFiles } from './nginx-files.ts';
import { findType, RULES, type Headers } from './rules.ts';

const MADE = 'Made from deploy/rules.json by `npm run deploy:files`: change it there.';

/** Endings that hosts take for something else, or do not know. */
const RARE = ['arrow', 'atom', 'geojson', 'ics', 'parquet', 'pmtiles', 'webmanifest'];

/**
 * Headers by path. Hosts join the values of a header that two rules give, so each path that needs
 * another than the host's own is named once for it.
 */
function listHeaderRules(): ReadonlyMap<string, Headers> {
  const { caching, crossOrigin, everywhere, files, immutable } = RULES;
  const rules = new Map<string, Headers>([['/*', everywhere]]);
  const add = (path: string, headers: Headers) =>
    rules.set(path, { ...rules.get(path), ...headers });
  for (const path of crossOrigin.paths) add(path, crossOrigin.headers);
  for (const path of files) add(path, { 'Cache-Control': caching.files });
  for (const path of immutable) add(path, { 'Cache-Control': caching.immutable });
  for (const ending of RARE) add(`/*.${ending}`, { 'Content-Type': findType(`.${ending}`) });
  return rules;
}

function toHeadersFile(): string {
  const rules = [...listHeaderRules()].map(([path, headers]) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return [`# ${MADE}`, ...rules].join('\n');
}

function toRedirectsFile(): string {
  const lines = RULES.older.map(({ folder, page }) => `${folder}:id/ ${page}index.html 200`);
  return [
    `# ${MADE}`,
    '# Netlify sends the page of an event that has one. Cloudflare passes over these lines (they would',
    '# hide such pages there): its cloudflare/_worker.js does their work.',
    ...lines,
  ].join('\n');
}

/** Cloudflare runs this for addresses of events alone: see `_routes.json`. */
function toWorker(): string {
  const pages = RULES.older.map(
    ({ folder, page }) => `  [/^${folder.replaceAll('/', '\\/')}${RULES.id}\\/?$/, '${page}'],`,
  );
  return [
    `// ${MADE}`,
    '/** Pages for events without a page of their own, by what their addresses look like. */',
    'const OLDER = [',
    ...pages,
    '];',
    '',
    'export default {',
    '  async fetch(request, env) {',
    '    const answer = await env.ASSETS.fetch(request);',
    '    if (answer.status !== 404) return answer;',
    '    const url = new URL(request.url);',
    '    const older = OLDER.find(([address]) => address.test(url.pathname));',
    '    if (!older) return answer;',
    '    const page = await env.ASSETS.fetch(new Request(new URL(older[1], url), request));',
    '    return page.ok || page.status === 304 ? page : answer;',
    '  },',
    '};',
  ].join('\n');
}

function toRoutes(): string {
  const include = RULES.older.map(({ folder }) => `"${folder}*"`).join(', ');
  return `{\n  "version": 1,\n  "include": [${include}],\n  "exclude": []\n}`;
}

/** The files that hosts read, by their path below `deploy/`, all made from its `rules.json`. */
export function toHostFiles(): ReadonlyMap<string, string> {
  const nginx = Object.entries(toNginxFiles()).map(
    ([name, text]) => [`nginx/${name}`, `# ${MADE}\n${text}`] as const,
  );
  const files = [
    ['_headers', toHeadersFile()],
    ['_redirects', toRedirectsFile()],
    ['cloudflare/_routes.json', toRoutes()],
    ['cloudflare/_worker.js', toWorker()],
    ...nginx,
  ] as const;
  return new Map(files.map(([path, text]) => [path, `${text}\n`]));
}
