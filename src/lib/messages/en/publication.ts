import { localized } from '../localized.ts';
import type { PublisherKind, SupportedField } from '#lib/domain/publication.ts';

export const PUBLISHER_KIND_MESSAGES: Readonly<Record<PublisherKind, string>> = localized({
  military: 'armed force or its outlet',
  government: 'government',
  intergovernmental: 'intergovernmental body',
  'state-media': 'state media',
  'public-broadcaster': 'public broadcaster',
  'news-agency': 'news agency',
  press: 'press',
  'trade-press': 'trade press',
  'press-release-wire': 'press release service',
  'party-press': 'party press',
  advocacy: 'advocacy group',
  aggregator: 'reposting site',
  reference: 'reference work',
  blog: 'blog',
});

export const SUPPORT_MESSAGES: Readonly<Record<SupportedField, string>> = localized({
  when: 'date',
  status: 'status',
  areas: 'area',
  place: 'place words',
  participants: 'participants',
  units: 'units',
  themes: 'themes',
  series: 'series',
  summary: 'summary',
  accounts: 'differing accounts',
});
