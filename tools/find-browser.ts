/** Finds a Chromium for the tests and pictures, or installs one, and says which it is. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_AND_WINDOWS_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Parts of Chromium that are switched off. Without a window it still renders pages of its own address
 * bar for every page of a test, which takes as long as the page. The others are those that Playwright
 * itself switches off and that bear on tests: of two such flags Chromium heeds the last.
 */
const DISABLED_FEATURES: readonly string[] = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'MediaRouter', 'OptimizationHints', 'PaintHolding'],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'ThirdPartyStoragePartitioning', 'PreconnectToSearch'],
  ...['NetworkTimeServiceQuerying', 'AimEnabled', 'LensOverlay'],
];

/** Flags for WebGL in software, so that a map is drawn on machines without a graphics card. */
export const CHROMIUM_ARGS: readonly string[] = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // Compositing the page in software as well would take three times the processor time.
  '--disable-gpu-compositing',
  '--disable-background-networking',
  '--disable-component-update',
  `--disable-features=${DISABLED_FEATURES.join(',')}`,
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

interface Browser {
  readonly path: string;
  /** One sentence for the person at the terminal. */
  readonly said: string;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findOwn(): Browser | null {
  const path = chromium.executablePath();
  return existsSync(path) ? { path, said: `Using Playwright's own Chromium, ${path}.` } : null;
}

function findSystem(): Browser | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const inPath = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const path = [...inPath, ...MAC_AND_WINDOWS_PATHS].find(isExecutable);
  return path ? { path, said: `Using the browser of this system, ${path}.` } : null;
}

function run(command: string, args: readonly string[], seconds: number): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: seconds * 1000,
  });
  return status === 0;
}

function downloadOwn(): Browser | null {
  if (!run('npx', ['playwright', 'install', 'chromium'], 300)) return null;
  return findOwn();
}

function isDebianRoot(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function installFromDebian(): Browser | null {
  if (!isDebianRoot()) return null;
  const packages = ['install', '-y', '--no-install-recommends', 'chromium'];
  const isInstalled = run('apt-get', ['update'], 300) && run('apt-get', packages, 600);
  const system = isInstalled ? findSystem() : null;
  return system && { ...system, said: `Installed Debian's chromium package: ${system.path}.` };
}

/** Finds or installs the browser; throws one sentence on what to do where there is none. */
export function findBrowser(): Browser {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined) {
    if (isExecutable(named)) return { path: named, said: `Using CHROMIUM_PATH, ${named}.` };
    throw new Error(`CHROMIUM_PATH is ${named}, which is not a program that can be run.`);
  }
  const browser = findOwn() ?? findSystem() ?? downloadOwn() ?? installFromDebian();
  if (browser) return browser;
  throw new Error(
    'No Chromium was found and none could be installed: install Chromium or Chrome, ' +
      'or set CHROMIUM_PATH to the program.',
  );
}
