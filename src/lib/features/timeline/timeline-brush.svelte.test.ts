import { beforeEach, describe, expect, it } from 'vitest';
import { TimelineBrush } from './timeline-brush.svelte.ts';

let brush: TimelineBrush;
beforeEach(() => {
  brush = new TimelineBrush(() => 10);
});

describe('a drag', () => {
  it.each([
    [3, 5, { first: 3, last: 5 }],
    [5, 3, { first: 3, last: 5 }],
  ])('from %d to %d draws the months between', (from, to, drawn) => {
    brush.press(from, null);
    brush.drag(to);
    expect(brush.draft).toEqual(drawn);
    expect(brush.release()).toEqual(drawn);
    expect(brush.draft).toBeNull();
  });

  it.each([
    [5, 7, { first: 6, last: 8 }],
    [5, 1, { first: 0, last: 2 }],
    [5, 9, { first: 7, last: 9 }],
  ])('within what is shown, from %d to %d, moves it as far as the axis goes', (from, to, moved) => {
    brush.press(from, { first: 4, last: 6 });
    brush.drag(to);
    expect(brush.release()).toEqual(moved);
  });

  it('outside what is shown makes a new range', () => {
    brush.press(1, { first: 4, last: 6 });
    brush.drag(2);
    expect(brush.release()).toEqual({ first: 1, last: 2 });
  });

  it('that comes back to where it began is still a drag', () => {
    brush.press(3, null);
    brush.drag(5);
    brush.drag(3);
    expect(brush.release()).toEqual({ first: 3, last: 3 });
  });

  it('that is broken off draws nothing', () => {
    brush.press(3, null);
    brush.drag(5);
    brush.cancel();
    expect(brush.draft).toBeNull();
    expect(brush.release()).toBeNull();
  });
});

describe('a press without a drag', () => {
  it('picks its month', () => {
    brush.press(3, null);
    brush.drag(3);
    expect(brush.release()).toEqual({ first: 3, last: 3 });
    brush.press(5, { first: 4, last: 6 });
    expect(brush.release()).toEqual({ first: 5, last: 5 });
  });

  it('lets the month go that is alone', () => {
    brush.press(3, { first: 3, last: 3 });
    expect(brush.release()).toBe('all');
  });
});

it('without a press nothing is drawn', () => {
  brush.drag(4);
  expect(brush.draft).toBeNull();
  expect(brush.release()).toBeNull();
});
