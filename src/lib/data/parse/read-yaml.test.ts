import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { findPlainTexts } from './find-plain-texts.ts';
import { formatPath, type Path } from './path.ts';
import { readYaml } from './read-yaml.ts';

/** The paths of all texts of a value, as formatted. */
function listTexts(value: unknown, path: Path = []): readonly string[] {
  if (typeof value === 'string') return [formatPath(path)];
  if (Array.isArray(value)) return value.flatMap((one, at) => listTexts(one, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => listTexts(one, [...path, key]));
}

/** What the parser that keeps places says of a text; null where it finds a fault. */
function parseSlowly(text: string) {
  const tree = parseDocument(text, { version: '1.2', schema: 'core', prettyErrors: false });
  if (tree.errors.length > 0 || tree.warnings.length > 0) return null;
  return { value: tree.toJS() as unknown, plain: findPlainTexts(tree.contents) };
}

/** Both readers say the same of a text that the quick one reads. */
function compare(text: string): void {
  const [read, slow] = [readYaml(text), parseSlowly(text)];
  if (read === null) return;
  expect(read.value).toStrictEqual(slow?.value);
  const texts = listTexts(read.value);
  const isPlain = (plain: ReadonlySet<string> = new Set()) => texts.filter((one) => plain.has(one));
  expect(isPlain(read.plain)).toEqual(isPlain(slow?.plain));
}

function listFiles(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
}

describe('YAML read quickly', () => {
  it.each(['geo', 'tests/fixtures/sample'])('is every file of %s, and read alike', (folder) => {
    const files = listFiles(folder);
    expect(files.length).toBeGreaterThan(10);
    for (const [file, text] of files) {
      expect(readYaml(text), file).not.toBeNull();
      compare(text);
    }
  });

  it('is no file with a fault that the other parser finds', () => {
    const files = listFiles('tests/fixtures/faults');
    for (const [file, text] of files) {
      compare(text);
      if (parseSlowly(text) === null) expect(readYaml(text), file).toBeNull();
    }
    expect(files.length).toBeGreaterThan(10);
  });

  it.each([
    ...[
      'a: &x 1\nb: *x',
      '- 1\n--- \n- 2',
      '%YAML 1.1\n---\na: 1',
      'a: !!str 1',
      '1: a',
      '? [a]\n: b',
    ],
    ...[
      'a: 1\na: 2',
      'a: [',
      '',
      '# nothing',
      '"": a',
      '__proto__: 1',
      'null: 1',
      'a: "\\q"',
      '\tb: 1',
    ],
  ])('is not %j', (text) => {
    expect(readYaml(text)).toBeNull();
  });

  it.each([
    ...[
      'a: 0o17',
      'a: 0x1F',
      'a: .inf',
      'a: 1e3',
      'a: 0123',
      'a: yes',
      'a: ~',
      'a:',
      'a: 2023-07-13',
    ],
    ...[
      'a: |\n  b\n  c\n',
      'a: >-\n  b\n\n  c\n',
      'a: b # c',
      "a: 'it''s'",
      'a: "\\u3042\\n"',
      'a: b\n  c',
    ],
    ...[
      'a: [b, "c", {d: e}]',
      'a:\n- b\n- - c\n  - d\n',
      'a: -1.50',
      'a: 12345678901234567890',
      '- a\n- b: 1',
    ],
  ])('is %j, and read alike', (text) => {
    expect(readYaml(text)).not.toBeNull();
    compare(text);
  });

  it('is what is written of any texts, and read alike', () => {
    const key = fc.constantFrom('title', 'when', 'by', 'no', 'a-b');
    const leaf = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        leaf,
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree')),
      ),
    }));
    const style = fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_FOLDED');
    fc.assert(
      fc.property(fc.dictionary(key, tree, { minKeys: 1 }), style, (value, defaultStringType) => {
        compare(stringify(value, { defaultStringType }));
      }),
    );
  });
});
