import { readdirSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';

/** What a visit took from a host: bytes as they were sent, with the headers of the answers. */
export interface Traffic {
  readonly requests: number;
  readonly bytes: number;
}

export interface FolderSize {
  readonly files: number;
  readonly bytes: number;
  /** Bytes of the largest file. */
  readonly largest: number;
  /** Entries of the folder that holds most. */
  readonly fullest: number;
}

/** Measures a folder of files, with or without the compressed copies in it. */
export function measureFolder(folder: string, { hasCopies }: { hasCopies: boolean }): FolderSize {
  const inFolder = new Map<string, number>();
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => hasCopies || !/\.(?:br|gz)$/.test(name))
    .flatMap((entry) => {
      inFolder.set(entry.parentPath, (inFolder.get(entry.parentPath) ?? 0) + 1);
      return entry.isFile() ? [statSync(join(entry.parentPath, entry.name)).size] : [];
    });
  return {
    files: sizes.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    largest: Math.max(0, ...sizes),
    fullest: Math.max(0, ...inFolder.values()),
  };
}

/**
 * Counts what a server sends from now on. The returned function gives the count since its last
 * call; an answer counts once it has been sent.
 */
export function countTraffic(server: Server): () => Traffic {
  let requests = 0;
  let bytes = 0;
  server.on('request', ({ socket }, response) => {
    const before = socket.bytesWritten;
    response.on('close', () => {
      requests += 1;
      bytes += socket.bytesWritten - before;
    });
  });
  return () => {
    const counted = { requests, bytes };
    requests = 0;
    bytes = 0;
    return counted;
  };
}

const DAY = 86_400;
const MILLION = 1e6;

function formatNumber(value: number, digits = 0): string {
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}

/** What visits cost, and a million of each a day, as a table of Markdown. */
export function toTrafficTable(visits: readonly (Traffic & { readonly name: string })[]): string {
  const rows = visits.map(({ name, requests, bytes }) => [
    name,
    formatNumber(requests),
    `${formatNumber(bytes / 1000)} kB`,
    `${formatNumber((requests * MILLION) / DAY)} a second`,
    `${formatNumber((bytes * MILLION) / 1e9)} GB`,
    `${formatNumber((bytes * 8 * MILLION) / DAY / 1e6)} Mbit/s`,
  ]);
  return [
    '| visit | requests | bytes | a million a day: requests | bytes a day | on average |',
    '| --- | --: | --: | --: | --: | --: |',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}

/** What a host has to take, as a table of Markdown. */
export function toSizeTable(sizes: readonly (FolderSize & { readonly name: string })[]): string {
  const rows = sizes.map(({ name, files, bytes, largest, fullest }) => [
    name,
    formatNumber(files),
    `${formatNumber(bytes / MILLION)} MB`,
    `${formatNumber(largest / MILLION, 1)} MB`,
    formatNumber(fullest),
  ]);
  return [
    '| `build/` | files | bytes | largest file | fullest folder |',
    '| --- | --: | --: | --: | --: |',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}
