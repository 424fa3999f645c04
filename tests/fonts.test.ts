import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../src/lib/data/catalogue.server.ts';
import { PICTURE_FONTS } from '../src/lib/figure/print/figure-picture.server.ts';
import {
  collectCharacters,
  readTranslation,
  toEastAsian,
  toRecordCharacters,
} from '../tools/font-characters.ts';
import { type Font, FONTS } from '../tools/font-sources.ts';

/** One `@font-face` of the style sheet with the file it names. */
interface Face {
  readonly family: string;
  readonly isItalic: boolean;
  readonly bytes: number;
  readonly holds: ReadonlySet<string>;
  /** By its `unicode-range`; the browser loads the file for such a character alone. */
  readonly mayDraw: (character: string) => boolean;
  readonly innerName: string;
}

/** Closes the list of characters in a font file and is none itself. */
const END_OF_CMAP = 0xffff;

function parseRanges(text: string | undefined): Face['mayDraw'] {
  if (text === undefined) return () => true;
  const ranges = text.split(',').map((range) => {
    const [first = '', last = first] = range.trim().slice('U+'.length).split('-');
    return [parseInt(first, 16), parseInt(last, 16)] as const;
  });
  return (character) => {
    const codePoint = character.codePointAt(0) ?? NaN;
    return ranges.some(([first, last]) => first <= codePoint && codePoint <= last);
  };
}

/** Every character that a font file draws. */
function readCharacters(path: string): ReadonlySet<string> {
  const font = create(readFileSync(path));
  if (!('characterSet' in font)) throw new Error(`${path} holds several fonts`);
  const drawn = font.characterSet.filter((codePoint) => codePoint !== END_OF_CMAP);
  return new Set(drawn.map((codePoint) => String.fromCodePoint(codePoint)));
}

function readFace(rule: string): Face {
  const [, family = ''] = /font-family: '([^']+)'/.exec(rule) ?? [];
  const [, url = ''] = /url\('([^']+)'\)/.exec(rule) ?? [];
  const path = join('src', url);
  const font = create(readFileSync(path));
  if (!('characterSet' in font)) throw new Error(`${path} holds several fonts`);
  return {
    family,
    isItalic: rule.includes('font-style: italic'),
    bytes: statSync(path).size,
    holds: readCharacters(path),
    mayDraw: parseRanges(/unicode-range:([^;]+)/.exec(rule)?.[1]),
    innerName: [font.familyName, font.fullName, font.postscriptName].join(),
  };
}

const rules = readFileSync('src/fonts.css', 'utf8').match(/@font-face \{[^}]+\}/g) ?? [];
const faces = rules.map(readFace);
const catalogue = readCatalogue();
const recordCharacters = [...toRecordCharacters(catalogue)];
const { resolve } = createRequire(import.meta.url);
const characters = collectCharacters();
/** Of each font the characters that it is cut for and its source has: a reader's own draw the rest. */
const cut = new Map(
  FONTS.map((font) => {
    const held = readCharacters(resolve(font.from));
    return [font, [...font.pick(characters)].filter((one) => held.has(one))] as const;
  }),
);

/** The characters that some of the fonts have to draw. */
function listDrawable(isOf: (font: Font) => boolean): ReadonlySet<string> {
  return new Set([...cut].flatMap(([font, drawable]) => (isOf(font) ? drawable : [])));
}

const EAST_ASIAN_FAMILIES = { ja: 'Noto Sans JP', ko: 'Noto Sans KR', zh: 'Noto Sans SC' };

function findFace(family: string, isItalic = false, isExtended = false): Face {
  const face = faces.find(
    (one) =>
      one.family === family &&
      one.isItalic === isItalic &&
      (family.startsWith('Noto') || one.mayDraw('a') !== isExtended),
  );
  if (face) return face;
  throw new Error(`src/fonts.css has no ${family}`);
}

const western = [
  findFace('Atlas Sans'),
  findFace('Atlas Serif'),
  findFace('Atlas Serif', true),
] as const;
const extended = western.map(({ family, isItalic }) => findFace(family, isItalic, true));
const eastAsian = Object.values(EAST_ASIAN_FAMILIES).map((family) => findFace(family));

/** Characters that a text of the family would show as boxes. */
function findUndrawn(face: Face, characters: readonly string[]): string[] {
  const { family, isItalic } = face;
  const isDrawn = (one: string) =>
    [face, findFace(family, isItalic, true), ...eastAsian].some(
      ({ holds, mayDraw }) => holds.has(one) && mayDraw(one),
    );
  return characters.filter((one) => !isDrawn(one));
}

const wording = readdirSync('src/lib/messages/en')
  .filter((file) => !file.endsWith('.test.ts'))
  .flatMap((file) => [...readFileSync(`src/lib/messages/en/${file}`, 'utf8').replaceAll('\n', '')]);
const isLetterOrMark = (one: string) => /[\p{L}\p{N}\p{P}]/u.test(one);

