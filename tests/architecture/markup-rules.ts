import type { SourceFile } from './source-files.ts';
import { type MarkupNode, readParts, visitMarkup } from './svelte-parts.ts';

/** Text between tags; within an attribute it belongs to an element, which is found itself. */
function isDrawn({ type, data }: MarkupNode): boolean {
  const isText = type === 'Text' && typeof data === 'string' && data.trim() !== '';
  return isText || ['RegularElement', 'SvelteElement', 'SvelteHead'].includes(String(type));
}

/**
 * Components of `app/` that draw, where all is state that the parts of a page share. What a slot
 * shows is no markup of theirs: it comes from outside.
 */
export function findMarkupInApp(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => path.startsWith('src/lib/app/'))
    .filter((file) => {
      let draws = false;
      visitMarkup(readParts(file).markup, (node) => (draws ||= isDrawn(node)));
      return draws;
    })
    .map(({ path }) => path);
}
