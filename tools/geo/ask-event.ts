import { checkbox, input, search, select } from '@inquirer/prompts';
import { type DraftField, type EventDraft, NEEDED_FIELDS } from '../../src/lib/data/event-draft.ts';
import type { RecordFiles } from '../../src/lib/data/read-record.server.ts';
import { askQuestion, type Prompts } from './ask-question.ts';
import { isOpen, QUESTIONS } from './event-questions.ts';
import { listChoices } from './list-choices.ts';

/** Whether a draft lacks what no event can be without. */
export function isIncomplete(draft: EventDraft): boolean {
  return (
    NEEDED_FIELDS.some((field) => draft[field] === undefined) ||
    !(draft.addresses ?? draft.publicationNotes)
  );
}

/** A draft in which some fields are to be asked for again; a name with the id that it makes. */
export function withoutFields(draft: EventDraft, fields: readonly DraftField[]): EventDraft {
  const dropped: readonly string[] = fields.includes('id') ? [...fields, 'name'] : fields;
  return Object.fromEntries(Object.entries(draft).filter(([field]) => !dropped.includes(field)));
}

/** Asks for all that a draft does not say yet, if only that there is none. */
export async function askEvent(
  given: EventDraft,
  record: RecordFiles,
  prompts: Prompts = { input, select, checkbox, search },
): Promise<EventDraft> {
  const known = listChoices(record);
  let draft = given;
  for (const question of QUESTIONS) {
    if (!isOpen(question, draft)) continue;
    const answer = await askQuestion(question, { draft, record, known, prompts });
    draft = { ...draft, [question.field]: answer };
  }
  return draft;
}
