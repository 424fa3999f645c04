import type { EventDraft } from '../../src/lib/data/edit/event-draft.ts';
import type { RecordFiles } from '../../src/lib/data/parse/read-record.server.ts';
import { askEvent } from './ask-event.ts';
import type { Prompts } from './ask-question.ts';
import { toMendingFields } from './check-answer.ts';
import { isOpen, QUESTIONS } from './event-questions.ts';
import { type DraftProblem, type PreparedEvents, prepareEvents } from './prepare-events.ts';

/**
 * Asks for an event until it is valid: faults are reported, and the parts at fault asked for again.
 * Problems remain only where the record's own lists have some, which no answer can mend.
 */
export async function askUntilValid(
  given: EventDraft,
  record: RecordFiles,
  tell: (problems: readonly DraftProblem[]) => void,
  prompts?: Prompts,
): Promise<PreparedEvents> {
  let draft = given;
  for (;;) {
    const { events, problems } = await prepareEvents([{ label: '', draft }], record);
    const ofLists = problems.filter(({ label }) => label === null);
    if (problems.length === 0 || ofLists.length > 0) return { events, problems: ofLists };
    const faulty = problems.filter((one) => !isYetToAsk(one, draft));
    tell(faulty);
    const again = faulty.flatMap(({ problem }) => toMendingFields(problem, draft));
    draft = await askEvent(draft, record, { prompts, again });
  }
}

/** Whether a problem is only that its question has not been asked. */
function isYetToAsk({ problem }: DraftProblem, draft: EventDraft): boolean {
  const [first] = toMendingFields(problem, draft);
  return QUESTIONS.some((question) => question.field === first && isOpen(question, draft));
}
