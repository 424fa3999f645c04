import { NAME_LANGUAGES, type Area, type NameLanguage } from '../domain/area.ts';

/** Names on the map stand side by side where users of a sea differ: `Sea of Japan / East Sea`. */
const BETWEEN_NAMES = ' / ';

/** The area's name by the names policy: all names that the record puts on the map. */
export function toMapName({ names }: Pick<Area, 'names'>, language: NameLanguage = 'en'): string {
  return names[language]
    .filter(({ onMap }) => onMap)
    .map(({ text }) => text)
    .join(BETWEEN_NAMES);
}

/** The names on the map in the other languages of the record, each once. */
export function toOtherNames({
  names,
}: Pick<Area, 'names'>): readonly { readonly language: NameLanguage; readonly text: string }[] {
  const others = NAME_LANGUAGES.filter((language) => language !== 'en').flatMap((language) =>
    names[language].filter(({ onMap }) => onMap).map(({ text }) => ({ language, text })),
  );
  return others.filter(({ text }, index) => others.findIndex((one) => one.text === text) === index);
}
