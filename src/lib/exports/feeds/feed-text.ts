import { FEED_MESSAGES } from '#lib/messages/en/feed.ts';
import { formatEdtf } from '#lib/messages/formats/format-edtf.ts';
import type { Publication } from '#lib/domain/publication.ts';
import { ACCOUNT_MESSAGES } from '#lib/messages/en/account.ts';
import { SITE } from '#lib/messages/en/wording.ts';
import { DATA_LICENCE } from '../data-licence.ts';
import { escapeHtml } from '../escape-html.ts';
import type { FeedEntry } from './feed-entry.ts';
import type { Feed } from './feed.ts';

/** Rights of every feed, and of every entry's text, because entries are passed on singly. */
export const FEED_RIGHTS = FEED_MESSAGES.rights(SITE.name, DATA_LICENCE.license);

/** What a feed is about, and how much of that it has. */
export function toSubtitle({ name, entries, leftOut }: Feed): string {
  const all = entries.length + leftOut;
  return [
    FEED_MESSAGES.subtitle(name),
    ...(leftOut > 0 ? [FEED_MESSAGES.leftOut(entries.length, all)] : []),
  ].join(' ');
}

function formatPublished({ published }: Publication): string {
  return published === null ? ACCOUNT_MESSAGES.undated : formatEdtf(published);
}

function toPublicationLine(publication: Publication): string {
  const { publisher, title, url } = publication;
  const words = FEED_MESSAGES.publication(publisher.name, title, formatPublished(publication));
  return `- ${words}: ${url ?? ACCOUNT_MESSAGES.noAddress}`;
}

/** The text of an event in a feed, as plain text; `notes` follow its facts. */
export function toEntryText(entry: FeedEntry, notes: readonly string[] = []): string {
  const { corrections, facts, event } = entry;
  return [
    ...corrections.map((correction) => `${correction}\n`),
    ...facts.map(({ term, text }) => `${term}: ${text}`),
    ...notes,
    '',
    event.summary,
    '',
    `${ACCOUNT_MESSAGES.publications}:`,
    ...event.publications.map(toPublicationLine),
    '',
    DATA_LICENCE.note,
    FEED_RIGHTS,
  ].join('\n');
}

function toPublicationHtml(publication: Publication): string {
  const { publisher, title, url, language } = publication;
  const name = escapeHtml(publisher.name);
  const link =
    url === null
      ? `${name} (${ACCOUNT_MESSAGES.noAddress})`
      : `<a href="${escapeHtml(url)}" hreflang="${escapeHtml(language)}">${name}</a>`;
  const quoted =
    title === null ? '' : `, <cite lang="${escapeHtml(language)}">${escapeHtml(title)}</cite>`;
  return `<li>${link}${quoted}, ${escapeHtml(formatPublished(publication))}</li>`;
}

function toParagraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

/** The text of an event in a feed, as HTML: escaped, with links, headlines with their language. */
export function toEntryHtml({ corrections, facts, event }: FeedEntry): string {
  const list = facts.map(({ term, text }) => `<li>${escapeHtml(term)}: ${escapeHtml(text)}</li>`);
  return [
    ...corrections.map(toParagraph),
    `<ul>${list.join('')}</ul>`,
    toParagraph(event.summary),
    `<p>${ACCOUNT_MESSAGES.publications}:</p>`,
    `<ul>${event.publications.map(toPublicationHtml).join('')}</ul>`,
    toParagraph(DATA_LICENCE.note),
  ].join('\n');
}
