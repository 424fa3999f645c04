export * from '../domain/events-csv-columns.ts';
