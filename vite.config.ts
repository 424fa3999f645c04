import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGS } from './tools/find-browser.ts';
import { findFirstModules } from './tools/find-first-modules.ts';
import { lazyPartsPlugin } from './tools/leave-out-lazy-parts.ts';
import { slimMapLibreCss } from './tools/slim-maplibre-css.ts';
import { slimVirtuaPlugin } from './tools/slim-virtua.ts';

const first = findFirstModules();

export default defineConfig({
  plugins: [slimMapLibreCss(), slimVirtuaPlugin(), first.plugin, lazyPartsPlugin(), sveltekit()],
  assetsInclude: ['**/*.pmtiles'],
  build: {
    // A font or picture inside a style sheet would need `data:` in the policy.
    assetsInlineLimit: 0,
    // The names of all that a later part imports are more than what they save: it asks for them itself.
    modulePreload: {
      resolveDependencies: (_, paths) => paths.filter((path) => path.endsWith('.css')),
    },
    // MapLibre is one large module, loaded after the page is readable.
    chunkSizeWarningLimit: 1200,
    // All that the list needs in one chunk: a dozen small ones are a tenth larger, compressed.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'list', minShareCount: 2, test: first.isFirst }],
        },
      },
    },
  },
  test: {
    // A part of the tests waits for builds and tools that they start.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Property tests take their time on a busy machine.
          testTimeout: 30_000,
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tools/**/*.test.ts'],
          exclude: ['src/**/*.svelte.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          // Needs programs that are not of this project; run by hand.
          name: 'engines',
          environment: 'node',
          include: ['tests/engines/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['src/**/*.svelte.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(process.env['CHROMIUM_PATH']
                  ? { executablePath: process.env['CHROMIUM_PATH'] }
                  : {}),
                args: [...CHROMIUM_ARGS],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
