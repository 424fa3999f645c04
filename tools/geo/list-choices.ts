import { toMapName } from '../../src/lib/cartography/labels/names.ts';
import { parseRecord } from '../../src/lib/data/parse/parse-record.ts';
import type { RecordFiles } from '../../src/lib/data/parse/read-record.server.ts';
import { BRANCHES } from '../../src/lib/domain/service.ts';

/** A choice: its name for the editor, and its id. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

export type KnownChoices = Readonly<
  Record<'areas' | 'services' | 'publishers' | 'series', readonly Choice[]>
>;

const LONGEST_BRANCH = Math.max(...BRANCHES.map(({ length }) => length)) + 1;

/** The ids that an event can name, each with its name in words. */
export function listChoices(record: RecordFiles): KnownChoices {
  const { areas, services, publishers, series } = parseRecord(record).entries;
  const toChoice = ({ id, name }: { readonly id: string; readonly name: string }): Choice => ({
    name: `${name} (${id})`,
    value: id,
  });
  return {
    areas: validOf(areas).map(({ id, properties }) => {
      const en = properties.names.en.map((name) => ({ ...name, onMap: name.onMap ?? false }));
      return toChoice({ id, name: toMapName({ names: { en, ja: [], ko: [], zh: [] } }) });
    }),
    // Services are many and have no search here; the branch comes first, as they are sorted by it.
    services: validOf(services).map(({ id, short, branch }) => ({
      name: `${branch.padEnd(LONGEST_BRANCH)} ${short === id ? id : `${short} (${id})`}`,
      value: id,
    })),
    publishers: validOf(publishers).map(toChoice),
    series: validOf(series).map(toChoice),
  };
}

function validOf<T>(entries: readonly { readonly parsed: T | null }[] | null): T[] {
  return (entries ?? []).flatMap(({ parsed }) => (parsed === null ? [] : [parsed]));
}
