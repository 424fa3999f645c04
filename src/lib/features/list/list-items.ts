import type { GroupName, Grouping } from './grouping.ts';

/** A group with visible events, or one that is listed all the same. */
export interface ListGroup extends GroupName {
  /** Number of its events in the record, visible or not. */
  readonly all: number;
  readonly visible: number;
  /** Place of its heading among the items; its events follow. */
  readonly at: number;
}

/** The list as it is read from top to bottom. */
export interface ListItems {
  readonly groups: readonly ListGroup[];
  /** Rows of events; the heading of group `n` is `-1 - n`. Plain numbers: of 100,000 none costs more. */
  readonly items: readonly number[];
  /** Number of items that are events; one of two areas counts twice. */
  readonly cards: number;
}

/** Order of the events within each group: that of their rows, or the other way round. */
export type RowOrder = 'newest' | 'oldest';

function countVisible({ groups, of }: Grouping, visible: Uint32Array): Uint32Array {
  const counts = new Uint32Array(groups.length);
  for (const row of visible) {
    const end = of.offsets[row + 1] ?? 0;
    for (let at = of.offsets[row] ?? 0; at < end; at += 1) {
      const group = of.values[at] ?? 0;
      counts[group] = (counts[group] ?? 0) + 1;
    }
  }
  return counts;
}

/** Lists the visible events, whose rows are given ascending, under the headings of their groups. */
export function toListItems(grouping: Grouping, visible: Uint32Array, order: RowOrder): ListItems {
  const { of } = grouping;
  const counts = countVisible(grouping, visible);
  const groups: ListGroup[] = [];
  /** For each group of the grouping the place of its next event. */
  const next = new Uint32Array(counts.length);
  let length = 0;
  grouping.groups.forEach((name, number) => {
    const [count = 0, all = 0] = [counts[number], grouping.all[number]];
    if (count === 0 && !grouping.keepsEmpty) return;
    groups.push({ ...name, all, visible: count, at: length });
    next[number] = length + 1;
    length += count + 1;
  });
  const items = new Array<number>(length).fill(0);
  groups.forEach(({ at }, number) => (items[at] = -1 - number));
  for (let n = 0; n < visible.length; n += 1) {
    const row = visible[order === 'newest' ? visible.length - 1 - n : n] ?? 0;
    const end = of.offsets[row + 1] ?? 0;
    for (let at = of.offsets[row] ?? 0; at < end; at += 1) {
      const group = of.values[at] ?? 0;
      const place = next[group] ?? 0;
      items[place] = row;
      next[group] = place + 1;
    }
  }
  return { groups, items, cards: length - groups.length };
}

/** The number of the group that an item belongs to, or is the heading of. */
export function findGroup({ groups }: ListItems, at: number): number {
  let [low, high] = [0, groups.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((groups[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What an item is about, which holds when the list changes: an event in a group, or its heading. */
export interface ListPlace {
  /** Key of the group. */
  readonly group: string;
  /** Row of the event; null for the heading. */
  readonly row: number | null;
}

/** Where a reader is in the list, so that the list can be shown there again. */
export interface ListPosition {
  /** The first item in sight. */
  readonly first: ListPlace;
  /** Pixels from the top of what scrolls the list down to that item. */
  readonly top: number;
  /** The item that has the focus; null where it is elsewhere. */
  readonly focused: ListPlace | null;
}

/** The place of an item; null where there is none. */
export function toPlace(list: ListItems, at: number): ListPlace | null {
  const [item, group] = [list.items[at], list.groups[findGroup(list, at)]];
  if (item === undefined || !group) return null;
  return { group: group.key, row: item < 0 ? null : item };
}

/** Finds the item of a place; null where the list has it no more. */
export function findItem({ groups, items }: ListItems, { group, row }: ListPlace): number | null {
  const found = groups.find(({ key }) => key === group);
  if (!found) return null;
  if (row === null) return found.at;
  const at = items.indexOf(row, found.at + 1);
  return at < 0 || at > found.at + found.visible ? null : at;
}

/** The first items of a list that together hold at most so many events, without a last bare heading. */
export function cutList(list: ListItems, most: number): ListItems {
  const { items } = list;
  let [end, events] = [0, 0];
  while (end < items.length && (events < most || (items[end] ?? 0) < 0)) {
    if ((items[end] ?? 0) >= 0) events += 1;
    end += 1;
  }
  if (end === items.length) return list;
  while (end > 0 && (items[end - 1] ?? 0) < 0) end -= 1;
  return { ...list, items: items.slice(0, end) };
}
