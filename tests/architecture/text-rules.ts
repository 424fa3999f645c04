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

/** The one place and the one constant: the figure's own land, see src/lib/figure/land.ts. */
const OWN_LAND = { path: 'src/lib/figure/FigureLand.svelte', use: '{@html LAND_MARKUP}' };

function isOwnLand({ path, text }: SourceFile, word: string): boolean {
  const uses = text.match(/\{@html[^}]*\}/g) ?? [];
  return word === '@html' && path === OWN_LAND.path && uses.join() === OWN_LAND.use;
}

export function findDangerousWords(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const { words } = findInFile(file);
    return DANGEROUS.filter((word) => words.has(word) && !isOwnLand(file, word)).map(
      (word) => `${file.path}: ${word}`,
    );
  });
}
