import { fillSlots } from './fill-slots.server.ts';
import { readRecord } from './read-record.server.ts';
import type { LayoutServerLoad } from './$types';

fillSlots();

export const load: LayoutServerLoad = () => readRecord().data;
