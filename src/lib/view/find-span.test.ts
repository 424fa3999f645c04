import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../tests/fixtures/indexed-events.ts';
import { INDEX } from '../../../tests/fixtures/small-atlas.ts';
import { createEvent } from '../../../tests/fixtures/told-events.ts';
import { formatWhen } from '../messages/formats/format-when.ts';
import { findSpan } from './find-span.ts';

function spanOf(...dates: readonly string[]) {
  const index = indexOf({ ...INDEX, events: dates.map((edtf) => createEvent(edtf)) });
  const { when, ...open } = findSpan(index, Uint32Array.from(dates.keys()));
  return { words: formatWhen(when, 'en'), ...open };
}

describe('the time that dates cover', () => {
  it.each<[string, readonly [string, ...string[]]]>([
    ['13 July 2023', ['2023-07-13']],
    ['13 July 2023', ['2023-07-13', '2023-07-13']],
    ['12 to 13 July 2023', ['2023-07-13', '2023-07-12']],
    ['4 to 23 September 2023', ['2023-09-14/2023-09-23', '2023-09-04/2023-09-15']],
    ['17 April 2023 to September 2023', ['2023-04-17', '2023-09', '2023-09-14']],
    ['July 2023', ['2023-07', '2023-07-13']],
    ['July 2023', ['2023-07-01/2023-07-12', '2023-07']],
    ['June 2023 to 5 August 2023', ['2023-06-19', '2023-06', '2023-08-05']],
    ['2023', ['2023', '2023-12-31']],
    ['2023 to 3 January 2024', ['2023', '2024-01-03']],
    ['about June 2023 to 5 August 2023', ['2023-06~', '2023-08-05']],
    ['June 2023 to 5 August 2023', ['2023-06~', '2023-06', '2023-08-05']],
  ])('reads %s', (words, dates) => {
    expect(spanOf(...dates)).toEqual({ words, openStarts: 0, openEnds: 0 });
  });

  it('counts the ends that are open, and names what is known', () => {
    expect(spanOf('2023-05-01', '2024-08-24/')).toEqual({
      words: '1 May 2023 to 24 August 2024',
      openStarts: 0,
      openEnds: 1,
    });
    expect(spanOf('/2023-05-01', '2024-08-24/')).toEqual({
      words: '1 May 2023 to 24 August 2024',
      openStarts: 1,
      openEnds: 1,
    });
  });

  it.each([
    ['2024-08-24/', 'from 24 August 2024, end not reported'],
    ['/2024-08-24', 'until 24 August 2024, start not reported'],
  ])('leaves %s to say for itself what is open', (edtf, words) => {
    expect(spanOf(edtf)).toEqual({ words, openStarts: 0, openEnds: 0 });
    expect(spanOf(edtf, edtf)).toEqual({ words, openStarts: 0, openEnds: 0 });
  });
});
