import type { GeoJSONSource, Map } from 'maplibre-gl';
import type { AreaLabel } from '#lib/cartography/labels/area-labels.ts';
import type { Named } from '#lib/cartography/labels/extent-labels.ts';
import type { Palette } from '#lib/cartography/palette.ts';
import type { NameLanguage } from '#lib/domain/area.ts';
import type { NamedPoints, NamePlaces } from './name-places.ts';
import { addImagesToStyles, whenStyled } from './style-changes.ts';
import { addImages } from './style/images.ts';
import { SOURCES } from './style/sources.ts';

/** The names and colours that the page has the map show. */
export interface MapContent {
  readonly named: Named;
  readonly language: NameLanguage;
  readonly palette: Palette;
}

/** Mirrors the page's content into images, sources and style of the map. */
export interface ContentMirror {
  toLabels(): readonly AreaLabel[];
  showNamed(named: Named, language: NameLanguage): void;
  showPalette(palette: Palette): void;
}

/** Creates the mirror for a map that was made with the style of `first`. */
export function createContentMirror(
  map: Map,
  first: MapContent,
  names: NamePlaces,
  restyle: (content: MapContent, points: NamedPoints) => void,
  onchange: () => void,
): ContentMirror {
  let content = first;
  const toPoints = () => names.place(map, content.named);

  function placeNames(): void {
    const { labels, places } = toPoints();
    void map.getSource<GeoJSONSource>(SOURCES.labels)?.setData(labels);
    void map.getSource<GeoJSONSource>(SOURCES.places)?.setData(places);
  }

  function show(next: MapContent): void {
    // Another language needs a new style, because its fonts differ.
    const isRestyled = next.language !== content.language || next.palette !== content.palette;
    content = next;
    onchange();
    whenStyled(map, () => {
      addImages(map, content);
      if (isRestyled) restyle(content, toPoints());
      else placeNames();
    });
    map.triggerRepaint();
  }

  addImagesToStyles(map, first, () => content);
  // The names of the first extent stay where they are; names beyond it are added.
  void map.once('style.load', placeNames);
  map.on('moveend', placeNames);
  return {
    toLabels: () => content.named.areas,
    showNamed(named, language) {
      if (named !== content.named) show({ ...content, named, language });
    },
    showPalette(palette) {
      if (palette !== content.palette) show({ ...content, palette });
    },
  };
}
