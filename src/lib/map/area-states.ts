import type { Map } from 'maplibre-gl';
import { SOURCES } from './style/sources.ts';

/** The states of areas, kept here because a lost WebGL context forgets MapLibre's feature state. */
export interface AreaStates {
  select(ids: readonly string[]): void;
  hover(id: string | null): void;
  /** Marks areas without visible events as empty, and those with announced ones alone as hollow. */
  mark(ids: { readonly empty: readonly string[]; readonly hollow: readonly string[] }): void;
  /** Sets all feature state on the map again. */
  apply(): void;
}

export function createAreaStates(map: Map): AreaStates {
  let selected: readonly string[] = [];
  let hovered: string | null = null;
  let empty: readonly string[] = [];
  let hollow: readonly string[] = [];

  function apply(): void {
    if (!map.style || !map.getSource(SOURCES.areas)) return;
    const hoveredIds = hovered === null ? [] : [hovered];
    const ids = new Set([...selected, ...hoveredIds, ...empty, ...hollow]);
    for (const source of [SOURCES.areas, SOURCES.marks, SOURCES.labels]) {
      map.removeFeatureState({ source });
      for (const id of ids) {
        map.setFeatureState(
          { source, id },
          {
            isSelected: selected.includes(id),
            isHovered: hovered === id,
            isEmpty: empty.includes(id),
            isHollow: hollow.includes(id),
          },
        );
      }
    }
  }

  void map.once('load', apply);
  map.on('webglcontextrestored', () => void map.once('idle', apply));
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
    mark(ids) {
      ({ empty, hollow } = ids);
      apply();
    },
  };
}
