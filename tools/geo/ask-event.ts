import { checkbox, input, search, select } from '@inquirer/prompts';
import { toDraftField } from '../../src/lib/data/check-new-events.ts';
import {
  type DraftField,
  type EventDraft,
  NEEDED_FIELDS,
  toDraftId,
} from '../../src/lib/data/event-draft.ts';
import type { RecordFiles } from '../../src/lib/data/read-record.server.ts';
import { SUPPORTED_FIELDS } from '../../src/lib/domain/publication.ts';
import { EVENT_KINDS, EVENT_STATUSES } from '../../src/lib/domain/event.ts';
import { FLAGS } from './event-flags.ts';
import { type Choice, listChoices } from './list-choices.ts';
import { prepareEvents } from './prepare-events.ts';

/** The questions, as @inquirer/prompts asks them. */
export interface Prompts {
  readonly input: typeof input;
  readonly select: typeof select;
  readonly checkbox: typeof checkbox;
  readonly search: typeof search;
}

/** What an answer is at fault for besides itself: a name for its id, a note for a missing address. */
const ANSWERS_FOR: Readonly<Partial<Record<DraftField, DraftField>>> = {
  name: 'id',
  publicationNotes: 'addresses',
};

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

/** Asks for all that a draft does not say yet, if only that there is none; each answer is held against the record at once. */
export async function askEvent(
  given: EventDraft,
  record: RecordFiles,
  { input, select, checkbox, search }: Prompts = defaults,
): Promise<EventDraft> {
  let draft = given;
  const choices = listChoices(record);

  function keep(field: DraftField, texts: readonly string[]): void {
    draft = { ...draft, [field]: texts };
  }

  /** The first fault of an answer, as the record's own checks tell it. */
  async function check(field: DraftField, texts: readonly string[]): Promise<string | true> {
    const answered = { label: '', draft: { ...draft, [field]: texts } };
    const { problems } = await prepareEvents([answered], record);
    const fields = [field, ANSWERS_FOR[field]];
    const fault = problems.find(({ problem }) => fields.includes(toDraftField(problem.field)));
    return fault ? `expected ${fault.problem.expected}` : true;
  }

  async function askText(field: DraftField, isNeeded: boolean, preset?: string): Promise<void> {
    if (draft[field] !== undefined) return;
    const toTexts = (answer: string) => (answer.trim() || isNeeded ? [answer.trim()] : []);
    const answer = await input({
      message: toMessage(field, isNeeded),
      ...(preset === undefined ? {} : { default: preset }),
      validate: (text) => toTexts(text).length === 0 || check(field, toTexts(text)),
    });
    keep(field, toTexts(answer));
  }

  async function askOne(field: DraftField, known: readonly Choice[]): Promise<void> {
    if (draft[field] !== undefined) return;
    keep(field, [await select({ message: toMessage(field, true), choices: known })]);
  }

  async function askFromMany(field: DraftField, known: readonly Choice[], none?: string) {
    if (draft[field] !== undefined) return;
    const all = none === undefined ? known : [{ name: none, value: '' }, ...known];
    const id = await search({
      message: `${toMessage(field, none === undefined)} (type to search)`,
      source: (term = '') =>
        all.filter(({ name }) => name.toLowerCase().includes(term.toLowerCase())),
    });
    keep(field, id ? [id] : []);
  }

  async function askSeveral(field: DraftField, known: readonly Choice[], isNeeded: boolean) {
    if (draft[field] !== undefined) return;
    const message = toMessage(field, isNeeded);
    keep(field, await checkbox({ message, choices: known, required: isNeeded, pageSize: 15 }));
  }

  await askText('title', true);
  await askOne('kind', toChoices(EVENT_KINDS));
  await askText('when', true);
  if (draft.id === undefined)
    await askText('name', true, toDraftId(draft)?.replace(/^\d{4}(-\d\d)?-/, ''));
  await askText('zone', true);
  await askOne('status', toChoices(EVENT_STATUSES));
  await askFromMany('series', choices.series, 'none');
  await askSeveral('areas', choices.areas, false);
  await askSeveral('services', choices.services, true);
  await askText('summary', true);
  await askFromMany('publisherIds', choices.publishers);
  await askText('addresses', false);
  await askText('publicationNotes', !draft.addresses?.length);
  await askText('headlines', false);
  await askText('published', false);
  await askText('statusAsOf', true, draft.published?.[0]);
  await askText('languages', true);
  if (draft.supports === undefined) {
    const message = toMessage('supports', true);
    const choices = toChoices(SUPPORTED_FIELDS);
    const supports = await checkbox({
      message,
      choices,
      required: true,
      validate: (chosen) => check('supports', [chosen.map(({ value }) => value).join()]),
    });
    keep('supports', [supports.join()]);
  }
  if (draft.supports?.[0]?.includes('place')) await askText('place', false);
  return draft;
}

const defaults: Prompts = { input, select, checkbox, search };

function toMessage(field: DraftField, isNeeded: boolean): string {
  const { flag, words = '' } = FLAGS.find((one) => one.field === field) ?? { flag: field };
  return `${flag}: ${words}${isNeeded ? '' : ' (may be left out)'}:`;
}

function toChoices(words: readonly string[]): readonly Choice[] {
  return words.map((word) => ({ name: word, value: word }));
}
