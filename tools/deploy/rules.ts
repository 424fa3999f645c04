import { readFileSync } from 'node:fs';

export type Headers = Readonly<Record<string, string>>;

/** Page that stands for events without a page of their own, which are the older ones. */
interface OlderPage {
  /** Path below which every folder is an event. */
  readonly folder: string;
  readonly page: string;
}

/** What every host of the site is to do: `deploy/rules.json`. A path may end in `*`, for all that follows. */
export interface HostRules {
  readonly everywhere: Headers;
  readonly methods: string;
  readonly caching: Readonly<Record<'pages' | 'files' | 'immutable', string>>;
  /** Paths of what others poll and show, no page among them: five minutes old will do. */
  readonly files: readonly string[];
  /** Paths whose names change with their content, for hosts that know no pattern but `*`. */
  readonly immutable: readonly string[];
  /** A hash in a name below `/map/`, as a regular expression that JavaScript and PCRE read alike. */
  readonly hash: string;
  readonly crossOrigin: {
    readonly headers: Headers;
    readonly preflight: Headers;
    readonly paths: readonly string[];
  };
  /** The id of an event, as a regular expression. */
  readonly id: string;
  readonly older: readonly OlderPage[];
  /** Media types by the ending of a name. */
  readonly types: Readonly<Record<string, string>>;
  /** Endings of what is worth compressing; the others are compressed already, or read by ranges. */
  readonly compressed: readonly string[];
}

export const RULES = JSON.parse(
  readFileSync(new URL('../../deploy/rules.json', import.meta.url), 'utf8'),
) as HostRules;

/** Whether a path fits a rule's, in which `*` stands for anything. */
export function isPathOf(rule: string, path: string): boolean {
  const [start = '', end = ''] = rule.split('*');
  if (!rule.includes('*')) return path === rule;
  return path.startsWith(start) && path.endsWith(end);
}

const HASHED = new RegExp(`^/map/(?:.*[./])?${RULES.hash}[./]`);

/** Whether the name of a file changes with its content, so that it may be kept for ever. */
export function isImmutable(path: string): boolean {
  return path.startsWith('/_app/immutable/') || HASHED.test(path);
}

/** How long the file at a path may be kept. */
export function findCaching(path: string): string {
  const { caching, files } = RULES;
  if (isImmutable(path)) return caching.immutable;
  return files.some((rule) => isPathOf(rule, path)) ? caching.files : caching.pages;
}

/** Whether other sites, and frames without an origin, may read the file at a path. */
export function isCrossOrigin(path: string): boolean {
  return RULES.crossOrigin.paths.some((rule) => isPathOf(rule, path));
}

/** The media type of a file, with its charset where it is text. */
export function findType(path: string): string {
  const type = RULES.types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}

/** The headers that go with the file at a path: all but its type. */
export function findHeaders(path: string): Headers {
  return {
    ...RULES.everywhere,
    'Cache-Control': findCaching(path),
    ...(isCrossOrigin(path) ? RULES.crossOrigin.headers : {}),
  };
}

/** The page for an event's address that has none of its own; null for other addresses. */
export function findOlderPage(path: string): string | null {
  const older = RULES.older.find(({ folder }) => new RegExp(`^${folder}${RULES.id}/$`).test(path));
  return older?.page ?? null;
}
