/** These pages are text: they need no script. */
export const csr = false;
