import { localized } from '../localized.ts';

/** Messages of a list of events as plain text, to paste into a note or a report. */
export const LIST_TEXT_MESSAGES = localized({
  heading: (site: string, visible: string) => `${site}: ${visible}`,
  area: 'Area',
  of: (term: string, text: string) => `${term}: ${text}`,
  kindAndStatus: (kind: string, status: string) => `${kind}. ${status}.`,
  quoted: (text: string, publishers: string) => `“${text}” (${publishers})`,
  publication: (publisher: string, title: string | null, published: string, address: string) =>
    `${publisher}${title === null ? '' : `, “${title}”`}, ${published}: ${address}`,
  rights: (site: string, licence: string, address: string) => `${site}, ${licence} (${address})`,
} as const);
