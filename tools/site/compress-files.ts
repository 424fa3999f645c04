import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type ContentCache, toKey } from './content-cache.ts';
import type { Made } from './draw-pictures.ts';
import { eachAtOnce } from './each-at-once.ts';
import { createProgress } from './progress.ts';

/** Endings of files that grow smaller: those of SvelteKit's own step, and those it passes over. */
const ENDINGS = new Set([
  ...['.html', '.js', '.mjs', '.json', '.css', '.svg', '.xml', '.wasm', '.txt', '.md'],
  ...['.arrow', '.atom', '.csv', '.geojson', '.ics', '.webmanifest'],
]);

const { BROTLI_MODE_TEXT, BROTLI_MAX_QUALITY, Z_BEST_COMPRESSION } = constants;
const { BROTLI_PARAM_MODE, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;

interface Copy {
  readonly ending: string;
  /** What made it: another version may make other bytes. */
  readonly by: string;
  readonly compress: (bytes: Buffer) => Promise<Buffer>;
}

/** As SvelteKit's own step has them. */
const COPIES: readonly Copy[] = [
  {
    ending: '.br',
    by: `brotli ${process.versions['brotli']} 11 text`,
    compress: (bytes) =>
      promisify(brotliCompress)(bytes, {
        params: {
          [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
          [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY,
          [BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  },
  {
    ending: '.gz',
    by: `zlib ${process.versions['zlib']} 9`,
    compress: (bytes) => promisify(gzip)(bytes, { level: Z_BEST_COMPRESSION }),
  },
];

/** Page of one event: there are as many as events, and each is asked for by few. */
const EVENT_PAGE = /(?:^|[\\/])events[\\/](?!older[\\/])[^\\/]+[\\/]index\.html$/;

/**
 * The copies to make of a file. Browsers take Brotli; for the few programs that take gzip alone a host
 * compresses the page of an event as it sends it.
 */
function listCopies(path: string): readonly Copy[] {
  return EVENT_PAGE.test(path) ? COPIES.filter(({ ending }) => ending === '.br') : COPIES;
}

/** Whether a file is the compressed copy of another. */
export function isCopy(path: string): boolean {
  return COPIES.some(({ ending }) => path.endsWith(ending));
}

/**
 * Writes a `.br` and a `.gz` beside each file that grows smaller by it, beside pages of events a
 * `.br` alone; several at a time.
 */
export async function compressFiles(files: readonly string[], cache: ContentCache): Promise<Made> {
  const compressed = files.filter((path) => ENDINGS.has(extname(path)));
  const progress = createProgress('Compressing files', compressed.length);
  let [made, all] = [0, 0];
  await eachAtOnce(compressed, availableParallelism(), async (path) => {
    const bytes = await readFile(path);
    for (const { ending, by, compress } of listCopies(path)) {
      all += 1;
      const copy = path + ending;
      const key = toKey(by, bytes);
      if (cache.restore(key, copy)) continue;
      await writeFile(copy, await compress(bytes));
      cache.keep(key, copy);
      made += 1;
    }
    progress.add();
  });
  return { made, reused: all - made };
}
