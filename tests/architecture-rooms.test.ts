import { describe, expect, it } from 'vitest';
import { findFullFolders } from './architecture/rooms.ts';
import { isTest, listPaths } from './architecture/source-files.ts';

const paths = ['src/lib', 'src/routes']
  .flatMap((folder) => listPaths(folder))
  .filter((path) => !isTest({ path }));
describe('a folder', () => {
  const fill = (folder: string, count: number) =>
    Array.from({ length: count }, (_, i) => `${folder}/${i}.ts`);

  it('holds 25 files at most', () => {
    expect(paths.length).toBeGreaterThan(300);
    expect(findFullFolders(paths)).toEqual([]);
  });

  it('is reported where it holds more', () => {
    const full = [...fill('src/lib/map', 25), 'src/lib/map/a.css'];
    expect(findFullFolders(full)).toEqual(['src/lib/map holds 26 files']);
    expect(findFullFolders(fill('src/routes/data', 26))).toHaveLength(1);
  });

  it('is let through with 25, with others below it, and where it is that of the sentences', () => {
    const below = [...fill('src/lib/figure', 25), ...fill('src/lib/figure/print', 25)];
    expect(findFullFolders([...below, ...fill('src/lib/messages/en', 40)])).toEqual([]);
  });
});
