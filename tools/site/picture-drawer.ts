import { readFileSync, writeFileSync } from 'node:fs';
import { toPicture } from '../../src/lib/figure/print/figure-picture.server.ts';
import { toPicturePath } from './picture-path.ts';

/** Draws the SVG files that it is given as PNG beside them, and ends: a process for a batch. */
for (const path of process.argv.slice(2)) {
  try {
    writeFileSync(toPicturePath(path), await toPicture(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new Error(`${path} could not be drawn`, { cause: error });
  }
}
