import { describe, expect, it } from 'vitest';
import { DRAFT_FIELDS } from '../../src/lib/data/edit/event-draft.ts';
import { FLAGS, HELP } from './event-flags.ts';
import { readFlags } from './read-flags.ts';

const HYPHEN =
  '--title: found no value, expected one; where it begins with a hyphen, write --title="-…"';

describe('the words for flags', () => {
  it('ask for no quotation marks, which nobody types', () => {
    expect(HELP).not.toContain('quotation marks');
    expect(HELP).toMatch(/--when +date or span in EDTF/);
  });
});

describe('readFlags', () => {
  it('makes a draft of what is given, and of nothing else', () => {
    const args = ['--title', ' A ', '--area', 'a', '--area=b', '--supports', 'when,areas'];
    expect(readFlags([...args, '--supports', 'participants', '--dry-run'])).toEqual({
      kind: 'draft',
      draft: { title: ['A'], areas: ['a', 'b'], supports: ['when,areas,participants'] },
      isDryRun: true,
    });
    expect(readFlags([])).toEqual({ kind: 'draft', draft: {}, isDryRun: false });
  });

  it('knows a flag for every part of a draft, and tells of it', () => {
    expect(FLAGS.map(({ field }) => field).sort()).toEqual([...DRAFT_FIELDS].sort());
    for (const { flag, words } of FLAGS) {
      expect(words).toMatch(/\S/);
      expect(HELP).toContain(`--${flag} `);
    }
    expect(readFlags(['--title', 'A', '--help'])).toEqual({ kind: 'help' });
  });

  it.each([
    [['--aera', 'x'], `Unknown option '--aera'; did you mean "--area"?`],
    [['--zone', 'Asia/Tokyo'], `Unknown option '--zone'; did you mean "--time-zone"?`],
    [['--title', 'A', '--title', 'B'], '--title is given more than once'],
    [['--title'], HYPHEN],
    [['--title', '--kind', 'exercise'], HYPHEN],
    [['--title', '-5 days'], HYPHEN],
    [['--dry-run=yes'], `Option '--dry-run' does not take an argument`],
    [['x'], `Unexpected argument 'x'`],
  ])('refuses %j', (args, fault) => {
    expect(readFlags(args)).toEqual({ kind: 'fault', fault });
  });

  it.each(['a\nb', ' a \r\n\r\n b\n', 'a\rb', 'a\u2028b'])('folds %j as import does', (text) => {
    const draft = { title: ['a b'], notes: ['a b'] };
    expect(readFlags(['--title', text, '--note', text])).toMatchObject({ draft });
  });

  it('takes several ids at once, as cells do', () => {
    const args = [
      '--service',
      'JMSDF,USN',
      '--service',
      'RN; RAN',
      '--area',
      'a, b',
      '--theme',
      '',
    ];
    const draft = { services: ['JMSDF', 'USN', 'RN', 'RAN'], areas: ['a', 'b'], themes: [''] };
    expect(readFlags(args)).toMatchObject({ draft });
    expect(readFlags(['--note', 'One, two; three.'])).toMatchObject({
      draft: { notes: ['One, two; three.'] },
    });
  });

  it('takes none for a series, and for what a publication has not, as cells do', () => {
    const flags = ['series', 'url', 'headline', 'published', 'publication-note'];
    expect(readFlags(flags.map((flag) => `--${flag}=none`))).toMatchObject({
      draft: { series: [], addresses: [''], headlines: [''], published: [''] },
    });
    expect(readFlags(['--series', 'null', '--title', 'none'])).toMatchObject({
      draft: { series: [], title: ['none'] },
    });
  });

  it('takes degrees west and south', () => {
    const args = ['--location-lon', '-155.08', '--location-lat', '-.5', '--title', 'A'];
    const draft = { title: ['A'], locationLon: ['-155.08'], locationLat: ['-.5'] };
    expect(readFlags(args)).toMatchObject({ kind: 'draft', draft });
  });
});