describe('Atlas Sans', () => {
  it('draws the signs of the wording too, such as those of keys', () => {
    expect(findUndrawn(findFace('Atlas Sans'), wording)).toEqual([]);
  });
});

describe.each(western)('$family, italic: $isItalic', (face) => {
  it('and the fonts of East Asia draw every character of the record that their sources have', () => {
    const isItalic = ({ file }: Font) => file.endsWith('-italic');
    const drawable = listDrawable(
      (font) =>
        font.name === undefined || (font.name === face.family && isItalic(font) === face.isItalic),
    );
    const own = recordCharacters.filter((one) => drawable.has(one));
    expect(own.length).toBeGreaterThan(200);
    expect(findUndrawn(face, own)).toEqual([]);
  });

  it('draws every letter, figure and punctuation mark of the wording', () => {
    expect(findUndrawn(face, wording.filter(isLetterOrMark))).toEqual([]);
  });

  it('draws ASCII, common signs, curly quotation marks and romanised Japanese', () => {
    expect(findUndrawn(face, [...'AZaz09~©×·‘’“”–—…Ōū'])).toEqual([]);
    expect(findUndrawn(face, ['\u{1f6a2}'])).toHaveLength(1);
  });

  it('bears no reserved name', () => {
    expect(face.innerName).toContain('Atlas');
    expect(face.innerName).not.toContain('Source');
  });
});

describe.each(extended)('the extended $family, italic: $isItalic', (face) => {
  it('holds nothing that its unicode-range keeps it from, and no everyday character', () => {
    expect(face.holds.size).toBeGreaterThan(10);
    expect([...face.holds].filter((one) => !face.mayDraw(one))).toEqual([]);
    expect([...'Az09 é“…×'].filter(face.mayDraw)).toEqual([]);
  });
});

const EAST_ASIAN_LETTER = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}]/gu;

/** Days and spans as `Intl` writes them. */
function toDates(language: string): string[] {
  const [first, last] = [new Date('2023-09-14'), new Date('2024-10-23')];
  return (['long', 'short'] as const).flatMap((dateStyle) => {
    const format = new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' });
    return [format.format(first), format.formatRange(first, last)];
  });
}

describe.each(['ja', 'ko', 'zh'] as const)('the font of %s', (language) => {
  const face = findFace(EAST_ASIAN_FAMILIES[language]);
  /** Characters that a font of another language would have to lend. */
  const findMissing = (text: string) =>
    [...text].filter((one) => face.mayDraw(one) && !face.holds.has(one));

  it('draws the names of areas in that language in one hand', () => {
    const names = catalogue.areas.flatMap(({ names }) => names[language]);
    expect(names.length).toBeGreaterThan(0);
    const wanted = toEastAsian(catalogue)[language];
    const inNames = [...names.map(({ text }) => text).join('')].filter((one) => wanted.has(one));
    expect(inNames.filter((one) => !face.holds.has(one))).toEqual([]);
  });

  it('draws the names of services in that language in one hand', () => {
    const names = catalogue.services.flatMap(({ names: inUse }) => inUse?.[language] ?? []);
    expect(names.length).toBeGreaterThan(0);
    expect(findMissing(names.join(''))).toEqual([]);
  });

  it('draws the words and dates of the interface in that language in one hand', () => {
    const words = readTranslation(language);
    expect(words.match(EAST_ASIAN_LETTER)?.length).toBeGreaterThan(50);
    expect(findMissing(words)).toEqual([]);
  });

  it.each(toDates(language))('draws the date %s, with a western font beside it', (date) => {
    const undrawn = western.flatMap((one) => findUndrawn(one, [...date]));
    expect(undrawn).toEqual([]);
    expect(findMissing(date)).toEqual([]);
  });

  it('holds nothing that its unicode-range keeps it from', () => {
    expect([...face.holds].filter((one) => !face.mayDraw(one))).toEqual([]);
  });

  it('is not loaded for Latin text', () => {
    expect([...'A1·“…'].filter(face.mayDraw)).toEqual([]);
  });
});

describe('the fonts of pictures', () => {
  it('draw all of the record and the interface that their sources have', () => {
    const held = new Set(PICTURE_FONTS.flatMap((path) => [...readCharacters(path)]));
    expect([...listDrawable(() => true)].filter((one) => !held.has(one))).toEqual([]);
  });
});

describe('size', () => {
  const sum = (some: readonly Face[]) => some.reduce((bytes, face) => bytes + face.bytes, 0);

  // In November 2026: 19.8 + 31.7 + 18.9 kB.
  it('of the Latin fonts stays below 75 kB', () => {
    expect(sum(western)).toBeLessThan(75_000);
  });

  // In November 2026: 14.6 kB for 103 characters, 5.7 for 62, 4.7 for 29.
  it.each(eastAsian)('of $family stays below 3 kB and 150 bytes a character', (face) => {
    expect(face.bytes).toBeLessThan(3_000 + 150 * face.holds.size);
  });
});
