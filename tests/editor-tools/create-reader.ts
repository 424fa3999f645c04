import { expect } from 'vitest';
import type { Prompts } from '../../tools/geo/ask-question.ts';

interface Question {
  readonly message: string;
  readonly default?: string;
  readonly choices?: readonly { readonly value: string; readonly checked?: boolean }[];
  readonly validate?: (answer: never) => unknown;
}

/** What is typed or chosen at each question, by the flag that it begins with. */
export type Answers = Readonly<Record<string, readonly unknown[]>>;

/** An event for the record of the tests, by answers alone; two are wrong at first. */
export const ANSWERS: Answers = {
  title: ['Ships meet again'],
  kind: ['exercise'],
  when: ['2023-13', '2023-07-20'],
  name: [''],
  'time-zone': ['Asia/Tokyo'],
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
  supports: [['when', 'status', 'areas', 'place', 'participants', 'series', 'summary']],
  place: ['the east'],
};

/**
 * Answers as a reader of the questions would, with the next answer where one is refused; notes
 * what was asked, what was refused, and what stood in a question from the start.
 */
export function createReader(answers: Answers = ANSWERS) {
  const messages: string[] = [];
  const asked: string[] = [];
  const refusals: string[] = [];
  const presets: Record<string, unknown> = {};
  const answer = async (question: Question): Promise<unknown> => {
    const flag = question.message.split(':')[0] ?? '';
    asked.push(flag);
    messages.push(question.message);
    const { choices } = question;
    const checked = choices?.filter((choice) => choice.checked).map(({ value }) => value);
    presets[flag] = checked ?? question.default;
    for (const given of answers[flag] ?? []) {
      const value = given === '' ? (question.default ?? '') : given;
      for (const one of choices ? [value].flat() : []) {
        expect(choices?.map((choice) => choice.value)).toContain(one);
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
  const prompts = { input: answer, select: answer, checkbox: answer, search: answer };
  return { prompts: prompts as unknown as Prompts, messages, asked, refusals, presets };
}
