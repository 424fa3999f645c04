import { loadSite } from '#lib/app/load-page.ts';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = ({ fetch }) => loadSite(fetch);
