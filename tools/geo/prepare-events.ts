import { checkNewEvents } from '../../src/lib/data/check/check-new-events.ts';
import {
  type EventDraft,
  type EventFile,
  toDraftId,
  toEventText,
} from '../../src/lib/data/edit/event-draft.ts';
import type { RecordFiles } from '../../src/lib/data/parse/read-record.server.ts';
import type { Problem } from '../../src/lib/domain/problem.ts';
import { formatYaml } from './format-yaml.ts';

/** A draft with its label for people: `row 2 (line 3)`. */
export interface NamedDraft {
  readonly label: string;
  readonly draft: EventDraft;
}

/** A problem with the label of its draft; null for a problem of the record's own lists. */
export interface DraftProblem {
  readonly label: string | null;
  readonly problem: Problem;
}

export interface PreparedEvents {
  readonly events: readonly EventFile[];
  /** Problems in the order of the drafts. */
  readonly problems: readonly DraftProblem[];
}

/** Turns drafts into files and checks them against the record and each other. */
export async function prepareEvents(
  drafts: readonly NamedDraft[],
  record: RecordFiles,
): Promise<PreparedEvents> {
  const labels = new Map<string, string>();
  const problems: DraftProblem[] = [];
  const events: EventFile[] = [];
  for (const { label, draft } of drafts) {
    const { file: own, text } = toEventText(draft, toToday());
    const id = toDraftId(draft);
    const first = labels.get(own);
    if (id === null && (draft.title ?? draft.name)) problems.push({ label, problem: NAMELESS });
    if (id !== null && first) problems.push({ label, problem: toRepeat(id, first) });
    // An event whose file name is taken is checked against the record all the same.
    let file = own;
    for (let i = 2; labels.has(file); i++) file = own.replace(/\.yaml$/, `-${i}.yaml`);
    labels.set(file, label);
    events.push({ file, text: await formatYaml(text) });
  }
  for (const problem of checkNewEvents(record, events)) {
    problems.push({ label: labels.get(problem.file) ?? null, problem });
  }
  const order = [null, ...drafts.map(({ label }) => label)];
  const position = ({ label }: DraftProblem) => order.indexOf(label);
  return { events, problems: problems.toSorted((a, b) => position(a) - position(b)) };
}

const WHOLE = { file: '', line: null, record: null } as const;

const NAMELESS: Problem = {
  ...{ ...WHOLE, field: 'name', found: 'no Latin letters to make an id of' },
  expected: 'a short name in lower-case words',
};

function toRepeat(id: string, first: string): Problem {
  const found = `the id ${JSON.stringify(id)} again`;
  return { ...WHOLE, field: 'id', found, expected: `an id of its own: ${first} has it` };
}

/** Today's date, `YYYY-MM-DD`, in the editor's time zone. */
export function toToday(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}
