/** Attribute of the link that preloads the data of every page. */
export const DATA_LINK = 'data-atlas';
/** Attribute of the script element that holds, as JSON, what the page tells of its selection. */
export const SELECTION_BLOCK = 'data-selection';
