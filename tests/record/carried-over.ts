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
  /** As `Loss.expected`, where more than one thing of the kind could get lost. */
  readonly expected?: string;
  /** Words that the event keeps of it, in a note. */
  readonly kept: string;
  readonly reason: string;
}

export const EXCEPTIONS: readonly Exception[] = [
  {
    event: '2023-09-orient-shield-23',
    what: 'account of "scale"',
    kept: '1,200 US and 2,300 JGSDF, which add up to the same',
    reason: 'the figures agree, and versions that agree are a note',
  },
  {
    event: '2024-06-rimpac-24',
    what: 'unit of USN',
    expected: 'USS Carl Vinson, CVN-70, 1',
    kept: 'aircraft carrier USS Carl Vinson (CVN-70)',
    reason: 'no publication of the record names the ship',
  },
  {
    event: '2024-06-rimpac-24',
    what: 'unit of USN',
    expected: 'USS Princeton, CG-59, 1',
    kept: 'cruiser USS Princeton (CG-59)',
    reason: 'no publication of the record names the ship',
  },
];

/** The status of an event as the record has it, where it is not the one that was collected. */
export interface StatusCorrection {
  readonly event: string;
  readonly status: EventStatus;
  readonly statusAsOf: string;
  readonly reason: string;
}

const NOT_TOLD_AS_OVER = 'told of while it went on; no publication is later or tells of it as over';
const LAST_PUBLICATION = 'the date of the last dated publication that supports the status';
const DAY_TOLD_OF = 'none of the publications is dated; the day is the one that they tell of';
const CLOSING_FOUND = 'a publication found later tells of the closing on that day';
const UNCERTAIN = 'of the dated publications only one supports the status; its month is worked out';

export const STATUS_CORRECTIONS: readonly StatusCorrection[] = (
  [
    ['2022-10-resolute-dragon-22', 'in-progress', '2022-10-01', NOT_TOLD_AS_OVER],
    ['2023-02-iron-fist-23', 'held', '2023-03-12', CLOSING_FOUND],
    ['2023-06-philippine-sea-usn-jmsdf', 'held', '2023-07?', UNCERTAIN],
    ['2023-07-france-nyutabaru', 'in-progress', '2023-07-27', NOT_TOLD_AS_OVER],
    ['2023-07-kyushu-west-air-13', 'held', '2023-07?', UNCERTAIN],
    ['2023-07-milley-hamada-tokyo', 'held', '2023-07?', UNCERTAIN],
    ['2023-08-maya-reagan', 'held', '2023-08-25', DAY_TOLD_OF],
    ['2023-10-resolute-dragon-23', 'held', '2023-11-21', LAST_PUBLICATION],
    ['2023-11-annualex-23', 'in-progress', '2023-11-11', NOT_TOLD_AS_OVER],
    ['2024-02-cope-north-24', 'announced', '2024-02-07', 'its one publication tells of a plan'],
    ['2024-02-keen-edge-24', 'in-progress', '2024-02-04', NOT_TOLD_AS_OVER],
    ['2024-06-rimpac-24', 'in-progress', '2024-06-27', NOT_TOLD_AS_OVER],
    ['2024-06-valiant-shield-24', 'in-progress', '2024-06-10', NOT_TOLD_AS_OVER],
    ['2024-08-pacific-vanguard-24', 'in-progress', '2024-08-24', NOT_TOLD_AS_OVER],
    ['2024-11-freedom-edge-2', 'in-progress', '2024-11-14', NOT_TOLD_AS_OVER],
    ['2025-01-trilateral-b1b', 'held', '2025-07-11', LAST_PUBLICATION],
    ['2025-02-cope-north-25', 'held', '2025-04-22', LAST_PUBLICATION],
    ['2025-02-iron-fist-25', 'in-progress', '2025-03-03', NOT_TOLD_AS_OVER],
    ['2025-02-pacific-steller', 'in-progress', '2025-02-15', NOT_TOLD_AS_OVER],
    ['2025-05-b1b-f35a', 'held', '2025-05-09', DAY_TOLD_OF],
    ['2025-09-bushido-guardian-25', 'in-progress', '2025-10-01', NOT_TOLD_AS_OVER],
    ['2025-10-annualex-25', 'in-progress', '2025-10-20', NOT_TOLD_AS_OVER],
  ] as const
).map(([event, status, statusAsOf, reason]) => ({ event, status, statusAsOf, reason }));
