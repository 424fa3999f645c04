import fc from 'fast-check';
import { toLegendGroups } from '#lib/cartography/legend.ts';
import { BRANCHES } from '#lib/domain/service.ts';
import { FILTER_MESSAGES } from '#lib/messages/en/filter.ts';
import { TIMELINE_MESSAGES } from '#lib/messages/en/timeline.ts';
import { BRANCH_MESSAGES } from '#lib/messages/en/wording.ts';
import { describeView } from '#lib/view/describe-view.ts';
import { summariseView } from '#lib/view/summarise-view.ts';
import { formatRange } from '#lib/features/timeline/timeline-range-words.ts';
import { arbitraryRecordFilter } from '../fixtures/arbitrary-record-filter.ts';
import { toDescribed } from '../fixtures/indexed-events.ts';
import { createShow, type Visible } from '../fixtures/show-filter.ts';
import { newestFirst } from './expected.ts';
import type { PageRead } from './read-page.ts';
import { catalogue, index } from './record.ts';

const EVERYWHERE = { selection: { kind: 'everything' }, index, language: 'en' } as const;

const show = await createShow(catalogue, index);

const SAMPLED = fc.sample(arbitraryRecordFilter(index), { numRuns: 200, seed: 20231 }).map(show);
const isSome = ({ ids }: Visible) => ids.length > 0 && ids.length < catalogue.events.length;

/**
 * 20 random filters of the record, with what each shows: mostly some events, whatever the record
 * holds. They stay the same while the record does.
 */
export const STATES: readonly Visible[] = [
  ...SAMPLED.filter(isSome).slice(0, 14),
  ...SAMPLED.filter((state) => !isSome(state)).slice(0, 6),
];

interface Expected extends PageRead {
  /** The number on each badge that is drawn. */
  readonly badges: Readonly<Record<string, number>>;
  /** The map in words. */
  readonly words: string;
}

/** What each part of a page says of a state of the filter. */
export function toExpected({ filter, visible, ids }: Visible): Expected {
  const byArea = index.areas.map(({ id }): [string, readonly string[]] => [
    id,
    visible.filter(({ areas }) => areas.includes(id)).map((event) => event.id),
  ]);
  const drawn = byArea.filter(([, events]) => events.length > 0);
  return {
    list: newestFirst(visible),
    line: summariseView({
      ...EVERYWHERE,
      filter,
      visible: ids.length,
      all: catalogue.events.length,
    }),
    timeline: TIMELINE_MESSAGES.description(ids.length, formatRange(filter, 'en')),
    legend: toLegendGroups(index.areas).flatMap((group) => group.map(({ words }) => words)),
    // What the page would show with one branch alone.
    branches: BRANCHES.map((branch) => {
      const services = index.services.filter((one) => one.branch === branch);
      const chosen = show({ ...filter, services: new Set(services.map(({ id }) => id)) });
      return FILTER_MESSAGES.branch(BRANCH_MESSAGES[branch], chosen.ids.length);
    }),
    badges: Object.fromEntries(drawn.map(([id, events]) => [id, events.length])),
    words: describeView(toDescribed(index, visible)),
  };
}
