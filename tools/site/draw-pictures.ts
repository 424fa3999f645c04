import { fork } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import { hasPicture } from '../../src/lib/exports/figure-names.ts';
import { type ContentCache, toKey } from './content-cache.ts';
import { eachAtOnce } from './each-at-once.ts';
import { toPicturePath } from './picture-path.ts';
import { createProgress } from './progress.ts';

const DRAWER = 'tools/site/picture-drawer.ts';
const DRAWING = 'src/lib/figure/print/figure-picture.server.ts';
const FONTS = 'src/fonts/figure';
/** Each picture keeps some 30 MB for good in the process that draws it. */
const BATCH = 8;

/** How many pictures a step made, and how many it had kept. */
export interface Made {
  readonly made: number;
  readonly reused: number;
}

/** Draws each figure of a built site that has a picture, in processes that end with their batch. */
export async function drawPictures(site: string, cache: ContentCache): Promise<Made> {
  const drawing = toKeyOfDrawing();
  const figures = findFigures(join(site, 'figures')).map((path) => ({
    path,
    key: toKey(drawing, readFileSync(path)),
  }));
  const missing = figures.filter(({ key, path }) => !cache.restore(key, toPicturePath(path)));
  const progress = createProgress('Drawing pictures', missing.length);
  const batches = Array.from({ length: Math.ceil(missing.length / BATCH) }, (_, at) =>
    missing.slice(at * BATCH, (at + 1) * BATCH),
  );
  await eachAtOnce(batches, availableParallelism(), async (batch) => {
    await drawBatch(batch.map(({ path }) => path));
    for (const { key, path } of batch) {
      cache.keep(key, toPicturePath(path));
      progress.add();
    }
  });
  return { made: missing.length, reused: figures.length - missing.length };
}

/** Paths of the figures below a folder that have a picture, in the same order everywhere. */
function findFigures(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => path.endsWith('.svg') && hasPicture(path.replace(/\.svg$/, '')))
    .toSorted()
    .map((path) => join(folder, path));
}

/** All but the figure that decides over a picture: what draws it, with which letters, and where. */
function toKeyOfDrawing(): string {
  const fonts = existsSync(FONTS) ? readdirSync(FONTS).toSorted() : [];
  return toKey(
    ...[process.platform, process.arch, readFileSync(DRAWING)],
    ...['@resvg/resvg-js', 'sharp'].map((name) =>
      readFileSync(`node_modules/${name}/package.json`),
    ),
    ...fonts.flatMap((font) => [font, readFileSync(join(FONTS, font))]),
  );
}

function drawBatch(paths: readonly string[]): Promise<void> {
  const child = fork(DRAWER, [...paths], { execArgv: ['--import', 'tsx'], silent: true });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (part) => (said += part));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status) => (status === 0 ? done() : fail(new Error(said))));
  });
}
