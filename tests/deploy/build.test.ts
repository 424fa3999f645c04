import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findHeaders, findType, isImmutable, isPathOf, RULES } from '../../tools/deploy/rules.ts';
import { ask, type Answer } from './ask.ts';
import { HAS_BROTLI, startNginx, type NginxHost } from './nginx-host.ts';

const BUILD = resolve('build');

/** Paths of the built site's files, without compressed copies and what is for hosts alone. */
function listFiles(): readonly string[] {
  return readdirSync(BUILD, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        !/^\.|^_(?:headers|redirects|routes|worker)|\.(?:br|gz)$/.test(entry.name),
    )
    .map(({ parentPath, name }) => join(parentPath, name).slice(BUILD.length));
}

describe.skipIf(!existsSync(join(BUILD, 'index.html')))(
  'the built site, where there is one',
  () => {
    const files = existsSync(BUILD) ? listFiles().filter((path) => path !== '/404.html') : [];
    const answers = new Map<string, Answer>();
    let host: NginxHost;

    beforeAll(async () => {
      host = await startNginx({ folder: BUILD, isWithBrotli: HAS_BROTLI });
      for (const path of files) {
        const address = path.replace(/\/index\.html$/, '/');
        answers.set(path, await ask(host.port, address, { method: 'HEAD' }));
      }
    });
    afterAll(() => host?.stop());

    it('is served whole, each file with its type and headers', () => {
      expect(answers.size).toBeGreaterThan(100);
      for (const [path, { status, headers }] of answers) {
        expect([path, status]).toEqual([path, 200]);
        expect([path, headers['content-type']]).toEqual([path, findType(path)]);
        for (const [name, value] of Object.entries(findHeaders(path))) {
          expect([path, headers[name.toLowerCase()]]).toEqual([path, value]);
        }
      }
    });

    it('holds no file whose type the rules do not know', () => {
      expect(files.filter((path) => findType(path) === 'application/octet-stream')).toEqual([]);
    });

    it('has hashes in all names that hosts without patterns keep for ever, and in no others', () => {
      const isKept = (path: string) => RULES.immutable.some((rule) => isPathOf(rule, path));
      expect(files.some(isKept)).toBe(true);
      expect(files.filter((path) => isKept(path) !== isImmutable(path))).toEqual([]);
    });

    it('sends an unknown address to its page for these', async () => {
      const { status, body } = await ask(host.port, '/areas/nowhere/');
      expect(status).toBe(404);
      expect(body.toString()).toContain('noindex');
    });
  },
);
