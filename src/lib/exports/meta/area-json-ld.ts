import type { Place, WithContext } from 'schema-dts';
import { NAME_LANGUAGES, type Area } from '#lib/domain/area.ts';
import { toTag } from '../feeds/tag.ts';
import { toAbsolute } from '../to-absolute.ts';

/** An area in the vocabulary of schema.org, with every name that is used for it. */
export function toAreaJsonLd(
  area: Pick<Area, 'id' | 'names' | 'basis'>,
  name: string,
  site: URL | null,
): WithContext<Place> {
  const url = toAbsolute(site, `/areas/${area.id}/`);
  const others = NAME_LANGUAGES.flatMap((language) => area.names[language].map(({ text }) => text));
  return {
    '@context': 'https://schema.org',
    '@type': 'Place',
    ...(url === null ? {} : { url }),
    identifier: toTag(`areas/${area.id}`),
    name,
    alternateName: [...new Set(others)].filter((other) => other !== name),
    disambiguatingDescription: area.basis,
  };
}
