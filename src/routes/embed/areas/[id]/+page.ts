export { load } from '../../../(site)/areas/[id]/+page.ts';
