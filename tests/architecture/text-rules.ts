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

/** The places: what components of ours have drawn into the page in the build. */
const OWN_DRAWINGS: Readonly<Record<string, string>> = {
  'src/lib/components/FigureStage.svelte': '{@html toDrawnFigure(figure)}',
  'src/lib/components/MapLegend.svelte': '{@html toDrawnLegend({ areas: view.index.areas })}',
  'src/lib/components/SitePanel.svelte': '{@html toDrawnTools({ index: view.index, selection })}',
  'src/lib/components/TimelineStrip.svelte': '{@html toDrawnTimeline(drawn)}',
};

function isOwnDrawing({ path, text }: SourceFile, word: string): boolean {
  const uses = text.match(/\{@html[^\n]*\}(?=\s|<)/g) ?? [];
  return word === '@html' && uses.join() === OWN_DRAWINGS[path];
}

export function findDangerousWords(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const { words } = findInFile(file);
    return DANGEROUS.filter((word) => words.has(word) && !isOwnDrawing(file, word)).map(
      (word) => `${file.path}: ${word}`,
    );
  });
}
