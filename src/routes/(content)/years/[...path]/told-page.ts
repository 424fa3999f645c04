import { toMapName } from '#lib/cartography/labels/names.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import type { EventRecord, EventStatus, EventKind } from '#lib/domain/event.ts';
import { toMonthPath, type YearPage } from '#lib/exports/years/year-pages.ts';
import { formatMonth, formatYearPage } from '#lib/messages/formats/format-year-page.ts';
import { formatWhen } from '#lib/messages/formats/format-when.ts';
import type { PeriodLink } from '../year-links.ts';

/** An event as a page by year tells it. */
export interface ToldEvent {
  readonly id: string;
  readonly title: string;
  /** Its date in words. */
  readonly when: string;
  readonly kind: EventKind;
  readonly status: EventStatus;
  /** Short names of the services that took part. */
  readonly services: readonly string[];
  /** Names of areas; empty where the event is not on this map. */
  readonly areas: readonly string[];
}

/** Another page by year. */
export type PageLink = Pick<PeriodLink, 'path' | 'name'>;

/** A page by year as it is read. */
export interface ToldPage {
  readonly name: string;
  /** How many events the page, or the pages of its months, tell. */
  readonly events: number;
  /** How many events began in its year or month: more than `events` on a part. */
  readonly all: number;
  readonly groups: readonly { readonly name: string; readonly events: readonly ToldEvent[] }[];
  /** Pages of the months of a year that has too many events for one page. */
  readonly months: readonly PeriodLink[];
  /** The page of the year, from one of its months. */
  readonly year: PageLink | null;
  /** All parts of the month; empty where it has one page. */
  readonly parts: readonly PageLink[];
  readonly earlier: PageLink | null;
  readonly later: PageLink | null;
}

type Page = YearPage<EventRecord>;

function countEvents(pages: readonly Page[]): number {
  return pages.flatMap(({ groups }) => groups).reduce((sum, { events }) => sum + events.length, 0);
}

function createTeller({ areas, services }: Catalogue): (event: EventRecord) => ToldEvent {
  const places = areas.map((area) => ({ id: area.id, name: toMapName(area) }));
  return ({ id, title, when, kind, status, ...event }) => ({
    ...{ id, title, when: formatWhen(when), kind, status },
    services: services.filter((one) => event.services.includes(one.id)).map(({ short }) => short),
    areas: places.filter((one) => event.areas.includes(one.id)).map(({ name }) => name),
  });
}

function toLink(page: Page | undefined): PageLink | null {
  return page ? { path: page.path, name: formatYearPage(page) } : null;
}

/** The pages that a reader goes through from this one: years from a year, else all that tell. */
function listSiblings(pages: readonly Page[], { month }: Page): readonly Page[] {
  return month === null
    ? pages.filter((one) => one.month === null || one.path === toMonthPath(''))
    : pages.filter(({ isSplit }) => !isSplit);
}

/** Finds the page at a path below `/years/`. */
export function toToldPage(
  catalogue: Catalogue,
  pages: readonly Page[],
  path: string,
): ToldPage | null {
  const page = pages.find((one) => one.path === path);
  if (!page) return null;
  const { year, month, groups, isSplit } = page;
  const siblings = listSiblings(pages, page);
  const at = siblings.indexOf(page);
  const parts = pages.filter((one) => one.year === year && one.month === month);
  const whole = pages.find((one) => one.year === year && one.month === null);
  const told = groups.map(({ month: key, events }) => ({
    ...{ key, name: formatMonth(key), events },
  }));
  const tell = createTeller(catalogue);
  return {
    name: formatYearPage(page),
    events: countEvents([page]),
    all: countEvents(parts),
    groups: isSplit ? [] : told.map(({ name, events }) => ({ name, events: events.map(tell) })),
    months: isSplit
      ? told.map(({ key, name, events }) => ({
          ...{ path: toMonthPath(key), name, events: events.length },
        }))
      : [],
    year: whole === page ? null : toLink(whole),
    parts: parts.length === 1 ? [] : parts.flatMap((part) => toLink(part) ?? []),
    earlier: toLink(siblings[at + 1]),
    later: toLink(siblings[at - 1]),
  };
}
