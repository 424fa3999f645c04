export { entries } from '../../../(site)/areas/[id]/+page.server.ts';
