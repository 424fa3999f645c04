import type { MonthRange } from './timeline-range.ts';

/** Result of a press on the columns: the months chosen, or all of them. */
export type Brushed = MonthRange | 'all';

interface Grip {
  /** Place of the month that was pressed. */
  readonly at: number;
  /** Months that were chosen when it was pressed; null for all of them. */
  readonly visible: MonthRange | null;
}

function isWithin(at: number, range: MonthRange | null): range is MonthRange {
  return range !== null && range.first <= at && at <= range.last;
}

/**
 * Choice of a range of months by pointer: a drag makes a new range, or moves the one it begins in;
 * a press without a drag chooses its month, or all months if only that one was chosen.
 */
export class TimelineBrush {
  /** Months dragged over so far; null without a drag. */
  draft = $state.raw<MonthRange | null>(null);
  readonly #count: () => number;
  #grip: Grip | null = null;

  constructor(count: () => number) {
    this.#count = count;
  }

  press(at: number, visible: MonthRange | null): void {
    this.#grip = { at, visible };
  }

  drag(to: number): void {
    if (!this.#grip || (to === this.#grip.at && this.draft === null)) return;
    const { at, visible } = this.#grip;
    this.draft = isWithin(at, visible)
      ? this.#shift(visible, to - at)
      : { first: Math.min(at, to), last: Math.max(at, to) };
  }

  /** Ends the press and returns its result; null where there was none. */
  release(): Brushed | null {
    const [grip, draft] = [this.#grip, this.draft];
    this.cancel();
    if (!grip || draft) return draft;
    const { at, visible } = grip;
    return visible?.first === at && visible.last === at ? 'all' : { first: at, last: at };
  }

  cancel(): void {
    this.#grip = null;
    this.draft = null;
  }

  /** Moves a range by some months, as far as the axis goes. */
  #shift({ first, last }: MonthRange, by: number): MonthRange {
    const most = this.#count() - 1 - last;
    const step = Math.min(Math.max(by, -first), most);
    return { first: first + step, last: last + step };
  }
}
