import { findInFile, type SourceFile } from './source-files.ts';

const MOST_LINES = 250;

/** Names that say nothing of what is inside. */
const EMPTY_NAMES = ['util', 'utils', 'helper', 'helpers', 'shared', 'common', 'misc'];

/** Ways of turning text into markup or code. */
const DANGEROUS = [
  '@html',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
  'eval',
  'Function',
];

export function findLongFiles(files: readonly SourceFile[]): readonly string[] {
  return files
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ path, lines }) => `${path} has ${lines} lines`);
}

export function findEmptyNames(paths: readonly string[]): readonly string[] {
  return paths.filter((path) =>
    path
      .toLowerCase()
      .split(/[/.-]/)
      .some((word) => EMPTY_NAMES.includes(word)),
  );
}

/** The one place: it shows what a slot has had drawn in the build. */
const DRAWN = { path: 'src/lib/app/Prerendered.svelte', use: '{@html part.make(given)}' } as const;
/** The one module that may give slots their markup: it draws our own components. */
const FILLS = 'src/routes/fill-slots.server.ts';

function isOwnDrawing({ path, text }: SourceFile, word: string): boolean {
  const uses = text.match(/\{@html[^\n]*\}(?=\s|<)/g) ?? [];
  return word === '@html' && path === DRAWN.path && uses.join() === DRAWN.use;
}

/** Every module that could put markup of its own into a slot. */
export function findForeignDrawings(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => path !== FILLS)
    .filter(({ text }) => /_SLOT\b|PrerenderSlot/.test(text) && /\.\s*fill\b/.test(text))
    .map(({ path }) => path);
}

export function findDangerousWords(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const { words } = findInFile(file);
    return DANGEROUS.filter((word) => words.has(word) && !isOwnDrawing(file, word)).map(
      (word) => `${file.path}: ${word}`,
    );
  });
}
