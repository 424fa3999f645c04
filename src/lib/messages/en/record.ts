import { inReadersLanguage } from '../localized.ts';
import type { EventKind, EventStatus } from '#lib/domain/event.ts';
import type { Branch } from '#lib/domain/service.ts';

export const KIND_WORDS: Readonly<Record<EventKind, string>> = inReadersLanguage({
  exercise: 'Exercise',
  'training-flight': 'Training flight',
  'command-post': 'Command-post exercise',
  meeting: 'Meeting',
  'policy-process': 'Policy process',
});

export const STATUS_WORDS: Readonly<Record<EventStatus, string>> = inReadersLanguage({
  announced: 'Announced',
  'in-progress': 'Last reported under way',
  held: 'Held',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
  unknown: 'Status not known',
});

export const BRANCH_WORDS: Readonly<Record<Branch, string>> = inReadersLanguage({
  maritime: 'Maritime',
  air: 'Air',
  ground: 'Ground',
  marines: 'Marines',
  joint: 'Joint and other',
});
