import { toDraftField } from '../../src/lib/data/check-new-events.ts';
import type { EventDraft } from '../../src/lib/data/event-draft.ts';
import type { RecordFiles } from '../../src/lib/data/read-record.server.ts';
import { askEvent, withoutFields } from './ask-event.ts';
import type { Prompts } from './ask-question.ts';
import { type DraftProblem, type PreparedEvents, prepareEvents } from './prepare-events.ts';

/** The event that is asked for, sound, or at least as far as questions can make it so. */
export async function askUntilSound(
  given: EventDraft,
  record: RecordFiles,
  tell: (problems: readonly DraftProblem[]) => void,
  prompts?: Prompts,
): Promise<PreparedEvents> {
  let draft = given;
  for (;;) {
    draft = await askEvent(draft, record, prompts);
    const prepared = await prepareEvents([{ label: '', draft }], record);
    const faulty = prepared.problems.filter(({ label }) => label !== null);
    if (faulty.length === 0) return prepared;
    tell(faulty);
    draft = withoutFields(
      draft,
      faulty.map(({ problem }) => toDraftField(problem.field)),
    );
  }
}
