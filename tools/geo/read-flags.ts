import { parseArgs } from 'node:util';
import type { DraftField, EventDraft } from '../../src/lib/data/edit/event-draft.ts';
import { suggest } from '../../src/lib/data/parse/suggest.ts';
import { NO_ADDRESS } from '../../src/lib/domain/events-csv-columns.ts';
import { RENAMED_FIELDS } from '../../src/lib/domain/renamed-fields.ts';
import { FLAGS } from './event-flags.ts';
import { foldLines } from './fold-lines.ts';
import { NO_SERIES } from './no-series.ts';

export type FlagsRead =
  | { readonly kind: 'draft'; readonly draft: EventDraft; readonly isDryRun: boolean }
  | { readonly kind: 'help' }
  /** Flags that are unknown, lack their value or are given too often. */
  | { readonly kind: 'fault'; readonly fault: string };

const SWITCHES = { 'dry-run': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

/** Reads `--title ... --area ... --area ...`. */
export function readFlags(args: readonly string[]): FlagsRead {
  const options = Object.fromEntries(
    FLAGS.map(({ flag }) => [flag, { type: 'string', multiple: true }] as const),
  );
  try {
    const read = parseArgs({ args: joinDegrees(args), options: { ...options, ...SWITCHES } });
    const values: Readonly<Record<string, unknown>> = read.values;
    const textsOf = (flag: string) => values[flag] as readonly string[] | undefined;
    if (values['help']) return { kind: 'help' };
    const twice = FLAGS.find(({ flag, isList }) => !isList && (textsOf(flag)?.length ?? 0) > 1);
    if (twice) return { kind: 'fault', fault: `--${twice.flag} is given more than once` };
    const given = FLAGS.flatMap(({ flag, field }) => {
      const texts = textsOf(flag);
      return texts ? [[field, readTexts(field, texts.map(foldLines))] as const] : [];
    });
    const draft: EventDraft = Object.fromEntries(given);
    return { kind: 'draft', draft: joinSupports(draft), isDryRun: values['dry-run'] === true };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { kind: 'fault', fault: formatFault(error.message) };
  }
}

/** `--location-lon -155.08` → `--location-lon=-155.08`: a number, though it begins like a flag. */
function joinDegrees(args: readonly string[]): string[] {
  return args.reduce<string[]>((joined, arg) => {
    const before = joined.at(-1);
    const isDegrees = /^-\.?\d/.test(arg) && /^--location-(lon|lat)$/.test(before ?? '');
    return isDegrees ? [...joined.slice(0, -1), `${before}=${arg}`] : [...joined, arg];
  }, []);
}

/** The message of `parseArgs` in one sentence; for an unknown flag with the nearest known one. */
function formatFault(message: string): string {
  const [, flag] = /'(--[\w-]+)/.exec(message) ?? [];
  if (flag && /argument (missing|is ambiguous)/.test(message)) {
    return `${flag}: found no value, expected one; where it begins with a hyphen, write ${flag}="-…"`;
  }
  const isUnknown = flag && message.startsWith('Unknown option');
  return message.replace(/\. [^]*/, '') + (isUnknown ? suggestFlag(flag) : '');
}

function suggestFlag(flag: string): string {
  const renamed = RENAMED_FIELDS.find(({ from }) => `--${from}` === flag);
  const ofField = FLAGS.find(({ field }) => field === renamed?.to);
  if (ofField) return `; did you mean "--${ofField.flag}"?`;
  const known = FLAGS.map((one) => `--${one.flag}`);
  return suggest(flag, known);
}

/** Fields whose ids hold no comma or semicolon: `--service JMSDF,USN` names two. */
const OF_IDS: readonly DraftField[] = ['areas', 'services', 'themes'];

/** Fields that the page of a publication may lack. */
const OF_PAGE: readonly DraftField[] = ['addresses', 'publicationNotes', 'headlines', 'published'];

function readTexts(field: DraftField, texts: readonly string[]): readonly string[] {
  if (field === 'series') return texts.filter((text) => !NO_SERIES.includes(text));
  if (OF_PAGE.includes(field)) return texts.map((text) => (text === NO_ADDRESS ? '' : text));
  if (!OF_IDS.includes(field)) return texts;
  return texts.flatMap((text) => {
    const ids = text.split(/[,;]/).flatMap((id) => id.trim() || []);
    return ids.length > 0 ? ids : [''];
  });
}

/** Joins all that is given to one text, because flags describe one publication. */
function joinSupports(draft: EventDraft): EventDraft {
  return draft.supports ? { ...draft, supports: [draft.supports.join(',')] } : draft;
}
