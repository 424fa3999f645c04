import { findMarkupTexts } from './markup-texts.ts';
import { findScriptTexts } from './script-texts.ts';
import type { SourceFile } from './source-files.ts';
import { readParts } from './svelte-parts.ts';

/** Where texts stand that readers never meet as they are: faults of the record, for its editors. */
const FOR_EDITORS = /^src\/lib\/(data\/|geometry\/check-|domain\/(problem|renamed-fields)\.ts$)/;

/** Every text for readers that stands outside `messages/`. */
export function findHomelessTexts(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => !path.startsWith('src/lib/messages/') && !FOR_EDITORS.test(path))
    .flatMap((file) => {
      const { scripts, markup } = readParts(file);
      const texts = [...scripts.flatMap(findScriptTexts), ...findMarkupTexts(markup)];
      return texts.map((text) => `${file.path}: ${text.trim()}`);
    });
}
