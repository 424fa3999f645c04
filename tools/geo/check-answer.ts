import { toDraftField } from '../../src/lib/data/check/check-new-events.ts';
import type { DraftField, EventDraft } from '../../src/lib/data/edit/event-draft.ts';
import type { RecordFiles } from '../../src/lib/data/parse/read-record.server.ts';
import type { Problem } from '../../src/lib/domain/problem.ts';
import { isOpen, QUESTIONS } from './event-questions.ts';
import { formatExpected } from './format-draft-problem.ts';
import { prepareEvents } from './prepare-events.ts';

/** Faults, by their field, and the fields that mend them, where these are others or more. */
const MENDED_BY: readonly (readonly [RegExp, readonly DraftField[]])[] = [
  [/^areas$/, ['areas', 'notes']],
  [/^place\[\d+\]\.by$/, ['supports']],
  [/^place\[\d+\]\.by\[/, ['publicationIds']],
  [/^publications\[\d+\]\.url$/, ['addresses', 'publicationNotes']],
];

/** The parts of a draft whose answers can mend a problem. */
export function toMendingFields(
  { field, found }: Problem,
  draft: EventDraft,
): readonly DraftField[] {
  // What a publication supports may only not have been asked for yet.
  const silent = field.includes('.supports[') ? found.slice(1, -1) : null;
  const asked = silent === 'participants' ? 'services' : silent;
  const open = QUESTIONS.find((one) => one.field === asked && isOpen(one, draft));
  if (open) return [open.field];
  const own = toDraftField(field);
  const isOfName = own === 'id' && draft.id === undefined;
  const [, fields] = MENDED_BY.find(([pattern]) => pattern.test(field)) ?? [];
  return fields ?? [isOfName ? 'name' : own];
}

/** The first fault of an answer, as the record's own checks word it; true where it has none. */
export async function checkAnswer(
  field: DraftField,
  texts: readonly string[],
  draft: EventDraft,
  record: RecordFiles,
): Promise<string | true> {
  const answered = { ...draft, [field]: texts };
  const { problems } = await prepareEvents([{ label: '', draft: answered }], record);
  const fault = problems.find(({ problem }) => toMendingFields(problem, answered).includes(field));
  return fault ? `expected ${formatExpected(fault.problem)}` : true;
}
