export { entries } from '../../../(site)/events/[name=older]/+page.server.ts';
