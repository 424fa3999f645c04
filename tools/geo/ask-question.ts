import type { checkbox, input, search, select } from '@inquirer/prompts';
import type { EventDraft } from '../../src/lib/data/edit/event-draft.ts';
import type { RecordFiles } from '../../src/lib/data/parse/read-record.server.ts';
import { checkAnswer } from './check-answer.ts';
import { FLAGS } from './event-flags.ts';
import {
  type ChoiceQuestion,
  isNeeded,
  type Question,
  type TextQuestion,
} from './event-questions.ts';
import { NEW_LINES } from './format-draft-problem.ts';
import type { Choice, KnownChoices } from './list-choices.ts';

/** The prompts of @inquirer/prompts that questions use. */
export interface Prompts {
  readonly input: typeof input;
  readonly select: typeof select;
  readonly checkbox: typeof checkbox;
  readonly search: typeof search;
}

/** The draft and record that a question is about, and the means to ask it. */
export interface Asking {
  readonly draft: EventDraft;
  readonly record: RecordFiles;
  readonly known: KnownChoices;
  readonly prompts: Prompts;
}

/** Asks one question; a typed answer is checked against the record at once. */
export function askQuestion(question: Question, asking: Asking): Promise<readonly string[]> {
  return question.kind === 'text' ? askTexts(question, asking) : askChoice(question, asking);
}

/** Asks for each text that was given, or for one; an empty answer keeps the text as it was. */
async function askTexts(question: TextQuestion, { draft, record, prompts }: Asking) {
  const { field } = question;
  const isRequired = isNeeded(question, draft);
  const given = draft[field]?.length ? draft[field] : [''];
  const texts: string[] = [];
  for (const [i, text] of given.entries()) {
    const preset = text || question.toPreset?.(draft);
    const toTexts = (answer: string) => (answer.trim() || isRequired ? [answer.trim()] : []);
    const answer = await prompts.input({
      message: toMessage(question, draft, i),
      ...(preset === undefined ? {} : { default: preset }),
      validate: (typed) =>
        toTexts(typed).length === 0 ||
        checkAnswer(field, [...texts, ...toTexts(typed)], draft, record),
    });
    texts.push(...toTexts(answer));
  }
  return texts;
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
  const given = (draft[question.field] ?? []).flatMap((text) => text.split(/[\s,;]+/));
  const options = {
    message,
    choices: choices.map((choice) => ({ ...choice, checked: given.includes(choice.value) })),
    required: isNeeded(question, draft),
    pageSize: 15,
  };
  if (!question.isJoined) return prompts.checkbox(options);
  const validate = (chosen: readonly Choice[]) =>
    checkAnswer(question.field, [chosen.map(({ value }) => value).join()], draft, record);
  return [(await prompts.checkbox({ ...options, validate })).join()];
}

function findChoices(choices: readonly Choice[], term = ''): readonly Choice[] {
  return choices.filter(({ name }) => name.toLowerCase().includes(term.toLowerCase()));
}

/** The text of a question: `theme (2): lower-case words, missile-defence (may be left out):` */
function toMessage(question: Question, draft: EventDraft, i = 0): string {
  const { field } = question;
  const { flag, words = '' } = FLAGS.find((one) => one.field === field) ?? { flag: field };
  const isPreset = question.kind === 'text' && Boolean(draft[field]?.[i]);
  const leftOut = isPreset ? 'Backspace to leave it out' : 'may be left out';
  const nth = i === 0 ? '' : ` (${i + 1})`;
  const [file] = NEW_LINES[field] ?? [];
  const ofNew = file === undefined ? '' : `; a new one needs a line in ${file} first`;
  return `${flag}${nth}: ${words}${ofNew}${isNeeded(question, draft) ? '' : ` (${leftOut})`}:`;
}
