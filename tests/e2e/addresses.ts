/** The same build, once at the root of a host and once below a path of another. */
export const ROOT_PORT = Number(process.env['E2E_PORT'] ?? 4183);
export const ROOT_ADDRESS = `http://localhost:${ROOT_PORT}/`;
export const SUB_PATH = '/some/repo/';
export const SUB_PATH_PORT = ROOT_PORT + 1;
export const SUB_PATH_ADDRESS = `http://localhost:${SUB_PATH_PORT}${SUB_PATH}`;
