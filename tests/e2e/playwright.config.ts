import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findBrowser } from '../../tools/find-browser.ts';
import { ROOT_ADDRESS, ROOT_PORT, SUB_PATH, SUB_PATH_ADDRESS, SUB_PATH_PORT } from './addresses.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Software WebGL on two busy cores: patience here is no slack in what is asserted.
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
  use: {
    baseURL: ROOT_ADDRESS,
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: findBrowser().path, args: [...CHROMIUM_ARGS] },
  },
  webServer: [
    {
      command: `npx tsx tools/serve.ts --port ${ROOT_PORT}`,
      cwd: '../..',
      url: ROOT_ADDRESS,
      reuseExistingServer: false,
    },
    {
      command: `npx tsx tools/serve.ts --port ${SUB_PATH_PORT} --base ${SUB_PATH}`,
      cwd: '../..',
      url: SUB_PATH_ADDRESS,
      reuseExistingServer: false,
    },
  ],
});
