import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseAst } from 'vite';

/** Bytes of a file as a static host sends it: Brotli at its best. */
export function measure(text: string | Uint8Array): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/**
 * The start of a page up to the end of the element that carries `data-figure`: all that the
 * figure needs. Throws where there is none.
 */
export function findFigurePart(html: string): string {
  const opening = /<(\w+)(?=\s)[^>]*\sdata-figure(?=[\s=>])[^>]*>/.exec(html);
  if (!opening) throw new Error('found no element with data-figure, expected the figure');
  const [, name = ''] = opening;
  let depth = 0;
  for (const tag of html.slice(opening.index).matchAll(new RegExp(`<(/?)${name}\\b[^>]*>`, 'g'))) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return html.slice(0, opening.index + tag.index + tag[0].length);
  }
  throw new Error(`found no end of <${name} data-figure>`);
}

/** Compressed bytes of a page up to the end of its figure. */
export function measureFigurePart(html: string): number {
  return measure(findFigurePart(html));
}

/** The scripts that a module imports at once; what it imports when it needs it is left out. */
export function findStaticImports(code: string): readonly string[] {
  return parseAst(code).body.flatMap((node) =>
    'source' in node && node.source ? [node.source.value] : [],
  );
}

/** Paths of all scripts that run before the list can be used, each once. */
export function findScripts(page: string): readonly string[] {
  const html = readFileSync(page, 'utf8');
  const named = html.matchAll(/href="([^"]+)" rel="modulepreload"|\bimport\("([^"]+)"\)/g);
  const found = new Set<string>();
  const follow = (from: string, specifier: string): void => {
    const path = join(dirname(from), specifier);
    if (found.has(path)) return;
    found.add(path);
    for (const next of findStaticImports(readFileSync(path, 'utf8'))) follow(path, next);
  };
  for (const [, preloaded, imported] of named) follow(page, preloaded ?? imported ?? '');
  return [...found];
}
