import type { DraftField, EventDraft } from '../../src/lib/data/edit/event-draft.ts';
import { OF_PUBLICATIONS, SEPARATORS } from './import-columns.ts';

const NAMES = { ';': 'a semicolon', '|': 'a bar' } as const;

/** A draft without those lists that do not have one value for each publisher, and these lists. */
export interface Counted {
  readonly draft: EventDraft;
  readonly miscounted: readonly DraftField[];
  /** One sentence for each of these lists. */
  readonly faults: readonly string[];
}

/** Compares the lengths of the lists of publications: uneven ones would mix these up. */
export function countValues(draft: EventDraft): Counted {
  const expected = draft.publisherIds?.length;
  const miscounted = OF_PUBLICATIONS.filter((field) => {
    const found = draft[field]?.length;
    return expected !== undefined && found !== undefined && found !== expected;
  });
  const valid = Object.entries(draft).filter(([field]) => !miscounted.some((one) => one === field));
  const faults = miscounted.map((field) => {
    const found = draft[field]?.length ?? 0;
    const counted = `found ${found} ${found === 1 ? 'value' : 'values'}, expected ${expected}`;
    return `${field}: ${counted}, one for each of publisherIds${hintAt(field, found > (expected ?? 0))}`;
  });
  return { draft: Object.fromEntries(valid), miscounted, faults };
}

function hintAt(field: DraftField, isSplitTooOften: boolean): string {
  const separator = SEPARATORS[field];
  if (!isSplitTooOften || separator === undefined) return '';
  return `; ${NAMES[separator]} within one is written \\${separator}`;
}
