import type { EventEntry, EventRecord } from './event.ts';

/** What the list of all events says of one beyond the index, which every page carries. */
export interface EventGist {
  readonly id: string;
  readonly summary: string;
  /** Number of publications. */
  readonly publications: number;
  /** Number of points where accounts differ. */
  readonly tellings: number;
}

/** An event in brief: enough for a line in the list that leads to its page. */
export interface EventBrief extends EventEntry, EventGist {}

export function toGist({ id, summary, publications, tellings }: EventRecord): EventGist {
  return { id, summary, publications: publications.length, tellings: tellings.length };
}

/** Joins the index and the gists of its events, in the order of the index. */
export function toBriefs(
  entries: readonly EventEntry[],
  gists: readonly EventGist[],
): readonly EventBrief[] {
  const byId = new Map(gists.map((gist) => [gist.id, gist]));
  return entries.flatMap((entry) => {
    const gist = byId.get(entry.id);
    return gist ? [{ ...entry, ...gist }] : [];
  });
}
