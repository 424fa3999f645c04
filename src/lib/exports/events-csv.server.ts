export { toEventsCsv } from './events-csv.ts';
