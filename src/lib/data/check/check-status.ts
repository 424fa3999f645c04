import type { Problem } from '#lib/domain/problem.ts';
import type { DateEdge } from '#lib/domain/when.ts';
import { toDay } from '../parse/calendar.ts';
import { type Entry, problemAt } from '../parse/entry.ts';
import { formatFound } from '../parse/format-found.ts';
import { parseDate, parseWhen } from '../parse/parse-when.ts';
import { textsAt, valueAt, valuesAt } from '../parse/path.ts';

/** Checks that the status of an event says no more than its publications do. */
export function checkStatus(event: Entry<unknown>): Problem[] {
  const asOf = toEdge(valueAt(event.value, ['statusAsOf']));
  if (!asOf?.last) return [];
  if (valueAt(event.value, ['status']) !== 'held') return checkSource(event, findDated(event));
  const when = toWhen(valueAt(event.value, ['when']));
  if (!when?.start.first) return [];
  if (asOf.last < when.start.first) {
    const expected = `a date on or after ${when.start.first}, as the status is held`;
    return [problemAt(event, ['statusAsOf'], expected)];
  }
  return checkHeld(event, when.end?.first ?? when.start.first);
}

/**
 * Checks that a publication of its last day or later, or an undated one, supports a held event.
 * `lastDay` is the earliest possible one: the first of a month, or the start for an open end.
 */
function checkHeld(event: Entry<unknown>, lastDay: string): Problem[] {
  const dated = findDated(event);
  const after = dated.filter(({ last }) => last && last >= toEve(lastDay));
  const isToldByUndated = dated.length < findSupporting(event).length;
  if (after.length > 0 || dated.length === 0 || isToldByUndated) return checkSource(event, after);
  const expected = `another status, or a publication that supports it and is of ${lastDay} or later, or without a date`;
  return [problemAt(event, ['status'], expected)];
}

/** Checks that `statusAsOf` is the date of the last dated publication that supports the status. */
function checkSource(event: Entry<unknown>, dated: readonly Dated[]): Problem[] {
  if (dated.length === 0) return [];
  const certain = dated.filter(({ approximate, uncertain }) => !approximate && !uncertain);
  const latest = (certain.length > 0 ? certain : dated).filter(
    ({ last }, _, all) => last && all.every(({ first }) => first && first <= last),
  );
  const asOf = valueAt(event.value, ['statusAsOf']);
  if (latest.some(({ text }) => text === asOf)) return [];
  const dates = [...new Set(latest.map(({ text }) => formatFound(text)))].join(' or ');
  const expected = `${dates}, the date of the last publication that supports status`;
  return [problemAt(event, ['statusAsOf'], expected)];
}

type Dated = DateEdge & { readonly text: string };

function findDated(event: Entry<unknown>): readonly Dated[] {
  return findSupporting(event).flatMap((publication) => {
    const edge = toEdge(valueAt(publication, ['published']));
    return edge ? [edge] : [];
  });
}

function findSupporting(event: Entry<unknown>): readonly unknown[] {
  return valuesAt(event.value, 'publications.*')
    .map(({ value }) => value)
    .filter((one) => textsAt(one, 'supports.*').some(({ text }) => text === 'status'));
}

function toEdge(text: unknown): Dated | null {
  const result = typeof text === 'string' ? parseDate(text) : null;
  return typeof text === 'string' && result?.valid ? { ...result.edge, text } : null;
}

function toWhen(text: unknown) {
  const result = typeof text === 'string' ? parseWhen(text) : null;
  return result?.valid ? result.when : null;
}

/** The day before, since it may be a day earlier at the publisher's place. */
function toEve(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return toDay(year, month - 1, day - 1);
}
