import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SelectedRecord } from '#lib/domain/selection.ts';
import { toRecord, toAreaRecord } from '../../../tests/fixtures/small-atlas.ts';
import { PopupState } from './popup-state.svelte.ts';

const LABEL = [135, 38] as const;
const CLICK = [133, 36] as const;

const areaRecord = toAreaRecord([toRecord('defense-drill')]);
const AREA: SelectedRecord = {
  selection: { kind: 'area', id: 'north-sea' },
  areaRecord,
  event: null,
  row: null,
};
const EVENT: SelectedRecord = {
  selection: { kind: 'event', id: 'defense-drill' },
  areaRecord,
  event: toRecord('defense-drill'),
  row: 0,
};
const OFF_MAP: SelectedRecord = {
  selection: { kind: 'event', id: 'talks' },
  areaRecord: null,
  event: toRecord('talks'),
  row: 2,
};

let popup: PopupState;
let focusMap: () => void;
let opener: HTMLButtonElement;
let inside: HTMLButtonElement;
let elsewhere: HTMLButtonElement;

beforeEach(() => {
  focusMap = vi.fn<() => void>();
  popup = new PopupState(focusMap);
  [opener, inside, elsewhere] = [
    document.createElement('button'),
    document.createElement('button'),
    document.createElement('button'),
  ];
  const frame = document.createElement('div');
  frame.dataset['popup'] = '';
  frame.append(inside);
  document.body.append(opener, frame, elsewhere);
});

afterEach(() => {
  document.body.replaceChildren();
});

describe('the popup', () => {
  it('opens where the area’s name stands when the address came first', () => {
    popup.follow(AREA, LABEL);
    expect(popup.content).toEqual({ kind: 'area', areaRecord, at: LABEL });
    expect(popup.isFocusWanted).toBe(false);
  });

  it('opens where the reader clicked, and wants the focus, once', () => {
    popup.expect('north-sea', CLICK);
    expect(popup.isExpected(AREA)).toBe(true);
    popup.follow(AREA, LABEL);
    expect(popup.content?.at).toEqual(CLICK);
    expect(popup.isFocusWanted).toBe(true);
    expect(popup.isExpected(AREA)).toBe(false);
    popup.close();
    popup.follow(AREA, LABEL);
    expect(popup.content?.at).toEqual(LABEL);
    expect(popup.isFocusWanted).toBe(false);
  });

  it('stays where it is when its area is selected again, as by Back', () => {
    popup.expect('north-sea', CLICK);
    popup.follow(AREA, LABEL);
    popup.follow(AREA, LABEL);
    expect(popup.content?.at).toEqual(CLICK);
  });

  it('does not take the place clicked for another area', () => {
    popup.expect('south-range', CLICK);
    popup.follow(AREA, LABEL);
    expect(popup.content?.at).toEqual(LABEL);
    expect(popup.isFocusWanted).toBe(false);
  });

  it('forgets the place clicked when it is closed before the area came', () => {
    popup.expect('north-sea', CLICK);
    popup.close();
    expect(popup.isExpected(AREA)).toBe(false);
  });

  it('stays as it is when an event in it is opened', () => {
    popup.expect('north-sea', CLICK);
    popup.follow(AREA, LABEL);
    const { content } = popup;
    popup.follow(EVENT, LABEL);
    expect(popup.content).toBe(content);
  });

  it('opens the area of an event that was opened elsewhere', () => {
    popup.follow(EVENT, LABEL);
    expect(popup.content).toEqual({ kind: 'area', areaRecord, at: LABEL });
  });

  it('gives way from a chooser to the area that was chosen', () => {
    popup.open({ kind: 'chooser', ids: ['south-range', 'north-sea'], at: CLICK });
    popup.open({ kind: 'area', areaRecord, at: CLICK });
    expect(popup.content?.kind).toBe('area');
    expect(popup.isFocusWanted).toBe(true);
  });

  it.each([
    ['nothing is selected', undefined, LABEL],
    ['the event is not on the map', OFF_MAP, LABEL],
    ['the area has no place for its name', AREA, null],
  ])('closes where %s', (_, selected, label) => {
    popup.follow(AREA, LABEL);
    popup.follow(selected, label);
    expect(popup.content).toBeNull();
  });
});

describe('the focus', () => {
  it('goes back to where it was when the popup closes with the focus in it', () => {
    opener.focus();
    popup.open({ kind: 'area', areaRecord, at: CLICK });
    inside.focus();
    popup.close();
    expect(document.activeElement).toBe(opener);
  });

  it('goes back to where it was before the first of several popups', () => {
    opener.focus();
    popup.open({ kind: 'chooser', ids: ['south-range', 'north-sea'], at: CLICK });
    inside.focus();
    popup.open({ kind: 'area', areaRecord, at: CLICK });
    popup.close();
    expect(document.activeElement).toBe(opener);
  });

  it('goes back to where it was before this popup, not before an earlier one', () => {
    opener.focus();
    popup.open({ kind: 'area', areaRecord, at: CLICK });
    popup.close();
    elsewhere.focus();
    popup.open({ kind: 'area', areaRecord, at: CLICK });
    inside.focus();
    popup.close();
    expect(document.activeElement).toBe(elsewhere);
  });

  it.each([
    ['goes back to a link of the figure', 'visible', 0],
    ['goes to the live map from a link that lies hidden under it', 'hidden', 1],
  ])('%s', (_, visibility, times) => {
    const figure = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const link = document.createElementNS('http://www.w3.org/2000/svg', 'a');
    link.setAttribute('href', '#');
    figure.append(link);
    document.body.append(figure);
    link.focus();
    popup.open({ kind: 'area', areaRecord, at: CLICK });
    inside.focus();
    figure.style.visibility = visibility;
    popup.close();
    expect(document.activeElement === link).toBe(times === 0);
    expect(focusMap).toHaveBeenCalledTimes(times);
  });

  it('stays where the reader has put it outside the popup', () => {
    opener.focus();
    popup.open({ kind: 'area', areaRecord, at: CLICK });
    elsewhere.focus();
    popup.close();
    expect(document.activeElement).toBe(elsewhere);
  });

  it('is left alone where no popup was open', () => {
    opener.focus();
    popup.open({ kind: 'area', areaRecord, at: CLICK });
    popup.close();
    elsewhere.focus();
    popup.close();
    expect(document.activeElement).toBe(elsewhere);
  });
});
