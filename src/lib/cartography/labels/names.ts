import { NAME_LANGUAGES, type Area, type NameLanguage } from '#lib/domain/area.ts';

/** Separator of names on the map, where users of a sea differ: `Sea of Japan / East Sea`. */
const BETWEEN_NAMES = ' / ';

/** A name, or several side by side, in one language. */
interface NameIn {
  readonly language: NameLanguage;
  readonly text: string;
}

/** The area's name by the names policy: all names that the record puts on the map. */
export function toMapName({ names }: Pick<Area, 'names'>, language: NameLanguage = 'en'): string {
  return names[language]
    .filter(({ onMap }) => onMap)
    .map(({ text }) => text)
    .join(BETWEEN_NAMES);
}

/** The area's name in the language asked for, or in English where it has none there. */
export function toHeading(area: Pick<Area, 'names'>, language: NameLanguage): NameIn {
  const text = toMapName(area, language);
  return text ? { language, text } : { language: 'en', text: toMapName(area) };
}

/** The names on the map in all other languages, each once, without any that `language` has too. */
export function toOtherNames(
  { names }: Pick<Area, 'names'>,
  language: NameLanguage = 'en',
): readonly NameIn[] {
  const listNames = (one: NameLanguage) =>
    names[one].filter(({ onMap }) => onMap).map(({ text }) => ({ language: one, text }));
  const own = listNames(language);
  const all = [...own, ...NAME_LANGUAGES.filter((one) => one !== language).flatMap(listNames)];
  return all
    .filter(({ text }, index) => all.findIndex((one) => one.text === text) === index)
    .slice(own.length);
}
