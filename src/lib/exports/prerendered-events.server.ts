/** Files of a site that every host of static sites accepts (deploy/README.md). */
const MOST_FILES = 20_000;
/** Of an event: page, embed page, each with a copy, and perhaps a figure with two. */
const FILES_PER_EVENT = 7;
/** Room for all else: the app, areas, series, years, feeds, and packs, which grow slowly. */
const OTHER_FILES = 4_000;

const DEFAULT_EVENTS = Math.floor((MOST_FILES - OTHER_FILES) / FILES_PER_EVENT);

/** Settings of a build, as its environment has them. */
export interface PrerenderSettings {
  /** How many of the newest events have pages of their own; empty for as many as hosts accept. */
  readonly PRERENDER_EVENTS?: string | undefined;
  /** `off` where the host has no rule that gives older events their page; else `on`, or empty. */
  readonly HOST_REWRITES?: string | undefined;
}

function readEvents(text: string): number {
  if (text === '') return DEFAULT_EVENTS;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new Error(
    `PRERENDER_EVENTS is ${JSON.stringify(text)}, expected a whole number of events, or nothing.`,
  );
}

/**
 * The row of the first event that has a page of its own; rows are in the order of dates. Those
 * before it have one page in common, which asks for a rule on the host. Throws where a setting
 * cannot be read, or the host has no such rule.
 */
export function findFirstPrerendered(events: number, settings: PrerenderSettings): number {
  const { PRERENDER_EVENTS = '', HOST_REWRITES = '' } = settings;
  if (!['', 'on', 'off'].includes(HOST_REWRITES)) {
    throw new Error(`HOST_REWRITES is ${JSON.stringify(HOST_REWRITES)}, expected on or off.`);
  }
  const most = readEvents(PRERENDER_EVENTS);
  if (HOST_REWRITES === 'off' && events > most) {
    throw new Error(
      `The record has ${events} events, and ${most} of them would have pages of their own ` +
        '(PRERENDER_EVENTS), but HOST_REWRITES is off: the others need a rule of the host. ' +
        'Expected a number that takes in all events, or a host with rewrites (deploy/README.md).',
    );
  }
  return Math.max(0, events - most);
}

/** As `findFirstPrerendered`, with the settings of this build. */
export function readFirstPrerendered(events: number): number {
  return findFirstPrerendered(events, process.env);
}
