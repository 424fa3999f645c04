import type { checkbox, input, search, select } from '@inquirer/prompts';
import type { EventDraft } from '../../src/lib/data/event-draft.ts';
import type { RecordFiles } from '../../src/lib/data/read-record.server.ts';
import { checkAnswer } from './check-answer.ts';
import { FLAGS } from './event-flags.ts';
import {
  type ChoiceQuestion,
  isNeeded,
  type Question,
  type TextQuestion,
} from './event-questions.ts';
import type { Choice, KnownChoices } from './list-choices.ts';

/** The questions, as @inquirer/prompts asks them. */
export interface Prompts {
  readonly input: typeof input;
  readonly select: typeof select;
  readonly checkbox: typeof checkbox;
  readonly search: typeof search;
}

/** What a question is asked about and with. */
export interface Asking {
  readonly draft: EventDraft;
  readonly record: RecordFiles;
  readonly known: KnownChoices;
  readonly prompts: Prompts;
}

/** Asks one question; where it is typed, the answer is held against the record at once. */
export function askQuestion(question: Question, asking: Asking): Promise<readonly string[]> {
  return question.kind === 'text' ? askText(question, asking) : askChoice(question, asking);
}

async function askText(question: TextQuestion, { draft, record, prompts }: Asking) {
  const isRequired = isNeeded(question, draft);
  const preset = question.toPreset?.(draft);
  const toTexts = (answer: string) => (answer.trim() || isRequired ? [answer.trim()] : []);
  const answer = await prompts.input({
    message: toMessage(question, draft),
    ...(preset === undefined ? {} : { default: preset }),
    validate: (text) =>
      toTexts(text).length === 0 || checkAnswer(question.field, toTexts(text), draft, record),
  });
  return toTexts(answer);
}

async function askChoice(question: ChoiceQuestion, { draft, record, known, prompts }: Asking) {
  const message = toMessage(question, draft);
  const choices = question.toChoices(known);
  if (question.kind === 'one') return [await prompts.select({ message, choices })];
  if (question.kind === 'search') {
    const source = (term?: string) => findChoices(choices, term);
    const id = await prompts.search({ message: `${message} (type to search)`, source });
    return id ? [id] : [];
  }
  const options = { message, choices, required: isNeeded(question, draft), pageSize: 15 };
  if (!question.isJoined) return prompts.checkbox(options);
  const validate = (chosen: readonly Choice[]) =>
    checkAnswer(question.field, [chosen.map(({ value }) => value).join()], draft, record);
  return [(await prompts.checkbox({ ...options, validate })).join()];
}

function findChoices(choices: readonly Choice[], term = ''): readonly Choice[] {
  return choices.filter(({ name }) => name.toLowerCase().includes(term.toLowerCase()));
}

function toMessage(question: Question, draft: EventDraft): string {
  const { field } = question;
  const { flag, words = '' } = FLAGS.find((one) => one.field === field) ?? { flag: field };
  return `${flag}: ${words}${isNeeded(question, draft) ? '' : ' (may be left out)'}:`;
}
