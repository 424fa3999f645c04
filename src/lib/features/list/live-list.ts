/** The live list and what lists the visible events, loaded as one part. */
export { default as EventList } from './EventList.svelte';
export { groupEvents } from './grouping.ts';
export { cutList, toListItems } from './list-items.ts';
