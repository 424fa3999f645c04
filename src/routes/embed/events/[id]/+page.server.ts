export { entries } from '../../../(site)/events/[id]/+page.server.ts';
