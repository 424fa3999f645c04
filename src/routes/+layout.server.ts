import { fillSlots } from './fill-slots.server.ts';

// Here and not in the hooks: SvelteKit would count the components of the slots as theirs, and leave
// their styles out of the pages.
fillSlots();
