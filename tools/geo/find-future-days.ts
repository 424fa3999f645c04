import { toEventFile } from '../../src/lib/data/edit/event-id.ts';
import { formatFound } from '../../src/lib/data/parse/format-found.ts';
import { parseDate } from '../../src/lib/data/parse/parse-when.ts';
import type { EventRecord } from '../../src/lib/domain/event.ts';
import type { Problem } from '../../src/lib/domain/problem.ts';

/**
 * Days after today on which something was published or held, likely mistyped. The check of the
 * record does not look for them, because its result must not depend on the clock.
 */
export function findFutureDays(events: readonly EventRecord[], today: string): readonly Problem[] {
  return events.flatMap((event) =>
    listDays(event)
      .filter(({ first }) => first !== null && first > today)
      .map(({ field, edtf }) => ({
        ...{ file: toEventFile(event.id, event.when.edtf), line: null, record: event.id, field },
        found: formatFound(edtf),
        expected: `a day that is not after today, ${today}`,
      })),
  );
}

interface Day {
  readonly field: string;
  readonly edtf: string;
  /** First day that the date can mean; null where it is not known. */
  readonly first: string | null;
}

function listDays({ status, when, statusAsOf, publications }: EventRecord): readonly Day[] {
  const end = when.end?.first ?? when.start.first;
  return [
    ...(status === 'held' ? [{ field: 'when', edtf: when.edtf, first: end }] : []),
    toDay('statusAsOf', statusAsOf),
    ...publications.flatMap(({ published }, i) =>
      published === null ? [] : [toDay(`publications[${i}].published`, published)],
    ),
  ];
}

function toDay(field: string, edtf: string): Day {
  const result = parseDate(edtf);
  return { field, edtf, first: result.valid ? result.edge.first : null };
}
