import { z } from 'zod';
import type { Problem } from '#lib/domain/problem.ts';
import type { Publisher } from '#lib/domain/publication.ts';
import type { Service } from '#lib/domain/service.ts';
import { featureSchema, type FeatureSource } from '../schema/area-schema.ts';
import { EVENT_FILE, LIST_FILES } from '../check/check-files.ts';
import type { Entry } from './entry.ts';
import {
  collectionSchema,
  placeSchema,
  type PlaceSource,
  publisherSchema,
  seriesSchema,
  type SeriesSource,
  serviceSchema,
} from '../schema/list-schemas.ts';
import { parseDocument, type SourceDocument } from './parse-document.ts';
import { isFields, type Path, valueAt } from './path.ts';
import type { RecordFiles } from './read-record.server.ts';
import { eventSchema, type EventSource } from '../schema/event-schema.ts';
import { toSchemaProblems, wordsFor } from './schema-problems.ts';

/** Every record, valid or not; a list is null where its file is missing or cannot be read. */
export interface RecordEntries {
  readonly events: readonly Entry<EventSource>[];
  readonly areas: readonly Entry<FeatureSource>[] | null;
  readonly places: readonly Entry<PlaceSource>[] | null;
  readonly services: readonly Entry<Service>[] | null;
  readonly publishers: readonly Entry<Publisher>[] | null;
  readonly series: readonly Entry<SeriesSource>[] | null;
}

/** Parses all files and checks each record against its schema. */
export function parseRecord(files: RecordFiles): { entries: RecordEntries; problems: Problem[] } {
  const problems: Problem[] = [];

  function open(file: string, record: string | null = null): SourceDocument | null {
    const text = files.get(file);
    if (text === undefined) return null;
    const result = parseDocument(file, text, record);
    problems.push(...result.problems);
    return result.document;
  }

  function toEntry<T>(schema: z.ZodType<T>, document: SourceDocument, base: Path, id: unknown) {
    const value = valueAt(document.value, base);
    const result = schema.safeParse(value, { error: wordsFor });
    const parsed = result.success ? result.data : null;
    const entry: Entry<T> = {
      document,
      base,
      id: typeof id === 'string' ? id : null,
      value,
      parsed,
    };
    if (!result.success) problems.push(...toSchemaProblems(entry, schema, result.error));
    return entry;
  }

  function toEntries<T>(
    schema: z.ZodType<T>,
    document: SourceDocument,
    at: Path,
  ): Entry<T>[] | null {
    const list = valueAt(document.value, at);
    if (!Array.isArray(list)) return null;
    return list.map((item: unknown, i) =>
      toEntry(schema, document, [...at, i], isFields(item) ? item['id'] : null),
    );
  }

  function openList<T>(schema: z.ZodType<T>, file: string): Entry<T>[] | null {
    const document = open(file);
    if (!document) return null;
    toEntry(z.array(z.unknown()), document, [], null);
    return toEntries(schema, document, []);
  }

  function openFeatures<T>(schema: z.ZodType<T>, file: string): Entry<T>[] | null {
    const document = open(file);
    if (!document) return null;
    toEntry(collectionSchema, document, [], null);
    return toEntries(schema, document, ['features']);
  }

  const events = [...files.keys()].flatMap((file) => {
    const id = EVENT_FILE.exec(file)?.groups?.['id'];
    const document = id === undefined ? null : open(file, id);
    return document ? [toEntry(eventSchema, document, [], id)] : [];
  });
  const entries: RecordEntries = {
    events,
    areas: openFeatures(featureSchema, LIST_FILES.areas),
    places: openFeatures(placeSchema, LIST_FILES.places),
    services: openList(serviceSchema, LIST_FILES.services),
    publishers: openList(publisherSchema, LIST_FILES.publishers),
    series: openList(seriesSchema, LIST_FILES.series),
  };
  return { entries, problems };
}
