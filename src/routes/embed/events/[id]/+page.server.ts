export { entries, load } from '../../../(site)/events/[id]/+page.server.ts';
