import type { Plugin } from 'vite';

const LAZY = /\bnew Lazy\(/g;
const LOADER = /\bnew Lazy\(\s*\(\)\s*=>\s*import\([^()]*\)/g;

/** A server's module without the parts that load later; throws where one has another form. */
export function leaveOutLazyParts(code: string, id: string): string {
  const [all, readable] = [LAZY, LOADER].map((pattern) => code.match(pattern)?.length ?? 0);
  if (all !== readable) {
    throw new Error(`${id}: found a Lazy of another form, expected new Lazy(() => import('…'), …)`);
  }
  return code.replaceAll(LOADER, 'new Lazy(null');
}

/**
 * Leaves out of the server's build the parts that pages load later. A prerendered page never runs
 * them, but SvelteKit writes into it the styles of every module that its server's build can import.
 */
export function lazyPartsPlugin(): Plugin {
  return {
    name: 'leave-out-lazy-parts',
    apply: 'build',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'ssr',
    transform: {
      filter: { id: /\.(svelte|ts)$/, code: /\bnew Lazy\(/ },
      handler: (code, id) => ({ code: leaveOutLazyParts(code, id), map: null }),
    },
  };
}
