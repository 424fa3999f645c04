import type { FeatureCollection, Point } from 'geojson';
import type { Medium, NameLanguage } from '#lib/domain/area.ts';
import type { AreaCount } from '#lib/view/count-by-area.ts';
import { toBadge, type Badge } from '../badge.ts';
import type { PlacedName } from './name-placing.ts';

/** An area's name and badge, which belong at its label point. */
export interface AreaLabel {
  readonly id: string;
  readonly name: string;
  readonly medium: Medium;
  /** Longitude 0–360 and latitude in degrees. */
  readonly at: readonly [number, number];
  readonly badge: Badge;
  /** Positions of the dots on its small parts, which names keep clear of. */
  readonly marks: readonly (readonly [number, number])[];
}

export function toAreaLabels(
  areaCounts: readonly AreaCount[],
  language: NameLanguage = 'en',
): readonly AreaLabel[] {
  return areaCounts.map((areaCount) => {
    const { id, names, medium, labelPoint, marks } = areaCount.area;
    const badge = toBadge(areaCount);
    return { id, name: names[language], medium, at: labelPoint, badge, marks };
  });
}

/** The labels as points for the live map; `badge` is the name of its image. */
export type LabelPoints = FeatureCollection<
  Point,
  {
    readonly id: string;
    /** Lines of the area's name, joined by newlines; empty where it has no room. */
    readonly name: string;
    readonly anchor: string;
    readonly medium: Medium;
    readonly count: number;
    readonly isHollow: boolean;
    readonly badge: string;
  }
>;

/** Name of a badge's image: the same for badges that differ in nothing but their number. */
export function toBadgeName({ shares, isHollow }: Badge): string {
  const parts = shares.map(({ branch, count }) => `${branch}-${count}`);
  return [isHollow ? 'hollow' : 'full', ...parts].join('.');
}

export function toLabelPoints(
  labels: readonly AreaLabel[],
  names: readonly PlacedName[],
): LabelPoints {
  const placed = new Map(names.map((name) => [name.id, name]));
  return {
    type: 'FeatureCollection',
    features: labels.map(({ id, medium, at, badge }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...at] },
      properties: {
        id,
        name: placed.get(id)?.lines.join('\n') ?? '',
        anchor: placed.get(id)?.place.anchor ?? 'center',
        medium,
        count: badge.count,
        isHollow: badge.isHollow,
        badge: toBadgeName(badge),
      },
    })),
  };
}
