import { toMapName } from '#lib/cartography/labels/names.ts';
import { NAME_LANGUAGES } from '#lib/domain/area.ts';
import type { AtlasIndex } from '#lib/domain/atlas-index.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import type { EventRecord } from '#lib/domain/event.ts';
import { findTextLanguage } from '#lib/domain/find-text-language.ts';
import { formatEdtf } from '#lib/messages/formats/format-edtf.ts';
import { formatLanguage } from '#lib/messages/formats/format-language.ts';
import { formatOrigin } from '#lib/messages/formats/format-origin.ts';
import { formatPublishers } from '#lib/messages/formats/format-publishers.ts';
import { formatWhen } from '#lib/messages/formats/format-when.ts';
import { listPublications } from '#lib/domain/list-publications.ts';
import type { Publication } from '#lib/domain/publication.ts';
import type { AreaRecord, SelectedRecord } from '#lib/domain/selection.ts';
import type { SeriesRecord } from '#lib/domain/series-record.ts';
import { AREA_MESSAGES, MEDIUM_MESSAGES, OUTLINE_MESSAGES } from '#lib/messages/en/area.ts';
import { FIGURE_MESSAGES } from '#lib/messages/en/figure.ts';
import { ACCOUNT_MESSAGES } from '#lib/messages/en/account.ts';
import { KIND_MESSAGES, LIST_MESSAGES, SITE, STATUS_MESSAGES } from '#lib/messages/en/wording.ts';
import type { PrintParagraph } from './print-text.ts';

/** Limit of events that a figure lists: the pages list them all. */
const MOST_EVENTS = 24;

type Paragraphs = readonly PrintParagraph[];

/** Texts around the map of a print figure. */
export interface PrintContent {
  readonly title: string;
  readonly subtitle: string;
  /** Address of the page that says more, from the site's root. */
  readonly page: string;
  /** Paragraphs in two columns below the map. */
  readonly columns: readonly [Paragraphs, Paragraphs];
}

function toHeading(text: string): PrintParagraph {
  return { style: 'heading', text };
}

function toText(text: string): PrintParagraph {
  return { style: 'text', text };
}

function toRests(events: readonly EventRecord[]): PrintParagraph {
  const publications = listPublications(events);
  const publishers = new Set(publications.map(({ publisher }) => publisher.id));
  return toText(FIGURE_MESSAGES.rests(events.length, publications.length, publishers.size));
}

/** Content of the figure of the whole map. */
export function toIndexContent({ events }: Catalogue, index: AtlasIndex): PrintContent {
  const offMap = events.filter(({ areas }) => areas.length === 0).length;
  const areas = index.areas.map(({ id, names, errorKm }): PrintParagraph => {
    const count = events.filter((event) => event.areas.includes(id)).length;
    return {
      style: 'text',
      text: FIGURE_MESSAGES.areaLine(names.en, count, errorKm),
      href: `areas/${id}/`,
    };
  });
  return {
    title: SITE.name,
    subtitle: SITE.lede,
    page: '',
    columns: [
      [
        toHeading(FIGURE_MESSAGES.areas),
        ...areas,
        ...(offMap > 0 ? [toText(FIGURE_MESSAGES.offMapLine(offMap))] : []),
      ],
      [toHeading(FIGURE_MESSAGES.restsOn), toRests(events), toText(FIGURE_MESSAGES.differ)],
    ],
  };
}

function toEventLine({ id, when, title, kind, status }: EventRecord): PrintParagraph {
  const [kindWord, statusWord] = [KIND_MESSAGES[kind], STATUS_MESSAGES[status]];
  return {
    style: 'text',
    text: FIGURE_MESSAGES.eventLine(
      formatWhen(when),
      title,
      kindWord.toLowerCase(),
      statusWord.toLowerCase(),
    ),
    href: `events/${id}/`,
  };
}

/** Lines of the newest events, after how many came before them. */
function toEventLines(events: readonly EventRecord[]): Paragraphs {
  const earlier = Math.max(0, events.length - MOST_EVENTS);
  return [
    ...(earlier > 0 ? [toText(FIGURE_MESSAGES.earlier(earlier))] : []),
    ...events.slice(earlier).map(toEventLine),
  ];
}

