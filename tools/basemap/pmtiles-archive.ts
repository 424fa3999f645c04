/** Writes a PMTiles archive, version 3: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md */
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';
import type { Tile } from './tile-cutter.ts';

const HEADER_BYTES = 127;
/** Size of a reader's first request, which has to bring the header and the directory. */
const FIRST_REQUEST_BYTES = 16384;
const GZIP = 2;
const MVT = 1;

/** An entry of the directory, which neighbouring tiles of the same bytes share. */
interface Entry {
  readonly tileId: number;
  runLength: number;
  readonly offset: number;
  readonly length: number;
}

interface Contents {
  readonly entries: readonly Entry[];
  readonly data: Buffer;
  readonly tileCount: number;
  readonly contentCount: number;
}

/** Compresses bytes, the same everywhere: the byte for the operating system says "unknown". */
function toGzip(bytes: Uint8Array): Buffer {
  const packed = gzipSync(bytes, { level: 9 });
  packed[9] = 255;
  return packed;
}

function toVarint(number: number): number[] {
  const bytes: number[] = [];
  let rest = number;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return [...bytes, rest];
}

function toContents(tiles: readonly Tile[]): Contents {
  const entries: Entry[] = [];
  const chunks: Buffer[] = [];
  const offsets = new Map<string, number>();
  let end = 0;
  const sorted = tiles
    .map(({ z, x, y, bytes }) => ({ tileId: zxyToTileId(z, x, y), bytes }))
    .toSorted((a, b) => a.tileId - b.tileId);
  for (const { tileId, bytes } of sorted) {
    const packed = toGzip(bytes);
    const key = packed.toString('base64');
    const offset = offsets.get(key) ?? end;
    if (offset === end) {
      offsets.set(key, offset);
      chunks.push(packed);
      end += packed.length;
    }
    const last = entries.at(-1);
    if (last?.offset === offset && last.tileId + last.runLength === tileId) last.runLength += 1;
    else entries.push({ tileId, runLength: 1, offset, length: packed.length });
  }
  const counts = { tileCount: tiles.length, contentCount: offsets.size };
  return { entries, data: Buffer.concat(chunks), ...counts };
}

function toDirectory(entries: readonly Entry[]): Buffer {
  const before = (index: number) => entries[index - 1];
  const numbers = [
    entries.length,
    ...entries.map(({ tileId }, index) => tileId - (before(index)?.tileId ?? 0)),
    ...entries.map(({ runLength }) => runLength),
    ...entries.map(({ length }) => length),
    ...entries.map(({ offset }, index) => {
      const last = before(index);
      return last && last.offset + last.length === offset ? 0 : offset + 1;
    }),
  ];
  return toGzip(Buffer.from(numbers.flatMap(toVarint)));
}

function toHeader(
  directory: Buffer,
  metadata: Buffer,
  contents: Contents,
  maxZoom: number,
): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  Buffer.from('PMTiles\x03', 'latin1').copy(header);
  const metadataOffset = HEADER_BYTES + directory.length;
  const dataOffset = metadataOffset + metadata.length;
  const { data, tileCount, entries, contentCount } = contents;
  [
    ...[HEADER_BYTES, directory.length, metadataOffset, metadata.length],
    ...[dataOffset, 0, dataOffset, data.length, tileCount, entries.length, contentCount],
  ].forEach((number, index) => header.writeBigUInt64LE(BigInt(number), 8 + index * 8));
  // The fields: clustered; directory and tiles compressed; tile type; zooms; bounds; centre.
  [1, GZIP, GZIP, MVT, 0, maxZoom].forEach((byte, index) => header.writeUInt8(byte, 96 + index));
  const degrees = [-180, -85.0511287, 180, 85.0511287];
  degrees.forEach((each, index) => header.writeInt32LE(Math.round(each * 1e7), 102 + index * 4));
  header.writeUInt8(2, 118);
  [165, 30].forEach((each, index) => header.writeInt32LE(each * 1e7, 119 + index * 4));
  return header;
}

/** An archive with one directory; throws where that would not fit the first request. */
export function toPmtiles(tiles: readonly Tile[], metadata: object): Buffer {
  const contents = toContents(tiles);
  const directory = toDirectory(contents.entries);
  const packed = toGzip(Buffer.from(JSON.stringify(metadata)));
  if (HEADER_BYTES + directory.length > FIRST_REQUEST_BYTES)
    throw new Error(`The archive's directory has ${directory.length} bytes: it needs leaves`);
  const maxZoom = Math.max(...tiles.map(({ z }) => z));
  const header = toHeader(directory, packed, contents, maxZoom);
  return Buffer.concat([header, directory, packed, contents.data]);
}
