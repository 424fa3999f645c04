import type { NameLanguage } from '#lib/domain/area.ts';
import type { AtlasIndex } from '#lib/domain/atlas-index.ts';
import type { Attributed, EventRecord } from '#lib/domain/event.ts';
import { formatEdtf } from '#lib/messages/formats/format-edtf.ts';
import { formatUnit } from '#lib/messages/formats/format-unit.ts';
import { formatWhen } from '#lib/messages/formats/format-when.ts';
import { findPublishers, type Publication } from '#lib/domain/publication.ts';
import { ACCOUNT_MESSAGES } from '#lib/messages/en/account.ts';
import { LIST_TEXT_MESSAGES } from '#lib/messages/en/list-text.ts';
import {
  EVENT_MESSAGES,
  KIND_MESSAGES,
  LIST_MESSAGES,
  SITE,
  STATUS_MESSAGES,
} from '#lib/messages/en/wording.ts';
import { DATA_LICENCE, LICENCE_NAME } from '#lib/exports/data-licence.ts';

/** Context for the text: names from the index of a page. */
export interface ListTextContext {
  readonly index: Pick<AtlasIndex, 'areas' | 'services'>;
  /** Language of names and dates. */
  readonly language: NameLanguage;
}

function quote({ text, by }: Attributed, publications: readonly Publication[]): string {
  const names = findPublishers(by, publications).map(({ name }) => name);
  return LIST_TEXT_MESSAGES.quoted(text, names.join(', '));
}

function toParticipants({ participants }: EventRecord, { index }: ListTextContext): string {
  return participants
    .map(({ service, units }) => {
      const name = index.services.find(({ id }) => id === service)?.short ?? service;
      const list = units.map((unit) => formatUnit(unit)).join(', ');
      return list === '' ? name : LIST_TEXT_MESSAGES.of(name, list);
    })
    .join('; ');
}

function toAreas({ areas }: EventRecord, { index, language }: ListTextContext): string {
  const names = areas.flatMap(
    (id) => index.areas.find((area) => area.id === id)?.names[language] ?? [],
  );
  return names.join('; ') || LIST_MESSAGES.offMap;
}

/** Rival accounts: each publication's version beside the others. */
function toAccounts({ accounts, publications }: EventRecord): readonly string[] {
  const lines = accounts.map(({ about, note, says }) => {
    const versions = says.map((version) => quote(version, publications)).join(' / ');
    const line = LIST_TEXT_MESSAGES.of(about, versions);
    return `- ${line}${note === null ? '' : `. ${note}`}`;
  });
  return lines.length === 0 ? [] : [`${ACCOUNT_MESSAGES.accounts}:`, ...lines];
}

function toPublication(publication: Publication, language: NameLanguage): string {
  const { publisher, title, published, url, note } = publication;
  const date = published === null ? ACCOUNT_MESSAGES.undated : formatEdtf(published, language);
  const address = url ?? ACCOUNT_MESSAGES.noAddress;
  const line = LIST_TEXT_MESSAGES.publication(publisher.name, title, date, address);
  return `- ${line}${url === null && note !== null ? `. ${note}` : ''}`;
}

function toEventText(event: EventRecord, context: ListTextContext): string {
  const { when, title, kind, status, statusAsOf, place, summary, publications } = event;
  const { language } = context;
  const asOf = ACCOUNT_MESSAGES.statusAsOf(
    STATUS_MESSAGES[status],
    formatEdtf(statusAsOf, language),
  );
  const quotes = place.map((words) => quote(words, publications)).join('; ');
  return [
    formatWhen(when, language),
    title,
    LIST_TEXT_MESSAGES.kindAndStatus(KIND_MESSAGES[kind], asOf),
    LIST_TEXT_MESSAGES.of(EVENT_MESSAGES.participants, toParticipants(event, context)),
    LIST_TEXT_MESSAGES.of(LIST_TEXT_MESSAGES.area, toAreas(event, context)),
    ...(quotes === '' ? [] : [LIST_TEXT_MESSAGES.of(ACCOUNT_MESSAGES.reportedAs, quotes)]),
    summary,
    ...toAccounts(event),
    `${ACCOUNT_MESSAGES.publications}:`,
    ...publications.map((publication) => toPublication(publication, language)),
  ].join('\n');
}

/**
 * Formats events as plain text, to paste anywhere: `visible` says in a line which events these are;
 * each has its facts, rival accounts side by side and every publication; the licence comes last.
 */
export function toListText(
  visible: string,
  events: readonly EventRecord[],
  context: ListTextContext,
): string {
  return [
    LIST_TEXT_MESSAGES.heading(SITE.name, visible),
    ...events.map((event) => toEventText(event, context)),
    `${DATA_LICENCE.note}\n${LIST_TEXT_MESSAGES.rights(SITE.name, LICENCE_NAME, DATA_LICENCE.license)}\n`,
  ].join('\n\n');
}
