import type { Atlas } from '#lib/app/atlas-context.ts';
import type { AreaLabel } from '#lib/cartography/labels/area-labels.ts';
import type { Named } from '#lib/cartography/labels/extent-labels.ts';
import { MAP_MESSAGES } from '#lib/messages/en/wording.ts';
import { toPaletteName } from './reader-palette.ts';

/** Keeps the live map in step with the page, even after a lost context. Returns a stop function. */
export function mirrorPage({ view, stage, mapStatus }: Atlas, toNamed: () => Named): () => void {
  return $effect.root(() => {
    const live = $derived(stage.live);
    let bounds = '';
    // Before it is drawn, and after a lost context, the live map follows the static map.
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
        MAP_MESSAGES.name(view.directory.areas.length, view.visible ?? view.all),
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
