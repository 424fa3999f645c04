import type { Map } from 'maplibre-gl';
import { SOURCES } from './sources.ts';

/** How an area stands out; kept here because a lost WebGL context forgets feature state. */
export interface AreaStates {
  select(ids: readonly string[]): void;
  hover(id: string | null): void;
  /** Areas of which no event is shown. */
  empty(ids: readonly string[]): void;
  /** Says all of it to the map again. */
  apply(): void;
}

export function createAreaStates(map: Map): AreaStates {
  let selected: readonly string[] = [];
  let hovered: string | null = null;
  let empty: readonly string[] = [];

  function apply(): void {
    if (!map.style || !map.getSource(SOURCES.areas)) return;
    for (const source of [SOURCES.areas, SOURCES.marks]) {
      map.removeFeatureState({ source });
      for (const id of new Set([...selected, ...empty, ...(hovered === null ? [] : [hovered])])) {
        map.setFeatureState(
          { source, id },
          {
            isSelected: selected.includes(id),
            isHovered: hovered === id,
            isEmpty: empty.includes(id),
          },
        );
      }
    }
  }

  void map.once('load', apply);
  return {
    apply,
    select(ids) {
      selected = ids;
      apply();
    },
    hover(id) {
      if (id === hovered) return;
      hovered = id;
      apply();
    },
    empty(ids) {
      empty = ids;
      apply();
    },
  };
}
