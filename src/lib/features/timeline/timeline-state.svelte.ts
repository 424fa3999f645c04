import type { Atlas } from '#lib/app/atlas-context.ts';
import { DAYS, findRows, NOTHING } from '#lib/view/match-events.ts';
import { toAxis, type Axis } from './timeline-axis.ts';
import { TimelineBrush } from './timeline-brush.svelte.ts';
import type { TimelineContent } from './timeline-picture.ts';
import { TimelinePlay } from './timeline-play.svelte.ts';
import {
  ALL_DAYS,
  isSameRange,
  toDayRange,
  toMonthRange,
  type DayRange,
  type MonthRange,
} from './timeline-range.ts';

type Surroundings = Pick<Atlas, 'view' | 'navigation'>;

/** Axis of a timeline whose index has not come. */
const NO_AXIS: Axis = { first: '2000-01', count: 1 };

/** The days that the parts of one timeline show and choose: by handle, brush, button or Play. */
export class TimelineState {
  readonly #atlas: Surroundings;
  readonly axis: Axis = $derived.by(() => {
    const { events } = this.#atlas.view;
    return events ? toAxis(events) : NO_AXIS;
  });
  readonly brush = new TimelineBrush(() => this.axis.count);
  readonly #play = new TimelinePlay();
  /** Days that Play chose last; null before that. */
  #played = $state.raw<DayRange | null>(null);
  /** Days that a moving handle would choose; null while none moves. */
  held = $state.raw<DayRange | null>(null);

  /** Days in the address. */
  readonly chosen: DayRange = $derived.by(() => {
    const { from, to } = this.#atlas.view.filter;
    return { from, to };
  });
  /** Days to draw: those that are just being chosen, else those in the address. */
  readonly range: DayRange = $derived(
    this.brush.draft ? toDayRange(this.axis, this.brush.draft) : (this.held ?? this.chosen),
  );
  /** Data of the chart; null until the index has come. */
  readonly content: TimelineContent | null = $derived.by(() => {
    const { view } = this.#atlas;
    const isChosen = isSameRange(this.range, this.chosen);
    const match = isChosen ? view.match : view.matchFor(this.range);
    return view.events && match && { events: view.events, match };
  });
  /** Number of events in the range, and in all days, that pass the other filters. */
  readonly visible: number = $derived(this.#count(NOTHING));
  readonly all: number = $derived(this.visible + this.#count(DAYS));
  /** Whether Play is running: any other change of the days ends it. */
  readonly isPlaying: boolean = $derived.by(() => this.#play.isPlaying && this.#isAsPlayed());

  constructor(atlas: Surroundings) {
    this.#atlas = atlas;
  }

  choose(days: DayRange): void {
    this.stop();
    this.held = null;
    this.#atlas.navigation.setFilter(days);
  }

  /** Starts or pauses Play: it moves the range on month by month, and starts over if at the end. */
  togglePlay(): void {
    if (this.isPlaying) {
      this.choose(this.chosen);
      return;
    }
    const start = isSameRange(this.chosen, ALL_DAYS)
      ? { first: 0, last: 0 }
      : toMonthRange(this.axis, this.chosen);
    const isAtEnd = start.last === this.axis.count - 1;
    let months = isAtEnd ? { first: 0, last: start.last - start.first } : start;
    this.#showPlayed(months);
    this.#play.start(() => {
      if (!this.#isAsPlayed()) return false;
      months = { first: months.first + 1, last: months.last + 1 };
      this.#showPlayed(months);
      return months.last < this.axis.count - 1;
    });
  }

  /** Ends Play, for example when the timeline is removed. */
  stop(): void {
    this.#play.stop();
  }

  #count(condition: number): number {
    return this.content ? findRows(this.content.match, condition).length : 0;
  }

  #showPlayed(months: MonthRange): void {
    this.#played = toDayRange(this.axis, months);
    this.#atlas.navigation.setFilter(this.#played);
  }

  #isAsPlayed(): boolean {
    return this.#played !== null && isSameRange(this.chosen, this.#played);
  }
}
