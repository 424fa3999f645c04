import { readCatalogue } from '#lib/data/catalogue.server.ts';
import { toSeriesSheets } from '#lib/domain/series-sheet.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ series: toSeriesSheets(readCatalogue()) });
