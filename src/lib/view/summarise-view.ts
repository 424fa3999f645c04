import type { NameLanguage } from '../domain/area.ts';
import type { AtlasIndex } from '../domain/atlas-index.ts';
import { EVENT_KINDS, EVENT_STATUSES } from '../domain/event.ts';
import { formatCountry } from '../messages/formats/format-country.ts';
import { formatTheme } from '../messages/formats/format-theme.ts';
import type { Selection } from '../domain/selection.ts';
import { BRANCHES, type Service } from '../domain/service.ts';
import { VIEW_LINE_MESSAGES } from '../messages/en/view-line.ts';
import { BRANCH_MESSAGES, KIND_MESSAGES, STATUS_MESSAGES } from '../messages/en/wording.ts';
import { DIMENSIONS, type Filter } from './filter.ts';
import { formatDays } from './format-days.ts';
import { findBranchServices, findChoiceState } from './service-choice.ts';

/** The parts of a view that its summary in one line needs. */
interface SummarisedView {
  readonly filter: Filter;
  readonly selection: Selection;
  readonly index: Pick<AtlasIndex, 'areas' | 'services' | 'series'>;
  /** Number of visible events, null until it is known; with a selected area, of those in it. */
  readonly visible: number | null;
  /** Number of all events. */
  readonly all: number;
  /** Language of names and dates. */
  readonly language: NameLanguage;
}

function nameService({ short, names }: Service, language: NameLanguage): string {
  return language === 'en' ? short : (names?.[language] ?? short);
}

/** Names the branches if the choice is made of whole ones, otherwise the services. */
function saySwitched({ filter: { services }, index, language }: SummarisedView): string {
  if (services === null) return '';
  const states = BRANCHES.map((branch) => {
    const state = findChoiceState(services, findBranchServices(index.services, branch));
    return { branch, state };
  });
  const whole = states.filter(({ state }) => state === 'on');
  const isWhole = whole.length > 0 && states.every(({ state }) => state !== 'mixed');
  if (isWhole)
    return VIEW_LINE_MESSAGES.branches(whole.map(({ branch }) => BRANCH_MESSAGES[branch]));
  const chosen = index.services.filter(({ id }) => services.has(id));
  return VIEW_LINE_MESSAGES.services(chosen.map((one) => nameService(one, language)));
}

/** The names of the values chosen in each dimension. */
function nameChoices({ filter: { only }, index }: SummarisedView) {
  const toCountry = (code: string) =>
    code === 'INT' ? VIEW_LINE_MESSAGES.international : formatCountry(code);
  const { kinds, statuses, series } = only;
  return {
    countries: [...only.countries].map(toCountry),
    kinds: EVENT_KINDS.filter((kind) => kinds.has(kind)).map((kind) => KIND_MESSAGES[kind]),
    statuses: EVENT_STATUSES.filter((one) => statuses.has(one)).map((one) => STATUS_MESSAGES[one]),
    themes: [...only.themes].map(formatTheme),
    series: index.series.filter(({ id }) => series.has(id)).map(({ name }) => name),
  };
}

/**
 * Summarises a view in one line: `12 of 77 events: maritime, 2023, Sea of Japan`. Every part of
 * the filter is named. A selected event narrows nothing.
 */
export function summariseView(view: SummarisedView): string {
  const { filter, selection, index, visible, all, language } = view;
  const choices = nameChoices(view);
  const named = DIMENSIONS.map((dimension) =>
    choices[dimension].length === 0 ? '' : VIEW_LINE_MESSAGES[dimension](choices[dimension]),
  );
  const area = index.areas.find(({ id }) => selection.kind === 'area' && selection.id === id);
  const parts = [
    saySwitched(view),
    ...named,
    filter.words && VIEW_LINE_MESSAGES.words(filter.words),
    formatDays(filter, language),
    area?.names[language] ?? '',
  ];
  return VIEW_LINE_MESSAGES.line(visible, all, parts.filter(Boolean));
}
