import type { ParamMatcher } from '@sveltejs/kit';

/** A feed below `/feeds/`: of all events, or of an area, a branch or a series. */
export const match: ParamMatcher = (file) =>
  /^(all|(areas|branches|series)\/[\w-]+)\.(atom|json|ics)$/.test(file);
