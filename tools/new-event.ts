import { findGeoFolders } from '../src/lib/data/catalogue.server.ts';
import type { EventDraft } from '../src/lib/data/edit/event-draft.ts';
import { readRecord } from '../src/lib/data/parse/read-record.server.ts';
import { formatProblem } from '../src/lib/domain/problem.ts';
import { addEvents } from './geo/add-events.ts';
import { isIncomplete } from './geo/ask-event.ts';
import { askUntilValid } from './geo/ask-until-valid.ts';
import { isDryRun } from './geo/dry-run.ts';
import { HELP, toFlag } from './geo/event-flags.ts';
import { formatDraftProblem, toNewLines } from './geo/format-draft-problem.ts';
import { type DraftProblem, prepareEvents } from './geo/prepare-events.ts';
import { readFlags } from './geo/read-flags.ts';
import { Interruption } from './geo/run-stoppably.ts';

function tell(problems: readonly DraftProblem[]): void {
  for (const { label, problem } of problems) {
    console.error(label === null ? formatProblem(problem) : formatDraftProblem(problem, toFlag));
  }
  for (const line of toNewLines(problems)) console.error(line);
}

/** Adds an event to the record, by flags or by questions: `npm run geo:new`. */
async function addEvent(given: EventDraft, isDry: boolean): Promise<void> {
  const folders = findGeoFolders();
  const record = readRecord(folders);
  const canAsk = process.stdin.isTTY && process.stdout.isTTY && isIncomplete(given);
  // An event always has one publication, however little of it was given.
  const asGiven = { label: '', draft: { supports: [''], ...given } };
  const { events, problems } = canAsk
    ? await askUntilValid(given, record, tell)
    : await prepareEvents([asGiven], record);
  if (problems.length > 0) {
    tell(problems);
    throw new Error(SEE_HELP);
  }
  if (isDry) for (const { text } of events) console.log(text);
  await addEvents(events, record, { folders, isDryRun: isDry });
}

const SEE_HELP = 'All flags: npm run geo:new -- --help';
const read = readFlags(process.argv.slice(2));
try {
  if (read.kind === 'help') console.log(HELP);
  else if (read.kind === 'draft') await addEvent(read.draft, isDryRun(read.isDryRun, process.env));
  else throw new Error(`${read.fault}\n${SEE_HELP}`);
} catch (error) {
  const isLeft = error instanceof Error && error.name === 'ExitPromptError';
  if (!isLeft) console.error(error instanceof Error ? error.message : String(error));
  console.error('Nothing was written.');
  process.exitCode = error instanceof Interruption ? error.exitCode : 1;
}
