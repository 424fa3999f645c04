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
import type { AreaSheet, SelectedRecord, Selection } from '#lib/domain/selection.ts';
import { AREA_WORDS, MEDIUM_WORDS, OUTLINE_WORDS } from '#lib/messages/en/area.ts';
import { FIGURE_WORDS } from '#lib/messages/en/figure.ts';
import { ACCOUNT_WORDS } from '#lib/messages/en/account.ts';
import { KIND_WORDS, LIST_WORDS, SITE, STATUS_WORDS } from '#lib/messages/en/wording.ts';
import type { SheetParagraph } from './print-text.ts';

type Paragraphs = readonly SheetParagraph[];

/** What a figure on its own says around its map. */
export interface SheetContent {
  readonly title: string;
  readonly subtitle: string;
  /** What the description of the map is about. */
  readonly selection: Selection;
  /** Address of the page that says more, from the site's root. */
  readonly page: string;
  /** Below the map, side by side. */
  readonly columns: readonly [Paragraphs, Paragraphs];
}

function toHeading(text: string): SheetParagraph {
  return { style: 'heading', text };
}

function toText(text: string): SheetParagraph {
  return { style: 'text', text };
}

function toRests(events: readonly EventRecord[]): SheetParagraph {
  const publications = listPublications(events);
  const publishers = new Set(publications.map(({ publisher }) => publisher.id));
  return toText(FIGURE_WORDS.rests(events.length, publications.length, publishers.size));
}

/** The whole map. */
export function toIndexContent({ events }: Catalogue, index: AtlasIndex): SheetContent {
  const offMap = events.filter(({ areas }) => areas.length === 0).length;
  const areas = index.areas.map(({ id, name, errorKm }): SheetParagraph => {
    const count = events.filter((event) => event.areas.includes(id)).length;
    return {
      style: 'text',
      text: FIGURE_WORDS.areaLine(name, count, errorKm),
      href: `areas/${id}/`,
    };
  });
  return {
    title: SITE.name,
    subtitle: SITE.lede,
    selection: { kind: 'everything' },
    page: '',
    columns: [
      [
        toHeading(FIGURE_WORDS.areas),
        ...areas,
        ...(offMap > 0 ? [toText(FIGURE_WORDS.offMapLine(offMap))] : []),
      ],
      [toHeading(FIGURE_WORDS.restsOn), toRests(events), toText(FIGURE_WORDS.differ)],
    ],
  };
}

function toEventLine({ id, when, title, kind, status }: EventRecord): SheetParagraph {
  const [kindWord, statusWord] = [KIND_WORDS[kind], STATUS_WORDS[status]];
  return {
    style: 'text',
    text: FIGURE_WORDS.eventLine(
      formatWhen(when),
      title,
      kindWord.toLowerCase(),
      statusWord.toLowerCase(),
    ),
    href: `events/${id}/`,
  };
}

function toAreaContent({ area }: AreaSheet, catalogue: Catalogue): SheetContent {
  const events = catalogue.events.filter(({ areas }) => areas.includes(area.id));
  const name = toMapName(area);
  const names = NAME_LANGUAGES.flatMap((language) =>
    area.names[language].map(({ text, usedBy }): SheetParagraph => ({
      style: 'text',
      text: FIGURE_WORDS.name(language, text, usedBy),
      language,
    })),
  );
  return {
    title: name,
    subtitle: `${MEDIUM_WORDS[area.medium]}. ${OUTLINE_WORDS[area.outline]}. ${AREA_WORDS.error(area.errorKm)}`,
    selection: { kind: 'area', id: area.id },
    page: `areas/${area.id}/`,
    columns: [
      [
        toHeading(AREA_WORDS.names),
        ...names,
        ...(area.note === null ? [] : [{ style: 'quiet', text: area.note } as const]),
      ],
      [
        toHeading(AREA_WORDS.events),
        ...(events.length > 0 ? events.map(toEventLine) : [toText(FIGURE_WORDS.noEvent)]),
        toHeading(FIGURE_WORDS.restsOn),
        ...(events.length > 0 ? [toRests(events)] : []),
        toText(FIGURE_WORDS.restsOfArea(area.publications.length)),
        toHeading(AREA_WORDS.drawn),
        { style: 'quiet', text: area.basis },
      ],
    ],
  };
}

function toPublicationLine(publication: Publication): SheetParagraph {
  const { publisher, language, title, published } = publication;
  return {
    style: 'quiet',
    text: FIGURE_WORDS.publicationLine(
      publisher.name,
      `${formatOrigin(publisher)}, ${formatLanguage(language)}`,
      title === null ? ACCOUNT_WORDS.noTitle.toLowerCase() : FIGURE_WORDS.quoted(title),
      published === null ? ACCOUNT_WORDS.undated : formatEdtf(published),
    ),
    language,
  };
}

function toEventContent(event: EventRecord, index: AtlasIndex): SheetContent {
  const { id, title, when, kind, status, statusAsOf, publications, place, summary } = event;
  const areas = index.areas.filter((area) => event.areas.includes(area.id));
  const places = place.map(({ text, by }): SheetParagraph => ({
    style: 'text',
    text: FIGURE_WORDS.placeLine(text, formatPublishers(by, publications)),
    language: findTextLanguage(text, by, publications),
  }));
  const standing = ACCOUNT_WORDS.statusAsOf(STATUS_WORDS[status], formatEdtf(statusAsOf));
  return {
    title,
    subtitle: `${formatWhen(when)}. ${KIND_WORDS[kind]}. ${standing}.`,
    selection: { kind: 'event', id },
    page: `events/${id}/`,
    columns: [
      [
        toHeading(ACCOUNT_WORDS.place),
        ...areas.map((area) => ({ ...toText(area.name), href: `areas/${area.id}/` })),
        ...(areas.length === 0 ? [toText(LIST_WORDS.offMap)] : []),
        ...(places.length > 0 ? [toHeading(ACCOUNT_WORDS.reportedAs), ...places] : []),
        toHeading(FIGURE_WORDS.summary),
        toText(summary),
      ],
      [toHeading(ACCOUNT_WORDS.publications), ...publications.map(toPublicationLine)],
    ],
  };
}

/** The map of a selected area or event. */
export function toSelectedContent(
  { event, sheet }: SelectedRecord,
  catalogue: Catalogue,
  index: AtlasIndex,
): SheetContent {
  if (event) return toEventContent(event, index);
  if (sheet) return toAreaContent(sheet, catalogue);
  throw new Error('found no area or event to draw, expected one of them');
}
