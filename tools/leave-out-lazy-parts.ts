import type { Plugin } from 'vite';

const LAZY = /\bnew Lazy\(/g;
const LOADER = /\bnew Lazy\(\s*\(\)\s*=>\s*import\([^()]*\)/g;

/** A server's module without the parts that come later; throws where one is not written as ever. */
export function leaveOutLazyParts(code: string, id: string): string {
  const [all, readable] = [LAZY, LOADER].map((pattern) => code.match(pattern)?.length ?? 0);
  if (all !== readable) {
    throw new Error(`${id}: found a Lazy of another form, expected new Lazy(() => import('…'), …)`);
  }
  return code.replaceAll(LOADER, 'new Lazy(null');
}

/**
 * Leaves out of the server's build what pages load later. A prerendered page never runs it, but
 * SvelteKit writes into each page the styles of every module that its server's build can import.
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
