import { checkbox, input, search, select } from '@inquirer/prompts';
import {
  type DraftField,
  type EventDraft,
  NEEDED_FIELDS,
} from '../../src/lib/data/edit/event-draft.ts';
import type { RecordFiles } from '../../src/lib/data/parse/read-record.server.ts';
import { askQuestion, type Prompts } from './ask-question.ts';
import { isOpen, QUESTIONS } from './event-questions.ts';
import { listChoices } from './list-choices.ts';

/** Whether a draft lacks a part that no event can do without. */
export function isIncomplete(draft: EventDraft): boolean {
  return (
    NEEDED_FIELDS.some((field) => draft[field] === undefined) ||
    !(draft.addresses ?? draft.publicationNotes)
  );
}

/** Asks for every part of a draft that has no answer yet, and once more for those in `again`. */
export async function askEvent(
  given: EventDraft,
  record: RecordFiles,
  { prompts = PROMPTS, again = [] }: Options = {},
): Promise<EventDraft> {
  const known = listChoices(record);
  let draft = given;
  for (const question of QUESTIONS) {
    if (!again.includes(question.field) && !isOpen(question, draft)) continue;
    const answer = await askQuestion(question, { draft, record, known, prompts });
    draft = { ...draft, [question.field]: answer };
  }
  return draft;
}

interface Options {
  readonly prompts?: Prompts | undefined;
  readonly again?: readonly DraftField[];
}

const PROMPTS: Prompts = { input, select, checkbox, search };
