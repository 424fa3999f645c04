/** Content pages are text and need no script. */
export const csr = false;
