import type { Branch, Service } from '../domain/service.ts';

type ChoiceState = 'on' | 'off' | 'mixed';

/** Whether all, none or some of these services are visible. */
export function findChoiceState(
  visible: ReadonlySet<string> | null,
  services: readonly Service[],
): ChoiceState {
  if (visible === null) return 'on';
  const count = services.filter(({ id }) => visible.has(id)).length;
  if (count === 0) return 'off';
  return count === services.length ? 'on' : 'mixed';
}

/** The visible services after switching some on or off; null once all are on. */
export function toSwitched(
  visible: ReadonlySet<string> | null,
  all: readonly Service[],
  switched: readonly Service[],
  isOn: boolean,
): ReadonlySet<string> | null {
  const ids = new Set(switched.map(({ id }) => id));
  const next = all.filter(({ id }) => (ids.has(id) ? isOn : visible === null || visible.has(id)));
  return next.length === all.length ? null : new Set(next.map(({ id }) => id));
}

export function findBranchServices(all: readonly Service[], branch: Branch): readonly Service[] {
  return all.filter((service) => service.branch === branch);
}
