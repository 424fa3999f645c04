import type { ParamMatcher } from '@sveltejs/kit';

/** A figure below `/figures/`: of the whole map, or of an area, a series or an event. */
export const match: ParamMatcher = (file) =>
  /^(index|(areas|series|events)\/[\w-]+)\.(svg|png)$/.test(file);
