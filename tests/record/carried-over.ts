import type { EventKind, EventStatus } from '../../src/lib/domain/event.ts';

/** Services of the collected facts, by country and code, that have another id in the record. */
const SERVICES: Readonly<Record<string, string>> = {
  'AU AA': 'AU-ARMY',
  'CL Chilean Navy': 'CL-NAVY',
  'EU EU institutions': 'EU',
  'IT Italian Navy': 'IT-NAVY',
  'JP Cabinet': 'JP-CAB',
  'JP Joint Staff': 'JP-JS',
  'JP Ministry of Defense': 'JP-MOD',
  'JP government': 'JP-GOV',
  'KR Joint Chiefs of Staff': 'KR-JCS',
  'KR ROK forces': 'KR-FORCES',
  'KR government': 'KR-GOV',
  'PH Philippine Navy': 'PH-NAVY',
  'US Joint Staff': 'US-JCS',
  'US MDA': 'US-MDA',
  'US US Forces Japan': 'USFJ',
  'US government': 'US-GOV',
  'US joint force': 'US-FORCES',
};

const KINDS: Readonly<Record<string, EventKind>> = {
  'command-post-exercise': 'command-post',
  'planned-exercise': 'exercise',
};

const STATUSES: Readonly<Record<string, EventStatus>> = { planned: 'announced' };

/** `JP JMSDF` → `JMSDF`. */
export function toService(code: string): string {
  return SERVICES[code] ?? code.slice(code.indexOf(' ') + 1);
}

export function toKind(kind: string): string {
  return KINDS[kind] ?? kind;
}

export function toStatus(status: string): string {
  return STATUSES[status] ?? status;
}

/** A unit that the record names otherwise. */
export interface Renaming {
  readonly event: string;
  readonly from: string;
  readonly to: string;
  /** What the record keeps the rest of the name as. */
  readonly type: string;
  readonly reason: string;
}

export const RENAMINGS: readonly Renaming[] = [
  {
    event: '2024-06-rimpac-24',
    from: 'vice commander: Rear Adm. Kazushi Yokota',
    to: 'Rear Adm. Kazushi Yokota',
    type: 'vice commander',
    reason: 'a person has a name and, as type, an office',
  },
];

/**
 * Where the record tells otherwise than the collected facts, and why. A correction of the record
 * that the test reports as a loss gets a line here.
 */
export interface Exception {
  readonly event: string;
  /** What is reported, as `Loss.what`. */
  readonly what: string;
  /** Words that the event keeps of it, in a note. */
  readonly kept: string;
  readonly reason: string;
}

export const EXCEPTIONS: readonly Exception[] = [
  {
    event: '2023-09-orient-shield-23',
    what: 'telling of "scale"',
    kept: '1,200 US and 2,300 JGSDF, which add up to the same',
    reason: 'the figures agree, and versions that agree are a note',
  },
];
