import {
  type DraftField,
  type EventDraft,
  NEEDED_FIELDS,
  toDraftId,
} from '../../src/lib/data/edit/event-draft.ts';
import { EVENT_KINDS, EVENT_STATUSES } from '../../src/lib/domain/event.ts';
import { SUPPORTED_FIELDS } from '../../src/lib/domain/publication.ts';
import type { Choice, KnownChoices } from './list-choices.ts';

interface OfDraft {
  readonly field: DraftField;
  /** Whether an answer is needed, besides the parts that no event can do without. */
  readonly isNeeded?: (draft: EventDraft) => boolean;
  /** Whether to ask although nothing is wrong with the answer; left out where that is always so. */
  readonly isFitting?: (draft: EventDraft) => boolean;
}

export interface TextQuestion extends OfDraft {
  readonly kind: 'text';
  /** The meaning of an empty answer where nothing was given. */
  readonly toPreset?: (draft: EventDraft) => string | undefined;
}

export interface ChoiceQuestion extends OfDraft {
  /** `one` of a few, one by `search` among many, or `several` at once. */
  readonly kind: 'one' | 'search' | 'several';
  readonly toChoices: (known: KnownChoices) => readonly Choice[];
  /** Whether the choices are joined to one text, that of one publication. */
  readonly isJoined?: boolean;
}

/** A question for one part of a draft. */
export type Question = TextQuestion | ChoiceQuestion;

const always = () => true;
const never = () => false;

/** One question for each part of a draft, in the order in which they are asked. */
export const QUESTIONS: readonly Question[] = [
  { kind: 'text', field: 'title' },
  { kind: 'one', field: 'kind', toChoices: () => EVENT_KINDS.map(toChoice) },
  { kind: 'text', field: 'when' },
  { kind: 'text', field: 'id', isNeeded: always, isFitting: never },
  {
    kind: 'text',
    field: 'name',
    isNeeded: always,
    isFitting: ({ id }) => id === undefined,
    toPreset: (draft) => toDraftId(draft)?.replace(/^\d{4}(-\d\d)?-/, ''),
  },
  { kind: 'text', field: 'timeZone' },
  { kind: 'one', field: 'status', toChoices: () => EVENT_STATUSES.map(toChoice) },
  { kind: 'search', field: 'series', toChoices: ({ series }) => [NONE, ...series] },
  { kind: 'several', field: 'areas', toChoices: ({ areas }) => areas },
  { kind: 'text', field: 'locationName', isNeeded: always, isFitting: never },
  { kind: 'text', field: 'locationRelation', isNeeded: always, isFitting: never },
  { kind: 'text', field: 'locationLon', isNeeded: always, isFitting: never },
  { kind: 'text', field: 'locationLat', isNeeded: always, isFitting: never },
  { kind: 'text', field: 'locationBasis', isNeeded: always, isFitting: never },
  { kind: 'several', field: 'services', toChoices: ({ services }) => services },
  { kind: 'text', field: 'themes', isFitting: never },
  { kind: 'text', field: 'summary' },
  { kind: 'text', field: 'notes', isFitting: never },
  { kind: 'search', field: 'publisherIds', toChoices: ({ publishers }) => publishers },
  { kind: 'text', field: 'publicationIds', isFitting: never },
  { kind: 'text', field: 'addresses' },
  { kind: 'text', field: 'publicationNotes', isNeeded: ({ addresses }) => !addresses?.[0] },
  { kind: 'text', field: 'headlines' },
  { kind: 'text', field: 'published' },
  { kind: 'text', field: 'statusAsOf', toPreset: ({ published }) => published?.[0] },
  { kind: 'text', field: 'languages' },
  {
    kind: 'several',
    field: 'supports',
    isJoined: true,
    toChoices: () => SUPPORTED_FIELDS.map(toChoice),
  },
  {
    kind: 'text',
    field: 'place',
    isFitting: ({ supports }) => supports?.[0]?.includes('place') === true,
  },
];

const NONE: Choice = { name: 'none', value: '' };

/** Whether a question fits a draft and has no answer in it; an empty list is an answer. */
export function isOpen({ field, isFitting }: Question, draft: EventDraft): boolean {
  return draft[field] === undefined && (isFitting?.(draft) ?? true);
}

export function isNeeded({ field, isNeeded }: Question, draft: EventDraft): boolean {
  return NEEDED_FIELDS.includes(field) || (isNeeded?.(draft) ?? false);
}

function toChoice(word: string): Choice {
  return { name: word, value: word };
}
