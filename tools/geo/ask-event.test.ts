import { describe, expect, it } from 'vitest';
import { readRecord } from '../../src/lib/data/read-record.server.ts';
import { askEvent, isIncomplete, withoutFields } from './ask-event.ts';
import type { Prompts } from './ask-question.ts';
import { prepareEvents } from './prepare-events.ts';

const record = readRecord(['tests/fixtures/valid']);

/** What is typed or chosen at each question, by the flag that it begins with; one wrong answer first. */
const ANSWERS: Readonly<Record<string, readonly unknown[]>> = {
  title: ['Ships meet again'],
  kind: ['exercise'],
  when: ['2023-13', '2023-07-20'],
  name: [''],
  zone: ['Asia/Tokyo'],
  status: ['held'],
  series: ['alpha'],
  area: [['east-sea-area']],
  service: [['JMSDF', 'USN']],
  summary: ['They met.'],
  publisher: ['c7f'],
  url: ['example.org', 'https://example.org/20230721'],
  'publication-note': [''],
  headline: [''],
  published: ['2023-07-21'],
  'status-as-of': [''],
  language: ['en'],
  supports: [['when', 'areas', 'participants', 'place']],
  place: ['the east'],
};

interface Question {
  readonly message: string;
  readonly default?: string;
  readonly choices?: readonly { readonly value: unknown }[];
  readonly validate?: (answer: never) => unknown;
}

/** Answers as a reader of the questions would, again where an answer is refused. */
function createReader(refusals: string[], asked: string[], answers = ANSWERS): Prompts {
  const answer = async (question: Question): Promise<unknown> => {
    const flag = question.message.split(':')[0] ?? '';
    asked.push(flag);
    for (const given of answers[flag] ?? []) {
      const value = given === '' ? (question.default ?? '') : given;
      for (const one of question.choices ? [value].flat() : []) {
        expect(question.choices?.map((choice) => choice.value)).toContain(one);
      }
      const validated = Array.isArray(value)
        ? value.map((one) => ({ value: one as unknown }))
        : value;
      const verdict = await (question.validate?.(validated as never) ?? true);
      if (verdict === true) return value;
      refusals.push(`${flag}: ${String(verdict)}`);
    }
    throw new Error(`No answer to ${question.message}`);
  };
  return { input: answer, select: answer, checkbox: answer, search: answer } as unknown as Prompts;
}

describe('askEvent', () => {
  it('asks until an event is whole, and again where an answer is wrong', async () => {
    const refusals: string[] = [];
    const asked: string[] = [];
    const draft = await askEvent({}, record, createReader(refusals, asked));
    const { events, problems } = await prepareEvents([{ label: '', draft }], record);
    expect(problems).toEqual([]);
    expect(events[0]?.file).toBe('events/2023/2023-07-ships-meet-again.yaml');
    expect(events[0]?.text).toContain("statusAsOf: '2023-07-21'");
    expect(events[0]?.text).toContain('{ text: the east, by: [c7f-20230721] }');
    expect(refusals).toEqual([
      expect.stringMatching(/^when: expected a month from 01 to 12/),
      expect.stringMatching(/^url: expected an https/),
    ]);
    expect(asked).toEqual(Object.keys(ANSWERS));
  });

  it('wants a note where there is no address', async () => {
    const refusals: string[] = [];
    const answers = { ...ANSWERS, url: [''], 'publication-note': ['', 'Seen on paper.'] };
    const draft = await askEvent({}, record, createReader(refusals, [], answers));
    expect(refusals[1]).toMatch(/^publication-note: expected an address, or a note that says why/);
    const { problems } = await prepareEvents([{ label: '', draft }], record);
    expect(problems).toEqual([]);
  });

  it('asks for nothing that flags have said', async () => {
    const asked: string[] = [];
    const whole = await askEvent({}, record, createReader([], []));
    await askEvent(withoutFields(whole, ['kind']), record, createReader([], asked));
    expect(asked).toEqual(['kind']);
    expect(isIncomplete(whole)).toBe(false);
    expect(isIncomplete(withoutFields(whole, ['kind']))).toBe(true);
    expect(isIncomplete(withoutFields(whole, ['series', 'areas', 'place']))).toBe(false);
  });

  it('asks for the name again where the id is taken', () => {
    expect(withoutFields({ name: ['a'], title: ['A'] }, ['id'])).toEqual({ title: ['A'] });
  });
});
