import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAY_IMPORT } from './architecture/import-rules.ts';
import { findMarkupInApp } from './architecture/markup-rules.ts';
import { findInFile, isTest, readSourceFiles } from './architecture/source-files.ts';
import {
  findDangerousWords,
  findEmptyNames,
  findForeignDrawings,
  findLongFiles,
} from './architecture/text-rules.ts';

const files = readSourceFiles('src');
const code = files.filter((file) => !isTest(file));
const folders = readdirSync('src/lib', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('what the rules are held against', () => {
  it('knows every folder of src/lib', () => {
    expect(Object.keys(MAY_IMPORT)).toEqual(expect.arrayContaining(folders));
    expect(folders.length).toBeGreaterThanOrEqual(8);
  });

  it.each(folders)('finds files and imports in %s/', (folder) => {
    const inFolder = code.filter(({ path }) => path.startsWith(`src/lib/${folder}/`));
    expect(inFolder.length).toBeGreaterThan(1);
    expect(inFolder.flatMap((file) => findInFile(file).imports).length).toBeGreaterThan(0);
  });

  it('finds routes, components and a few hundred imports', () => {
    expect(code.filter(({ path }) => path.startsWith('src/routes/')).length).toBeGreaterThan(10);
    expect(code.filter(({ path }) => path.endsWith('.svelte')).length).toBeGreaterThan(20);
    expect(code.flatMap((file) => findInFile(file).imports).length).toBeGreaterThan(200);
  });
});

describe('files', () => {
  const paths = [...files, ...readSourceFiles('tools')].map(({ path }) => path);

  it('have names that say what is inside', () => {
    expect(findEmptyNames(paths)).toEqual([]);
    const empty = ['src/lib/utils/a.ts', 'tools/common.ts', 'src/lib/map/date-helpers.ts'];
    expect(findEmptyNames([...empty, 'src/lib/map/layers.ts'])).toEqual(empty);
  });

  it('have no more than 250 lines', () => {
    expect(findLongFiles(files)).toEqual([]);
    const toLines = (count: number) => [{ path: 'a.ts', text: 'x\n'.repeat(count) }];
    expect(findLongFiles(toLines(250))).toEqual([]);
    expect(findLongFiles(toLines(251))).toEqual(['a.ts has 251 lines']);
  });

  it('turn no text into markup or code', () => {
    expect(findDangerousWords(code)).toEqual([]);
  });

  it.each([
    ['A.svelte', '<p>{@html text}</p>'],
    ['A.svelte', '<div bind:innerHTML={text} contenteditable></div>'],
    ['A.svelte', '<script lang="ts">node.outerHTML = text as string;</script>'],
    ['A.svelte', '<button onclick={(e) => e.target.insertAdjacentHTML(x, y)}>x</button>'],
    ['src/lib/app/Prerendered.svelte', '<p>{@html part.make(given)}{@html text}</p>'],
    ['src/lib/app/Other.svelte', '<p>{@html part.make(given)}</p>'],
    ['a.ts', 'node.innerHTML = text;'],
    ['a.ts', "node['innerHTML'] = text;"],
    ['a.ts', 'popup.setHTML(text);'],
    ['a.ts', 'new Function(text)();'],
  ])('are reported where %s says %s', (path, text) => {
    expect(findDangerousWords([{ path, text }])).toHaveLength(1);
  });

  it('let the build alone draw what is shown as markup', () => {
    expect(findForeignDrawings(code)).toEqual([]);
    const uses = code.flatMap(
      ({ text }) => text.match(/<(?:Prerendered|Prerendered) part=\{[A-Z]+_SLOT\}/g) ?? [],
    );
    expect(uses.length).toBeGreaterThan(2);
  });

  it.each([
    'FIGURE_SLOT.fill(() => text);',
    'const fill = FIGURE_SLOT.fill;',
    'const slot = FIGURE_SLOT; slot.fill(() => text);',
    'FIGURE_SLOT\n  .fill((props) => render(Figure, { props }).body + text);',
  ])('are reported where they say %s', (text) => {
    expect(findForeignDrawings([{ path: 'a.ts', text }])).toEqual(['a.ts']);
  });
});

describe('app/', () => {
  const inApp = code.filter(({ path }) => path.startsWith('src/lib/app/'));

  it('draws nothing of its own', () => {
    expect(inApp.filter(({ path }) => path.endsWith('.svelte'))).not.toEqual([]);
    expect(findMarkupInApp(inApp)).toEqual([]);
  });

  it.each([
    ['app/A.svelte', '<p></p>'],
    ['app/A.svelte', '{#if open}<slot-like />{/if}'],
    ['app/A.svelte', '<Part>{open} events</Part>'],
    ['app/A.svelte', '<svelte:element this={tag} />'],
    ['app/A.svelte', '<svelte:head><title>{name}</title></svelte:head>'],
    ['app/Prerendered.svelte', '<div>{@html part.make(given)}</div>'],
  ])('is reported where %s says %s', (path, text) => {
    expect(findMarkupInApp([{ path: `src/lib/${path}`, text }])).toHaveLength(1);
  });

  it.each([
    ['app/A.svelte', '<script>let { children } = $props();</script>\n{@render children()}'],
    ['app/A.svelte', '{#if Part}<Part {...props} />{/if}'],
    ['app/a.svelte.ts', 'export const open = $state(false);'],
    ['ui/A.svelte', '<p>{name}</p>'],
  ])('is let through where %s says %s', (path, text) => {
    expect(findMarkupInApp([{ path: `src/lib/${path}`, text }])).toEqual([]);
  });
});