/** Content of the figure of a series. */
export function toSeriesContent({ id, name }: SeriesRecord, catalogue: Catalogue): PrintContent {
  const events = catalogue.events.filter(({ series }) => series?.id === id);
  return {
    title: name,
    subtitle: FIGURE_MESSAGES.series(events.length),
    page: `series/${id}/`,
    columns: [
      [toHeading(AREA_MESSAGES.events), ...toEventLines(events)],
      [toHeading(FIGURE_MESSAGES.restsOn), toRests(events), toText(FIGURE_MESSAGES.differ)],
    ],
  };
}

function toAreaContent({ area }: AreaRecord, catalogue: Catalogue): PrintContent {
  const events = catalogue.events.filter(({ areas }) => areas.includes(area.id));
  const name = toMapName(area);
  const names = NAME_LANGUAGES.flatMap((language) =>
    area.names[language].map(({ text, usedBy }): PrintParagraph => ({
      style: 'text',
      text: FIGURE_MESSAGES.name(language, text, usedBy),
      language,
    })),
  );
  return {
    title: name,
    subtitle: `${MEDIUM_MESSAGES[area.medium]}. ${OUTLINE_MESSAGES[area.outline]}. ${AREA_MESSAGES.error(area.errorKm)}`,
    page: `areas/${area.id}/`,
    columns: [
      [
        toHeading(AREA_MESSAGES.names),
        ...names,
        ...(area.note === null ? [] : [{ style: 'quiet', text: area.note } as const]),
      ],
      [
        toHeading(AREA_MESSAGES.events),
        ...(events.length > 0 ? toEventLines(events) : [toText(FIGURE_MESSAGES.noEvent)]),
        toHeading(FIGURE_MESSAGES.restsOn),
        ...(events.length > 0 ? [toRests(events)] : []),
        toText(FIGURE_MESSAGES.restsOfArea(area.publications.length)),
        toHeading(AREA_MESSAGES.drawn),
        { style: 'quiet', text: area.basis },
      ],
    ],
  };
}

function toPublicationLine(publication: Publication): PrintParagraph {
  const { publisher, language, title, published } = publication;
  return {
    style: 'quiet',
    text: FIGURE_MESSAGES.publicationLine(
      publisher.name,
      `${formatOrigin(publisher)}, ${formatLanguage(language)}`,
      title === null ? ACCOUNT_MESSAGES.noTitle.toLowerCase() : FIGURE_MESSAGES.quoted(title),
      published === null ? ACCOUNT_MESSAGES.undated : formatEdtf(published),
    ),
    language,
  };
}

function toEventContent(event: EventRecord, index: AtlasIndex): PrintContent {
  const { id, title, when, kind, status, statusAsOf, publications, place, summary } = event;
  const areas = index.areas.filter((area) => event.areas.includes(area.id));
  const places = place.map(({ text, by }): PrintParagraph => ({
    style: 'text',
    text: FIGURE_MESSAGES.placeLine(text, formatPublishers(by, publications)),
    language: findTextLanguage(text, by, publications),
  }));
  const standing = ACCOUNT_MESSAGES.statusAsOf(STATUS_MESSAGES[status], formatEdtf(statusAsOf));
  return {
    title,
    subtitle: `${formatWhen(when)}. ${KIND_MESSAGES[kind]}. ${standing}.`,
    page: `events/${id}/`,
    columns: [
      [
        toHeading(ACCOUNT_MESSAGES.place),
        ...areas.map((area) => ({ ...toText(area.names.en), href: `areas/${area.id}/` })),
        ...(areas.length === 0 ? [toText(LIST_MESSAGES.offMap)] : []),
        ...(places.length > 0 ? [toHeading(ACCOUNT_MESSAGES.reportedAs), ...places] : []),
        toHeading(FIGURE_MESSAGES.summary),
        toText(summary),
      ],
      [toHeading(ACCOUNT_MESSAGES.publications), ...publications.map(toPublicationLine)],
    ],
  };
}

/** Content of the figure of a selected area or event; throws where there is neither. */
export function toSelectedContent(
  { event, areaRecord }: SelectedRecord,
  catalogue: Catalogue,
  index: AtlasIndex,
): PrintContent {
  if (event) return toEventContent(event, index);
  if (areaRecord) return toAreaContent(areaRecord, catalogue);
  throw new Error('found no area or event to draw, expected one of them');
}
