import { formatOrigin } from './format-origin.ts';
import { findPublishers, type Publication } from '#lib/domain/publication.ts';

/**
 * The publishers of some publications, each once with its kind and country:
 * `KBS World (public broadcaster, South Korea); Hankook Ilbo (press, South Korea)`.
 */
export function formatPublishers(
  ids: readonly string[],
  publications: readonly Publication[],
): string {
  return findPublishers(ids, publications)
    .map((publisher) => `${publisher.name} (${formatOrigin(publisher)})`)
    .join('; ');
}
