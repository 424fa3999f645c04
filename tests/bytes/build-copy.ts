import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What a build reads, with what `npm run assets` has made in `src` and `static`. */
const PARTS = [
  ...['src', 'static', 'tools'],
  ...['package.json', 'svelte.config.js', 'tsconfig.json', 'vite.config.ts'],
];

/**
 * Copies the project to a folder of its own, so that a build touches nothing of the checkout, with
 * the record of `geo` or another. Files of `added` are laid over it. Gives the folder of the copy.
 */
export function copyProject(
  geo = 'geo',
  added: ReadonlyMap<string, string> = new Map<string, string>(),
): string {
  const folder = mkdtempSync(join(tmpdir(), 'exercise-atlas-'));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  cpSync(geo, join(folder, 'geo'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [file, text] of added) {
    const path = join(folder, 'geo', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return folder;
}

/**
 * Has a copy build these pages alone, without those of areas, events and series: but for the names
 * of files they come out the same, in a small part of the time. Routes whose path holds a word of
 * `kept` stay whole.
 */
export function limitToPages(
  folder: string,
  pages: readonly string[],
  kept: readonly string[] = [],
): void {
  const routes = readdirSync(join(folder, 'src/routes'), { recursive: true, encoding: 'utf8' });
  const isKept = (path: string) => kept.some((word) => path.includes(word));
  for (const route of routes.filter((path) => path.includes('[') && !isKept(path))) {
    rmSync(join(folder, 'src/routes', route), { recursive: true, force: true });
  }
  renameSync(join(folder, 'svelte.config.js'), join(folder, 'whole.config.js'));
  const prerender = { crawl: false, entries: pages, handleUnseenRoutes: 'ignore' };
  writeFileSync(
    join(folder, 'svelte.config.js'),
    `import whole from './whole.config.js';
     const kit = { ...whole.kit, prerender: ${JSON.stringify(prerender)} };
     export default { ...whole, kit };`,
  );
}

/** Git's folder of this project; where git knows of none, a path at which nothing is. */
function findGitFolder(): string {
  try {
    const stdio = ['ignore', 'pipe', 'ignore'] as ['ignore', 'pipe', 'ignore'];
    return execFileSync('git', ['rev-parse', '--absolute-git-dir'], { stdio }).toString().trim();
  } catch {
    return resolve('node_modules/.no-git');
  }
}

/**
 * Builds the site of a copy, for the address it will have where one is given; gives the folder of
 * the built site, or throws what the build said. `settings` are further ones of its environment.
 */
export function buildSite(
  folder: string,
  address = '',
  settings: Readonly<Record<string, string>> = {},
): Promise<string> {
  const own = {
    ...{ NODE_ENV: 'production', GEO_FOLDERS: 'geo', PRECOMPRESS: 'off', SITE_URL: address },
    // Compared with a build that takes from the cache, one without shows that they are the same.
    BUILD_CACHE: 'off',
    ...settings,
  };
  // The build bears the name of the commit that the copy was made from.
  const env = { ...process.env, ...own, GIT_DIR: findGitFolder() };
  const build = spawn('npx', ['vite', 'build'], { cwd: folder, env });
  let said = '';
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (part) => (said += part));
  return new Promise((done, fail) => {
    build.on('error', fail);
    build.on('close', (status) =>
      status === 0 ? done(join(folder, 'build')) : fail(new Error(said)),
    );
  });
}
