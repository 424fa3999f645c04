export { entries, load } from '../../../(site)/areas/[id]/+page.server.ts';
