import type { EventRecord } from '#lib/domain/event.ts';
import { SERIES_PAGE_MESSAGES } from '#lib/messages/en/reading.ts';
import { AREA_MESSAGES } from '#lib/messages/en/area.ts';
import { YEARS_MESSAGES } from '#lib/messages/en/years.ts';
import { SITE } from '#lib/messages/en/wording.ts';

/** Title and description of a page: for its head, search engines and previews. */
export interface PageText {
  readonly title: string;
  readonly description: string;
}

/** The title of a page, followed by the site's name. */
export function formatPageTitle(name: string): string {
  return `${name} · ${SITE.name}`;
}

export const SITE_TEXT: PageText = { title: SITE.name, description: SITE.description };

export function toEventText({ title, summary }: EventRecord): PageText {
  return { title: formatPageTitle(title), description: summary };
}

export function toAreaText(name: string, events: number): PageText {
  return { title: formatPageTitle(name), description: AREA_MESSAGES.description(name, events) };
}

export function toSeriesText(name: string, editions: number): PageText {
  return {
    title: formatPageTitle(name),
    description: SERIES_PAGE_MESSAGES.description(name, editions),
  };
}

export const SERIES_INDEX_TEXT: PageText = {
  title: formatPageTitle(SERIES_PAGE_MESSAGES.all),
  description: SERIES_PAGE_MESSAGES.allDescription,
};

export const YEARS_TEXT: PageText = {
  title: formatPageTitle(YEARS_MESSAGES.all),
  description: YEARS_MESSAGES.allDescription,
};

export function toYearText(name: string, events: number): PageText {
  return { title: formatPageTitle(name), description: YEARS_MESSAGES.description(name, events) };
}
