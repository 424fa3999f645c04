import { localized } from '../localized.ts';
import type { EventKind, EventStatus } from '#lib/domain/event.ts';
import type { Branch } from '#lib/domain/service.ts';

export const KIND_MESSAGES: Readonly<Record<EventKind, string>> = localized({
  exercise: 'Exercise',
  'training-flight': 'Training flight',
  'command-post': 'Command-post exercise',
  meeting: 'Meeting',
  'policy-process': 'Policy process',
});

export const STATUS_MESSAGES: Readonly<Record<EventStatus, string>> = localized({
  announced: 'Announced',
  'in-progress': 'Last reported under way',
  held: 'Held',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
  unknown: 'Status not known',
});

export const BRANCH_MESSAGES: Readonly<Record<Branch, string>> = localized({
  maritime: 'Maritime',
  air: 'Air',
  ground: 'Ground',
  marines: 'Marines',
  joint: 'Joint and other',
});
