/** A field of the record that went by another name before. */
interface RenamedField {
  /** The version of the schema that gave it the name it has. */
  readonly version: number;
  readonly from: string;
  readonly to: string;
}

/** The oldest first. An old name is refused in files and tables; in links it is read as before. */
export const RENAMED_FIELDS: readonly RenamedField[] = [
  { version: 2, from: 'tellings', to: 'accounts' },
  { version: 3, from: 'on', to: 'day' },
  { version: 4, from: 'zone', to: 'timeZone' },
];

/** Raised by each change that a file of the version before fails by: `geo/README.md` lists them. */
export const SCHEMA_VERSION = 4;

/** `"accounts", its name since version 2 of the schema`, for an old name of what is known; else null. */
export function formatNewName(name: unknown, known: readonly unknown[]): string | null {
  const renamed = RENAMED_FIELDS.find(({ from, to }) => from === name && known.includes(to));
  if (!renamed) return null;
  return `"${renamed.to}", its name since version ${renamed.version} of the schema`;
}

/** Whether a name is missing among those given, and an old one of it stands there. */
export function hasOldName(name: unknown, given: readonly string[]): boolean {
  return RENAMED_FIELDS.some(
    ({ from, to }) => to === name && !given.includes(to) && given.includes(from),
  );
}
