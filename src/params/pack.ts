import type { ParamMatcher } from '@sveltejs/kit';

/** A file below `/map/` that is named by its content: the index, or a pack of rows or records. */
export const match: ParamMatcher = (file) =>
  /^(index\.\w+\.arrow|figure\.\w+\.json|(rows|details)\/(first\.)?\w+\.json)$/.test(file);
