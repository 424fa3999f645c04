import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Files that took long to make, by the hash of all they were made from. */
export interface ContentCache {
  /** Puts the file of a key at a path; false where there is none. */
  readonly restore: (key: string, path: string) => boolean;
  /** Keeps the file at a path under a key. */
  readonly keep: (key: string, path: string) => void;
  /** Drops what no build has used for a month. */
  readonly prune: () => void;
}

const DAY = 86_400_000;
const KEPT_DAYS = 30;
const FOLDER = 'node_modules/.cache/exercise-atlas';

/** The hash of all that decides over the bytes of a file, the same on every machine. */
export function toKey(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // The length goes before each part, so that no two lists of parts read alike.
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex');
}

/** The folder of BUILD_CACHE, or one in `node_modules`; null where that is `off`. */
export function findCacheFolder(): string | null {
  const named = process.env['BUILD_CACHE'] ?? FOLDER;
  return named === 'off' ? null : named;
}

/** A cache in a folder, which several builds may use at once; without one, it holds nothing. */
export function createContentCache(folder: string | null): ContentCache {
  if (folder === null) return { restore: () => false, keep: () => {}, prune: () => {} };
  const toPath = (key: string) => join(folder, key.slice(0, 2), key.slice(2));
  return {
    restore: (key, path) => {
      const kept = toPath(key);
      if (!existsSync(kept)) return false;
      copyFileSync(kept, path);
      const now = new Date();
      if (now.getTime() - statSync(kept).mtimeMs > DAY) utimesSync(kept, now, now);
      return true;
    },
    keep: (key, path) => {
      const kept = toPath(key);
      mkdirSync(dirname(kept), { recursive: true });
      // Another build never reads the half of a file.
      const half = `${kept}.${process.pid}`;
      copyFileSync(path, half);
      renameSync(half, kept);
    },
    prune: () => {
      if (!existsSync(folder)) return;
      const oldest = Date.now() - KEPT_DAYS * DAY;
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        const path = join(entry.parentPath, entry.name);
        if (entry.isFile() && statSync(path).mtimeMs < oldest) rmSync(path, { force: true });
      }
    },
  };
}
