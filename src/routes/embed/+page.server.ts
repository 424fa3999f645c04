export { load } from '../(site)/+page.server.ts';
