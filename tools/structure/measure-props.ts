import type { SourceFile } from '../../tests/architecture/source-files.ts';
import { findHandedOn } from './handed-on.ts';
import { parseComponent } from './markup-tree.ts';
import { countBy, findLargest, type Measure } from './measure.ts';
import { listPropNames } from './props.ts';
import { toRoom } from './rooms.ts';

/** How many props components have, and how many of them they only hand on. */
export function measureProps(files: readonly SourceFile[]): readonly Measure[] {
  const components = files.flatMap((file) => {
    const tree = parseComponent(file);
    const { path } = file;
    return tree ? [{ path, names: listPropNames(tree), ...findHandedOn(file) }] : [];
  });
  const handing = components
    .filter(({ whole }) => whole.length > 0)
    .toSorted((a, b) => b.whole.length - a.whole.length);
  const byRoom = countBy(
    handing.flatMap(({ path, whole }) => whole.map(() => toRoom(path) ?? 'routes')),
    (room) => room,
  );
  const most = findLargest(components, ({ names }) => names.length);
  const wrapped = components.flatMap((one) => one.wrapped.map((name) => `${one.path}: ${name}`));
  const whole = handing.flatMap((one) => one.whole);
  return [
    {
      ...{ key: 'handed-on', label: 'props only handed on', value: whole.length },
      note: byRoom.map(([room, count]) => `${room} ${count}`).join(', '),
      places: handing.map((one) => `${one.path}: ${one.whole.join(', ')}`),
    },
    {
      ...{ key: 'handed-on-most', label: 'most of them on one component' },
      ...{ value: handing[0]?.whole.length ?? 0, note: handing[0]?.path ?? '', places: [] },
    },
    {
      ...{ key: 'handed-on-wrapped', label: 'handlers handed on in a function' },
      ...{ value: wrapped.length, places: wrapped },
    },
    {
      ...{ key: 'props', label: 'most props on one component' },
      ...{ value: most?.names.length ?? 0, note: most?.path ?? '' },
      places: components
        .toSorted((a, b) => b.names.length - a.names.length)
        .slice(0, 10)
        .map(({ path, names }) => `${path}: ${names.length}`),
    },
  ];
}
