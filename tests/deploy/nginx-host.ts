import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SHIPPED = 'deploy/nginx';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export const HAS_BROTLI = existsSync(BROTLI);

export interface NginxOptions {
  /** Folder of the site. */
  readonly folder: string;
  readonly isWithBrotli?: boolean;
}

export interface NginxHost {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

function findFreePort(): Promise<number> {
  const server = createServer();
  return new Promise((done, fail) => {
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

/** Changes one line of the file that an operator edits; throws where it is not there. */
function changeLine(text: string, line: string, to: string): string {
  const changed = text.replace(new RegExp(`^${line}$`, 'm'), to);
  if (changed === text) throw new Error(`found no line ${line} in place.conf, expected one`);
  return changed;
}

/** What goes around the shipped files: as little as nginx starts with, and nothing of the system's. */
function toMainFile(isWithBrotli: boolean): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    ...(isWithBrotli ? [`load_module ${BROTLI};`] : []),
    // A folder for temporary files is its owner's alone, and nginx gives up root's rights.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;',
    'worker_processes 1;',
    'pid nginx.pid;',
    'error_log stderr notice;',
    'events {}',
    'http {',
    'access_log off;',
    ...temporary.map((name) => `${name}_temp_path temporary/${name};`),
    'include exercise-atlas/site.conf;',
    '}',
  ].join('\n');
}

function prepare({ folder, isWithBrotli = false }: NginxOptions, port: number): string {
  const prefix = mkdtempSync(join(tmpdir(), 'exercise-atlas-nginx-'));
  const own = join(prefix, 'exercise-atlas');
  cpSync(SHIPPED, own, { recursive: true });
  if (!isWithBrotli) rmSync(join(own, 'brotli.conf'));
  let place = readFileSync(join(own, 'place.conf'), 'utf8');
  place = changeLine(place, 'root [^;]+;', `root ${folder};`);
  place = changeLine(place, 'listen 80;', `listen 127.0.0.1:${port};`);
  place = changeLine(place, 'listen \\[::\\]:80;', '');
  writeFileSync(join(own, 'place.conf'), place);
  mkdirSync(join(prefix, 'temporary'));
  writeFileSync(join(prefix, 'nginx.conf'), toMainFile(isWithBrotli));
  return prefix;
}

/** Starts nginx with the shipped files on a free port of this machine; gives it once it listens. */
export async function startNginx(options: NginxOptions): Promise<NginxHost> {
  if (spawnSync('nginx', ['-v']).error) {
    throw new Error(
      'nginx is not installed: on Debian, "apt-get install nginx libnginx-mod-http-brotli-static".',
    );
  }
  const port = await findFreePort();
  const prefix = prepare(options, port);
  const child = spawn('nginx', ['-p', prefix, '-c', 'nginx.conf', '-e', 'stderr']);
  const ended = new Promise<void>((done) => child.on('exit', () => done()));
  let said = '';
  await new Promise<void>((done, fail) => {
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      if (said.includes('start worker process ')) done();
    });
    void ended.then(() => fail(new Error(said)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(prefix, { recursive: true });
  };
  return { port, stop };
}
