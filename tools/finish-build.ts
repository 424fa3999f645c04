/**
 * Ends a build, which has written the pages: `tsx tools/finish-build.ts [build]` draws the pictures
 * of figures, writes compressed copies (but with PRECOMPRESS=off) and says how much there is. What
 * was made before of the same content comes from the folder of BUILD_CACHE.
 */
import { createContentCache, findCacheFolder } from './site/content-cache.ts';
import { compressFiles, isCopy } from './site/compress-files.ts';
import { drawPictures, type Made } from './site/draw-pictures.ts';
import { formatSince } from './site/progress.ts';
import { formatSize, listSiteFiles } from './site/site-files.ts';

/** Does a step, and says how much it made and how long that took. */
async function time(what: string, step: () => Promise<Made>): Promise<void> {
  const start = performance.now();
  const { made, reused } = await step();
  console.log(`${what}: ${made} made, ${reused} reused, ${formatSince(start)}`);
}

const [site = 'build'] = process.argv.slice(2);
const cache = createContentCache(findCacheFolder());

await time('Pictures', () => drawPictures(site, cache));
const plain = listSiteFiles(site).filter((path) => !isCopy(path));
if (process.env['PRECOMPRESS'] !== 'off') {
  await time('Compressed copies', () => compressFiles(plain, cache));
}
cache.prune();

const all = listSiteFiles(site);
const copies = all.length > plain.length ? `; with compressed copies ${formatSize(all)}` : '';
console.log(`${site}/ holds ${formatSize(plain)}${copies}`);
