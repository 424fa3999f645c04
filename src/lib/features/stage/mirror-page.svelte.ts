import type { Atlas } from '#lib/app/atlas-context.ts';
import type { AreaLabel } from '#lib/cartography/labels/area-labels.ts';
import type { Named } from '#lib/cartography/labels/extent-labels.ts';
import { MAP_MESSAGES } from '#lib/messages/en/wording.ts';
import { toPaletteName } from './reader-palette.ts';

/** Keeps the live map as the page is, also one that comes back after a loss. Returns what stops it. */
export function mirrorPage({ view, stage, mapStatus }: Atlas, toNamed: () => Named): () => void {
  return $effect.root(() => {
    const live = $derived(stage.live);
    let bounds = '';
    // Until it is drawn, and over a lost surface, it is made to look where the static map looks.
    $effect(() => {
      const next = stage.extentView.extent.bounds.join();
      if (!live) return;
      if (!mapStatus.isDrawn && bounds !== '' && next !== bounds) live.showView(stage.extentView);
      bounds = next;
    });
    $effect(() => live?.showNamed(toNamed(), view.language));
    $effect(() => live?.showPalette(toPaletteName(view.theme)));
    $effect(() =>
      live?.describe(
        MAP_MESSAGES.name(view.index.areas.length, view.visible.length),
        'map-keys map-words',
      ),
    );
    $effect(() => live?.states.select(view.selectedAreas));
    $effect(() => live?.states.hover(view.hovered));
    $effect(() => {
      const find = (isMeant: (label: AreaLabel) => boolean) =>
        toNamed()
          .areas.filter(isMeant)
          .map(({ id }) => id);
      live?.states.mark({
        empty: find(({ badge }) => badge.count === 0),
        hollow: find(({ badge }) => badge.isHollow),
      });
    });
  });
}
