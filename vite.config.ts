import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGS } from './tools/find-browser.ts';
import { slimMapLibreCss } from './tools/slim-maplibre-css.ts';

/** What comes with the live map, or only with the page of an area or event, or a missing one. */
const NOT_OF_THE_LIST =
  /node_modules.(maplibre-gl|pmtiles)|lib.map.|lib.figure.(?!drawn-figure|figure-pointer)|lib.domain.(area-words|embed-words|legend-words|live-map-words|find-text-language|format-publishers|format-language|publication)|lib.cartography.(palette|frame-names|name-|place-points|edge-pointers|text-width|pattern|draw-order|legend)|(SelectionPage|AreaDetails|EventDetails|MissingPage|MapTools|PopupHost|PopupBody|PopupFrame|AreaPopup|AreaChooser|EventCard|EventSources|PublicationList|TellingList|ParticipantList|PrintedEvent)\.svelte/;

export default defineConfig({
  plugins: [slimMapLibreCss(), sveltekit()],
  assetsInclude: ['**/*.pmtiles'],
  build: {
    // A font or picture inside a style sheet would need `data:` in the policy.
    assetsInlineLimit: 0,
    // MapLibre is one large module, loaded after the page is readable.
    chunkSizeWarningLimit: 1200,
    // All that the list needs in one chunk: a dozen small ones are a tenth larger, compressed.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'list', minShareCount: 2, test: (id) => !NOT_OF_THE_LIST.test(id) }],
        },
      },
    },
  },
  test: {
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
