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

/** The one place: it shows what components of ours have drawn in the build. */
const DRAWN = { path: 'src/lib/components/Drawn.svelte', use: '{@html markup}' } as const;
/** What it may be given: the functions of `figure/drawn-figure.ts`. */
const DRAWN_GIVEN = /^<Drawn markup=\{toDrawn[A-Z]\w*\([^()]*\)\} \/>$/;

function isOwnDrawing({ path, text }: SourceFile, word: string): boolean {
  const uses = text.match(/\{@html[^\n]*\}(?=\s|<)/g) ?? [];
  return word === '@html' && path === DRAWN.path && uses.join() === DRAWN.use;
}

/** Every use of what shows markup that is given anything but what the build has drawn. */
export function findForeignDrawings(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, text }) =>
    (text.match(/<Drawn\b[^\n]*/g) ?? [])
      .filter((use) => !DRAWN_GIVEN.test(use))
      .map((use) => `${path}: ${use}`),
  );
}

export function findDangerousWords(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const { words } = findInFile(file);
    return DANGEROUS.filter((word) => words.has(word) && !isOwnDrawing(file, word)).map(
      (word) => `${file.path}: ${word}`,
    );
  });
}
