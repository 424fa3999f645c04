import { toDraftField } from '../../src/lib/data/check-new-events.ts';
import type { DraftField, EventDraft } from '../../src/lib/data/event-draft.ts';
import type { RecordFiles } from '../../src/lib/data/read-record.server.ts';
import { prepareEvents } from './prepare-events.ts';

/** What an answer is at fault for besides itself: a name for its id, a note for a missing address. */
const ANSWERS_FOR: Readonly<Partial<Record<DraftField, DraftField>>> = {
  name: 'id',
  publicationNotes: 'addresses',
};

/** The first fault of an answer, as the record's own checks tell it; true where there is none. */
export async function checkAnswer(
  field: DraftField,
  texts: readonly string[],
  draft: EventDraft,
  record: RecordFiles,
): Promise<string | true> {
  const answered = { label: '', draft: { ...draft, [field]: texts } };
  const { problems } = await prepareEvents([answered], record);
  const fields = [field, ANSWERS_FOR[field]];
  const fault = problems.find(({ problem }) => fields.includes(toDraftField(problem.field)));
  return fault ? `expected ${fault.problem.expected}` : true;
}
