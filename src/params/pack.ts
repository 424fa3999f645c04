import type { ParamMatcher } from '@sveltejs/kit';

/** A file below `/map/` that is named by its content: the index, or a pack of rows, records or ids. */
export const match: ParamMatcher = (file) =>
  /^(index\.\w+\.arrow|(figure|atlas)\.\w+\.json|(rows|details|ids|areas)\/(first\.)?\w+\.json)$/.test(
    file,
  );
