/** A renamed field of the record. */
interface RenamedField {
  /** The version of the schema that introduced the new name. */
  readonly version: number;
  readonly from: string;
  readonly to: string;
}

/** Renamed fields, oldest first. Files and tables must use the new name; old links still work. */
export const RENAMED_FIELDS: readonly RenamedField[] = [
  { version: 2, from: 'tellings', to: 'accounts' },
  { version: 3, from: 'on', to: 'day' },
  { version: 4, from: 'zone', to: 'timeZone' },
];

/** Version of the schema, raised when older files become invalid; see `geo/README.md`. */
export const SCHEMA_VERSION = 4;

/**
 * Formats the new name of a renamed field: `"accounts", its name since version 2 of the schema`.
 * Null where `name` is no old name of one of the known fields.
 */
export function formatNewName(name: unknown, known: readonly unknown[]): string | null {
  const renamed = RENAMED_FIELDS.find(({ from, to }) => from === name && known.includes(to));
  if (!renamed) return null;
  return `"${renamed.to}", its name since version ${renamed.version} of the schema`;
}

/** Whether a name is missing from those given while one of its old names is present. */
export function hasOldName(name: unknown, given: readonly string[]): boolean {
  return RENAMED_FIELDS.some(
    ({ from, to }) => to === name && !given.includes(to) && given.includes(from),
  );
}
