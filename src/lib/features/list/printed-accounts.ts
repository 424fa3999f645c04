/** What print needs, loaded as one part. */
export { default as EventAccounts } from '../record/EventAccounts.svelte';
export { fetchRecordsSync } from './fetch-records-sync.ts';
