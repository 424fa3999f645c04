/** Keys and list positions that lead to a value: `['participants', 0, 'service']`. */
export type Path = readonly (string | number)[];

export interface Located {
  readonly path: Path;
  readonly value: unknown;
}

/** Formats a path for readers: `participants[0].service`. */
export function formatPath(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}

/** Every value that a pattern such as `publications.*.publisher` reaches; `*` is any list item. */
export function valuesAt(root: unknown, pattern: string): Located[] {
  return pattern
    .split('.')
    .reduce<Located[]>(
      (reached, key) => reached.flatMap((from) => step(from, key)),
      [{ path: [], value: root }],
    );
}

/** Every text that a pattern reaches; other types are left out, as the schema reports them. */
export function textsAt(root: unknown, pattern: string): { path: Path; text: string }[] {
  return valuesAt(root, pattern).flatMap(({ path, value }) =>
    typeof value === 'string' ? [{ path, text: value }] : [],
  );
}

/** The value at a path; undefined where there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (isFields(value) ? value[key] : undefined), root);
}

/** Whether a value has fields or list positions to step into. */
export function isFields(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

function step({ path, value }: Located, key: string): Located[] {
  if (key === '*') {
    return Array.isArray(value) ? value.map((one, i) => ({ path: [...path, i], value: one })) : [];
  }
  return isFields(value) && key in value ? [{ path: [...path, key], value: value[key] }] : [];
}
