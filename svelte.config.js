import { execFileSync, spawnSync } from 'node:child_process';
import adapter from '@sveltejs/adapter-static';

/** The commit, so that two builds of one commit are byte-identical. */
function readCommit() {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  } catch {
    return 'unversioned';
  }
}

/** SvelteKit's route announcer carries one inline style; this is the hash of just that. */
const ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/**
 * Writes the site, then draws pictures and compresses in a process of its own, so that the build
 * keeps none of the memory that takes. It says itself what was wrong.
 */
function finishedStatic() {
  const plain = adapter();
  return {
    ...plain,
    /** @param {import('@sveltejs/kit').Builder} builder */
    async adapt(builder) {
      await plain.adapt(builder);
      const args = ['--import', 'tsx', 'tools/finish-build.ts', 'build'];
      const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
      if (status !== 0) throw new Error('The built site could not be finished.');
    },
  };
}

/** @type {import('@sveltejs/kit').Config} */
export default {
  // Leaves out what only components written for Svelte 4 need.
  compilerOptions: { runes: true },
  kit: {
    adapter: finishedStatic(),
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        'style-src': ['self'],
        'style-src-attr': ['unsafe-hashes', ANNOUNCER_STYLE],
        'worker-src': ['self'],
        'connect-src': ['self'],
        'img-src': ['self', 'data:'],
        'font-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none'],
      },
    },
    // Text and map are readable before any further request; MapLibre's styles come with MapLibre.
    inlineStyleThreshold: Infinity,
    paths: { relative: true },
    prerender: {
      // The routes name their pages. Following links would make pages of older events too.
      crawl: false,
      // A record may have no event or no series: then their routes have no page.
      handleUnseenRoutes: ({ routes, message }) => {
        if (routes.some((route) => !route.includes('['))) throw new Error(message);
      },
    },
    version: { name: readCommit() },
  },
};
