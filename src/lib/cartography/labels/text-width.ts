/** Han, kana, hangul and full-width forms take a whole em. */
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/;
const NARROW = /[iljftrI.,:;'’ ()/|]/;
const BROAD = /[mwMWOQGDHN@%—]/;

/**
 * The approximate width of a line of text in ems, for text that is placed before any browser or
 * font is there to measure it: a little too wide rather than too narrow.
 */
export function estimateWidth(text: string, letterSpacing = 0): number {
  const widths = [...text].map((sign) => {
    if (WIDE.test(sign)) return 1;
    if (NARROW.test(sign)) return 0.3;
    return BROAD.test(sign) ? 0.78 : 0.52;
  });
  return widths.reduce((sum, width) => sum + width + letterSpacing, 0);
}

/** Cuts a word that is too long for a line, if it has Han, kana or hangul: anywhere. */
function toPieces(word: string, maxWidth: number, letterSpacing: number): readonly string[] {
  if (!WIDE.test(word) || estimateWidth(word, letterSpacing) <= maxWidth) return [word];
  const pieces: string[] = [];
  for (const sign of word) {
    const joined = `${pieces.at(-1) ?? ''}${sign}`;
    if (pieces.length > 0 && estimateWidth(joined, letterSpacing) <= maxWidth)
      pieces[pieces.length - 1] = joined;
    else pieces.push(sign);
  }
  return pieces;
}

/** Breaks text into lines of at most that many ems; a longer word of letters has its own line. */
export function breakLines(text: string, maxWidth: number, letterSpacing = 0): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const [first = '', ...rest] = toPieces(word, maxWidth, letterSpacing);
    const last = lines.at(-1);
    const joined = `${last} ${first}`;
    if (last !== undefined && estimateWidth(joined, letterSpacing) <= maxWidth)
      lines[lines.length - 1] = joined;
    else lines.push(first);
    lines.push(...rest);
  }
  return lines;
}
