import { breakLines } from '#lib/cartography/labels/text-width.ts';
import { TEXT_STYLES } from './print-style.ts';

/** A paragraph of a print figure, before it is broken into lines. */
export interface PrintParagraph {
  readonly style: keyof typeof TEXT_STYLES;
  readonly text: string;
  /** BCP 47 tag of the Han, kana and hangul in it. */
  readonly language?: string | undefined;
  readonly href?: string | undefined;
}

/** A line with its baseline, in pixels below the top of its column. */
export interface PrintLine extends PrintParagraph {
  readonly y: number;
}

export interface PrintColumn {
  readonly lines: readonly PrintLine[];
  readonly height: number;
}

/** Ems from the top of a line's letters to its baseline. */
const ASCENT = 0.76;

/** Factor for the widest font in common use, which a reader may have instead of the atlas's. */
const WIDEST = 1.17;
/** Factor by which bold letters are wider, roughly. */
const BOLD = 1.06;

/** Sets paragraphs below each other in a column of that many pixels. */
export function setColumn(paragraphs: readonly PrintParagraph[], width: number): PrintColumn {
  const lines: PrintLine[] = [];
  let height = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { size, lineHeight, before, weight } = TEXT_STYLES[paragraph.style];
    if (index > 0) height += before;
    const wide = width / (size * WIDEST * (weight > 400 ? BOLD : 1));
    for (const text of breakLines(paragraph.text, wide)) {
      lines.push({ ...paragraph, text, y: height + (lineHeight - size) / 2 + size * ASCENT });
      height += lineHeight;
    }
  }
  return { lines, height };
}

/** A stretch of a line in one kind of script. */
interface TextRun {
  readonly text: string;
  readonly isEastAsian: boolean;
}

/** Han, kana, hangul and their punctuation, which the fonts of East Asia draw. */
const EAST_ASIAN =
  /([\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]+)/;

export function toRuns(text: string): readonly TextRun[] {
  return text
    .split(EAST_ASIAN)
    .filter(Boolean)
    .map((part) => ({ text: part, isEastAsian: EAST_ASIAN.test(part) }));
}
