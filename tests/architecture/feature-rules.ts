import { findEdges } from './import-graph.ts';
import type { SourceFile } from './source-files.ts';

/** Which features use which others: the whole list. */
export const USES: Readonly<Record<string, readonly string[]>> = {
  stage: ['popup'],
  panel: ['filter', 'search', 'list', 'table'],
  filter: ['record'],
  list: ['record'],
  popup: ['record'],
};

interface FeatureUse {
  readonly from: string;
  readonly to: string;
  /** The import, as a sentence. */
  readonly said: string;
}

function toFeature(path: string): string | null {
  return /^src\/lib\/features\/([^/]+)\//.exec(path)?.[1] ?? null;
}

function findUses(files: readonly SourceFile[]): readonly FeatureUse[] {
  return findEdges(files).flatMap((edge) => {
    const [from, to] = [toFeature(edge.from), toFeature(edge.to)];
    if (from === null || to === null || from === to) return [];
    return [{ from, to, said: `${edge.from} imports ${edge.to}` }];
  });
}

/** Every import from one feature to another that is not listed. */
export function findUnlistedUses(files: readonly SourceFile[]): readonly string[] {
  return findUses(files)
    .filter(({ from, to }) => !USES[from]?.includes(to))
    .map(({ said }) => said);
}

/** What is listed and imported nowhere: the list would say more than the code does. */
export function findMissingUses(files: readonly SourceFile[]): readonly string[] {
  const uses = findUses(files);
  return Object.entries(USES).flatMap(([from, targets]) =>
    targets
      .filter((to) => !uses.some((use) => use.from === from && use.to === to))
      .map((to) => `${from} does not use ${to}`),
  );
}
