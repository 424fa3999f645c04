import type { EventKind, EventStatus } from '../../../src/lib/domain/event.ts';

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
