import type { Plugin } from 'vite';

/** Modules that run before the list works: SvelteKit's own start, and the pages with a list. */
const STARTS = [
  '/kit/src/runtime/client/entry.js',
  '/generated/client-optimized/app.js',
  '/src/routes/+layout.svelte',
  '/src/routes/+layout.ts',
  '/src/routes/(site)/+layout.svelte',
  '/src/routes/(site)/+page.svelte',
  '/src/routes/embed/+layout.svelte',
  '/src/routes/embed/+page.svelte',
];

/**
 * Modules of Svelte, all named by one file, that no first page makes use of: they have no side
 * effects, and come with the parts that use them.
 */
export const UNUSED =
  /\/svelte\/src\/internal\/client\/dom\/(blocks\/await|elements\/(style|bindings\/(?!shared|this)\w+))\.js$/;

interface FirstModules {
  readonly plugin: Plugin;
  /** Whether the pages with a list import the module at once; known when the chunks are made. */
  readonly isFirst: (id: string) => boolean;
}

/**
 * Finds in each build what the first pages import at once, so that a part that is imported when it
 * is needed shares no chunk with them. Throws where a start is not found.
 */
export function findFirstModules(): FirstModules {
  const first = new Set<string>();
  const plugin: Plugin = {
    name: 'find-first-modules',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'client',
    // Without this a chunk takes all that its modules name, used or not. SvelteKit asks for strict
    // signatures.
    configEnvironment: (name) => {
      if (name !== 'client') return;
      const output = { codeSplitting: { includeDependenciesRecursively: false } };
      const rolldownOptions = { preserveEntrySignatures: 'allow-extension' as const, output };
      return { build: { rolldownOptions } };
    },
    transform: {
      filter: { id: UNUSED },
      handler: (code) => ({ code, moduleSideEffects: false }),
    },
    buildEnd(error) {
      if (error) return;
      const ids = [...this.getModuleIds()];
      const follow = (id: string): void => {
        if (first.has(id)) return;
        first.add(id);
        this.getModuleInfo(id)?.importedIds.forEach(follow);
      };
      for (const start of STARTS) {
        const found = ids.filter((id) => id.endsWith(start));
        if (found.length === 0) this.error(`found no module ${start}, expected it in the build`);
        found.forEach(follow);
      }
    },
  };
  return { plugin, isFirst: (id) => first.has(id) && !UNUSED.test(id) };
}
