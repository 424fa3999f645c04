import { localized } from '../localized.ts';
import { countWords } from './count.ts';

/** MapLibre's own messages, by its keys. */
export const MAPLIBRE_MESSAGES: Record<string, string> = localized({
  'Map.Title': 'Map of exercise areas',
  'NavigationControl.ZoomIn': 'Zoom in',
  'NavigationControl.ZoomOut': 'Zoom out',
  'CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl and scroll to zoom the map',
  'CooperativeGesturesHandler.MacHelpText': 'Hold ⌘ and scroll to zoom the map',
  'CooperativeGesturesHandler.MobileHelpText': 'Use two fingers to move the map',
});

/** Messages on the live map other than those of MapLibre's own controls. */
export const MAP_TOOL_MESSAGES = localized({
  showAll: 'All areas',
  areas: 'Areas on the map',
  area: (name: string, events: number) => `${name}: ${countWords(events, 'event')} shown`,
  keys:
    'Arrow keys move the map, plus and minus zoom it, Enter opens what lies at the cross in its ' +
    'middle.',
  several: (areas: number) => countWords(areas, 'area'),
  beyondSeveral: (areas: string) => `${areas}, beyond this edge. Show them`,
  beyond: (name: string, events: number) =>
    `${name}, beyond this edge: ${countWords(events, 'event')} shown. Show it`,
} as const);
