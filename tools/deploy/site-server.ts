import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import Negotiator from 'negotiator';
import send from 'send';
import { findHeaders, findType, isCrossOrigin, RULES, type Headers } from './rules.ts';
import { findSiteAnswer } from './site-answer.ts';

export interface SiteServerOptions {
  /** Folder of the built site. It is looked into at each request: a rebuild needs no restart. */
  readonly folder: string;
  /** Path that the site stands at, with a slash at both ends. */
  readonly base?: string;
}

/** Endings of compressed copies by their encoding, the smallest copy first. */
const COPIES = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;
const MISSING_PAGE = '/404.html';

/** Ends an answer that is no file, with nothing of what was set for one. */
function end(response: ServerResponse, status: number, headers: Headers = {}): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.writeHead(status, { ...RULES.everywhere, ...headers }).end();
}

/** Makes a server that answers as `deploy/rules.json` says a host should. It does not listen yet. */
export function createSiteServer({ folder, base = '/' }: SiteServerOptions): Server {
  const isFile = (path: string) => {
    const file = join(folder, path);
    return existsSync(file) && statSync(file).isFile();
  };

  /** Sets the headers of a file, and gives the path of the copy to send. */
  function prepare(request: IncomingMessage, response: ServerResponse, path: string): string {
    for (const [name, value] of Object.entries(findHeaders(path))) response.setHeader(name, value);
    response.setHeader('Content-Type', findType(path));
    const copies = COPIES.filter(([, ending]) => isFile(path + ending));
    if (copies.length === 0) return path;
    response.setHeader('Vary', 'Accept-Encoding');
    const accepted = new Negotiator(request).encodings();
    const copy = copies.find(([encoding]) => accepted.includes(encoding));
    if (!copy) return path;
    response.setHeader('Content-Encoding', copy[0]);
    return path + copy[1];
  }

  function sendMissing(request: IncomingMessage, response: ServerResponse): void {
    if (!isFile(MISSING_PAGE)) return end(response, 404);
    const body = readFileSync(join(folder, prepare(request, response, MISSING_PAGE)));
    response.writeHead(404, { 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  function sendFile(request: IncomingMessage, response: ServerResponse, path: string): void {
    const copy = prepare(request, response, path);
    const [, last = '0'] = /^bytes=-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    // More than there is means all of it (RFC 9110, 14.1.2); `send` takes it for a mistake.
    if (Number(last) > statSync(join(folder, copy)).size) request.headers.range = 'bytes=0-';
    send(request, encodeURI(copy), { root: folder, index: false, cacheControl: false })
      .on('error', ({ status = 500, headers = {} }: { status?: number; headers?: Headers }) =>
        end(response, status, headers),
      )
      .pipe(response);
  }

  function answerOptions(response: ServerResponse, path: string): void {
    const { headers, preflight } = RULES.crossOrigin;
    const isOpen = path.startsWith(base) && isCrossOrigin(`/${path.slice(base.length)}`);
    end(response, 204, { Allow: RULES.methods, ...(isOpen ? { ...headers, ...preflight } : {}) });
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
    if (request.method === 'OPTIONS') return answerOptions(response, path);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return end(response, 405, { Allow: RULES.methods });
    }
    const found = findSiteAnswer(path, base, isFile);
    if (found.kind === 'unreadable') return end(response, 400);
    if (found.kind === 'missing') return sendMissing(request, response);
    if (found.kind === 'file') return sendFile(request, response, found.path);
    const suffix = query === undefined ? '' : `?${query}`;
    end(response, 308, { Location: found.to + suffix });
  }

  return createServer((request, response) => {
    try {
      answer(request, response);
    } catch (error) {
      // A file may go while it is looked at, in a rebuild for one: the next request is answered.
      console.error(error);
      if (response.headersSent) response.destroy();
      else end(response, 500);
    }
  });
}
