export { load } from '../../../(site)/events/[id]/+page.ts';
