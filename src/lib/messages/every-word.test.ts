import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findVersions } from './localized.ts';

const FOLDER = 'src/lib/messages/en';
const files = readdirSync(FOLDER).filter((file) => !file.endsWith('.test.ts'));

function isTranslatable(words: object): boolean {
  const versions: object | undefined = findVersions(words);
  return versions !== undefined;
}

/** Exported objects that are the same in every language. */
const OF_NO_LANGUAGE = ['OWN_NAMES'];

describe('every words object', () => {
  it('is looked for', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it.each(files)('of %s can be had in another language', async (file) => {
    const exported = Object.entries((await import(`./en/${file}`)) as Record<string, unknown>);
    const plain = exported.filter(
      ([, words]) => typeof words === 'object' && words !== null && !isTranslatable(words),
    );
    expect(plain.map(([name]) => name).filter((name) => !OF_NO_LANGUAGE.includes(name))).toEqual(
      [],
    );
  });
});
