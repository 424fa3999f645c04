import type { EventSource } from '../../src/lib/data/schema/event-schema.ts';
import { SCHEMA_LINE } from '../../src/lib/data/check/find-warnings.ts';

/** Fields to quote: other YAML readers turn a plain date into a number or a point in time. */
const DATES = ['when', 'statusAsOf', 'published', 'day'];
const LINE_WIDTH = 100;
/** Texts that mean themselves without quotation marks. */
const PLAIN = /^(https:\/\/[\w./-]+|\p{L}[\p{L}\p{N} .,()/-]*)$/u;

/**
 * An event's file as `npm run format` leaves it, one field on a line. It is some hundred times as
 * fast as what writes single events for editors, and knows no text with an apostrophe.
 */
export function toEventFileText(event: EventSource): string {
  return `${SCHEMA_LINE}\n${toLines(event, '').join('\n')}\n`;
}

function toLines(fields: object, indent: string): string[] {
  return Object.entries(fields).flatMap(([key, value]: [string, unknown]) => {
    if (value === undefined) return [];
    const start = `${indent}${key}:`;
    if (Array.isArray(value)) return toListLines(value, start, indent);
    if (typeof value === 'object' && value !== null)
      return [start, ...toLines(value, `${indent}  `)];
    return [`${start} ${toScalar(value, DATES.includes(key))}`];
  });
}

function toListLines(list: readonly unknown[], start: string, indent: string): string[] {
  const inLine = `${start} [${list.map((one) => toScalar(one)).join(', ')}]`;
  const isOfIds = list.every((one) => typeof one === 'string' && /^[\w-]+$/.test(one));
  if (isOfIds && inLine.length <= LINE_WIDTH) return [inLine];
  const items = list.map((one) => {
    if (typeof one !== 'object' || one === null) return `${indent}  - ${toScalar(one)}`;
    const lines = toLines(one, `${indent}    `).join('\n');
    return `${indent}  - ${lines.trimStart()}`;
  });
  return [start, ...items];
}

function toScalar(value: unknown, isDate = false): string {
  if (typeof value !== 'string') return String(value);
  if (value.includes("'")) throw new Error(`found an apostrophe in ${value}, expected none`);
  return PLAIN.test(value) && !isDate ? value : `'${value}'`;
}
