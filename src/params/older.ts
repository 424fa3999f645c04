import type { ParamMatcher } from '@sveltejs/kit';

/** The page of all events that have none of their own; no event has this id. */
export const match: ParamMatcher = (name) => name === 'older';
