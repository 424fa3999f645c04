/**
 * Serves `build/` as a plain static host would: `npm start`. `--port 4173`, and `--base
 * /some/repo/` to serve it under a sub-path.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

const FOLDER = 'build';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    base: { type: 'string', default: '/' },
  },
});
const base = `/${values.base}/`.replace(/\/{2,}/g, '/');

if (!existsSync(join(FOLDER, 'index.html'))) {
  console.error(`${FOLDER}/ holds no site: run "npm run build" first.`);
  process.exit(1);
}

const notFound = readFileSync(join(FOLDER, '404.html'));
/** Lets browsers keep a file with its hash in its name, which never changes. */
function keepHashed(response: ServerResponse, path: string): void {
  if (path.startsWith('/_app/immutable/')) {
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  }
}

// Files are looked up at each request, so that a rebuild needs no restart.
const serveFile = sirv(FOLDER, { brotli: true, gzip: true, dev: true, setHeaders: keepHashed });
/** Media types of files that are read by byte range, which the server does not know of itself. */
const RANGED_TYPES: Readonly<Record<string, string>> = {
  '.pmtiles': 'application/vnd.pmtiles',
  '.parquet': 'application/vnd.apache.parquet',
};
/** Serves these files: uncompressed, as a range is one of the file's own bytes. */
const serveRanged = sirv(FOLDER, {
  dev: true,
  setHeaders(response, path) {
    keepHashed(response, path);
    response.setHeader('Content-Type', RANGED_TYPES[extname(path)] ?? '');
  },
});

/** Whether to redirect: static hosts send `/areas/hawaii` to `/areas/hawaii/`, with its query. */
function isFolderWithoutSlash(path: string): boolean {
  return !path.endsWith('/') && existsSync(join(FOLDER, normalize(path), 'index.html'));
}

const server = createServer((request, response) => {
  const [path = '/', query] = (request.url ?? '/').split('?');
  const suffix = query === undefined ? '' : `?${query}`;
  const redirect = (location: string) => void response.writeHead(308, { location }).end();
  const refuse = () =>
    void response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);

  if (/\/{2,}/.test(path)) return redirect(path.replace(/\/{2,}/g, '/') + suffix);
  if (`${path}/` === base) return redirect(base + suffix);
  if (!path.startsWith(base)) return refuse();
  const inside = `/${path.slice(base.length)}`;
  if (isFolderWithoutSlash(inside)) return redirect(`${path}/${suffix}`);
  request.url = inside + suffix;
  const serve = extname(inside) in RANGED_TYPES ? serveRanged : serveFile;
  return serve(request, response, refuse);
});

server.listen(Number(values.port), () => {
  console.log(`Exercise Atlas stands at http://localhost:${values.port}${base}`);
});
