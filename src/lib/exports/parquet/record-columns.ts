import type { ColumnType } from './column-type.ts';

/** Types that columns of events and areas have in common. */
export const TEXTS = { list: 'text' } as const satisfies ColumnType;
export const OPTIONAL_TEXT = { nullable: 'text' } as const satisfies ColumnType;
export const OPTIONAL_NUMBER = { nullable: 'number' } as const satisfies ColumnType;
export const OPTIONAL_DAY = { nullable: 'day' } as const satisfies ColumnType;

/** Texts, each with the ids of the publications that use it. */
export const ATTRIBUTED = {
  list: { struct: { text: 'text', by: TEXTS } },
} as const satisfies ColumnType;

export const PUBLICATIONS = {
  list: {
    struct: {
      id: 'text',
      publisher: { struct: { id: 'text', name: 'text', country: 'text', kind: 'text' } },
      url: OPTIONAL_TEXT,
      note: OPTIONAL_TEXT,
      title: OPTIONAL_TEXT,
      published: OPTIONAL_TEXT,
      language: 'text',
      supports: TEXTS,
    },
  },
} as const satisfies ColumnType;
