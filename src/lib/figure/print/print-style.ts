/** Sizes of a print figure in pixels. */
export const SHEET = {
  width: 1200,
  margin: 24,
  /** Pixels between columns. */
  gap: 28,
  map: { width: 1152, height: 600 },
  nameSize: 14,
} as const;

/** Colours of paper and text: the light half of those in `app.css`. */
export const INKS = {
  paper: '#fdfcf9',
  ink: '#1c252c',
  quiet: '#56616a',
  rule: '#dcd8ce',
  link: '#1d4f78',
} as const;

/** Style of a paragraph; sizes in pixels. */
interface TextStyle {
  readonly size: number;
  readonly lineHeight: number;
  /** Space between this paragraph and the one before. */
  readonly before: number;
  readonly weight: 400 | 600;
  readonly family: 'serif' | 'sans';
  readonly ink: keyof typeof INKS;
}

const TEXT = {
  size: 14,
  lineHeight: 18.5,
  before: 3,
  weight: 400,
  family: 'sans',
  ink: 'ink',
} as const;

export const TEXT_STYLES = {
  title: { size: 30, lineHeight: 36, before: 0, weight: 600, family: 'serif', ink: 'ink' },
  subtitle: { size: 16, lineHeight: 22, before: 4, weight: 400, family: 'sans', ink: 'quiet' },
  heading: { size: 16, lineHeight: 22, before: 14, weight: 600, family: 'serif', ink: 'ink' },
  text: TEXT,
  strong: { ...TEXT, weight: 600 },
  quiet: { ...TEXT, size: 13, lineHeight: 17.5, ink: 'quiet' },
  legend: { ...TEXT, size: 13, lineHeight: 16, before: 0 },
} as const satisfies Record<string, TextStyle>;

/** Font families for each language, because Han characters differ in form. */
export const EAST_ASIAN_FAMILIES: Readonly<Record<string, string>> = {
  ja: "'Noto Sans JP', 'Noto Sans CJK JP', 'Hiragino Sans', 'Yu Gothic', sans-serif",
  ko: "'Noto Sans KR', 'Noto Sans CJK KR', 'Apple SD Gothic Neo', 'Malgun Gothic', sans-serif",
  zh: "'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
};
