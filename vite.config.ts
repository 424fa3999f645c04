import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGS } from './tools/find-browser.ts';
import { slimMapLibreCss } from './tools/slim-maplibre-css.ts';

/** What comes with the live map, or only with the page of an area or event, or a missing one. */
const COMES_LATER = [
  'node_modules/maplibre-gl/',
  'node_modules/pmtiles/',
  'node_modules/minisearch/',
  'lib/map/',
  'lib/figure/',
  'lib/domain/words/en/account-words',
  'lib/domain/words/en/area-words',
  'lib/domain/count-by-year',
  'lib/domain/words/en/embed-words',
  'lib/domain/find-text-language',
  'lib/domain/format-language',
  'lib/domain/words/en/event-page-words',
  'lib/domain/find-gaps',
  'lib/domain/find-publishers',
  'lib/domain/format-country',
  'lib/domain/format-origin',
  'lib/domain/format-publishers',
  'lib/domain/format-theme',
  'lib/domain/format-unit',
  'lib/domain/format-zone',
  'lib/domain/precision-codes',
  'lib/domain/words/en/legend-words',
  'lib/domain/words/en/live-map-words',
  'lib/domain/publication',
  'lib/domain/when.ts',
  'lib/cartography/draw-order',
  'lib/cartography/edge-pointers',
  'lib/cartography/frame-names',
  'lib/cartography/label-spread',
  'lib/cartography/legend',
  'lib/cartography/name-placing',
  'lib/cartography/name-style',
  'lib/cartography/palette',
  'lib/cartography/pattern',
  'lib/cartography/place-points',
  'lib/cartography/text-width',
  'lib/components/AreaChooser',
  'lib/components/AreaKeys',
  'lib/components/SheetHandle',
  'lib/domain/words/en/sheet-words',
  'lib/components/ChoiceGroup',
  'lib/components/CopyLink',
  'lib/components/EventSteps',
  'lib/view/find-neighbours',
  'lib/components/DayFields',
  'lib/components/FilterPanel',
  'lib/components/ServiceChoices',
  'lib/domain/words/en/filter-words',
  'lib/view/name-choice',
  'lib/components/AreaDetails',
  'lib/components/AreaNames',
  'lib/components/AreaPopup',
  'lib/components/Attribution',
  'lib/components/DrawingWorking',
  'lib/components/EventAccounts',
  'lib/components/EventCard',
  'lib/components/EventDetails',
  'lib/components/EventWhen',
  'lib/components/EventWhere',
  'lib/components/MapTools',
  'lib/components/MissingPage',
  'lib/components/ParticipantList',
  'lib/components/PopupBody',
  'lib/components/PopupFrame',
  'lib/components/PopupHost',
  'lib/components/PanelSection',
  'lib/components/PlaceQuotes',
  'lib/components/PublicationList',
  'lib/components/SelectionHeading',
  'lib/components/SelectionPage',
  'lib/components/TellingList',
  'lib/components/YearTable',
  'lib/exports/page-text',
  'lib/exports/feed-addresses',
  'lib/domain/words/en/reading-words',
  'lib/domain/words/en/figure-words',
  'lib/components/TextSection',
  'lib/components/TextTable',
  'lib/components/Series',
  'lib/components/ReadingFrame',
  'lib/components/PrecisionTable',
  'lib/components/Method',
  'lib/components/Feed',
  'lib/components/Data',
  'lib/components/CoverageTable',
  'lib/components/CountList',
  'lib/components/ColumnTable',
  'lib/domain/words/en/view-words',
  'lib/domain/words/en/view-line-words',
  'lib/view/format-days',
  'lib/view/summarise-view',
  'lib/view/find-span',
  'lib/view/describe-view',
  'node_modules/csv-stringify/',
  'lib/components/EventTable',
  'lib/components/ListExports',
  'lib/components/ListForms',
  'lib/components/ListTools',
  'lib/components/RegroupedList',
  'lib/components/RowCell',
  'lib/components/RowPager',
  'lib/components/TableHead',
  'lib/components/TextField',
  'lib/components/create-records-reader',
  'lib/components/download-text',
  'lib/domain/events-csv-columns',
  'lib/domain/words/en/list-form-words',
  'lib/domain/words/en/list-text-words',
  'lib/domain/words/en/table-words',
  'lib/exports/csv-text',
  'lib/exports/data-licence',
  'lib/exports/event-facts',
  'lib/exports/event-texts',
  'lib/exports/events-csv',
  'lib/exports/list-text',
  'lib/exports/shown-events',
  'lib/exports/shown-file-name',
  'lib/exports/to-absolute',
  'lib/view/group-events',
  'lib/view/name-group',
  'lib/view/sort-rows',
];
/** What of it the list needs all the same. */
const COMES_AT_ONCE = [
  'lib/figure/drawn-figure',
  'lib/figure/figure-pointer',
  'lib/figure/figure.css',
];

function isOfTheList(id: string): boolean {
  const isOneOf = (paths: readonly string[]) => paths.some((path) => id.includes(`/${path}`));
  return isOneOf(COMES_AT_ONCE) || !isOneOf(COMES_LATER);
}

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
          groups: [{ name: 'list', minShareCount: 2, test: isOfTheList }],
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
