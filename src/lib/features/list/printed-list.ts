/** What print needs, loaded as one part. */
export { default as PaperList } from './PaperList.svelte';
export { fetchPaper } from './paper-items.ts';
