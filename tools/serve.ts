/**
 * Serves `build/` as a host would that is set up by `deploy/`: `npm start`. `--port 4173`, and
 * `--base /some/repo/` to serve it under a sub-path. Only this machine reaches it, unless HOST names
 * another of its addresses (`HOST=0.0.0.0` for all).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createSiteServer } from './deploy/site-server.ts';

const FOLDER = 'build';
const HOST = process.env['HOST'] || '127.0.0.1';

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

const server = createSiteServer({ folder: FOLDER, base });
server.on('error', (error) => {
  console.error(`Nothing can be served at ${HOST}, port ${values.port}: ${error.message}`);
  process.exit(1);
});
server.listen(Number(values.port), HOST, () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : values.port;
  const name = HOST === '127.0.0.1' ? 'localhost' : HOST;
  console.log(`Exercise Atlas stands at http://${name}:${port}${base}`);
});
