import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const Step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  id: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  with: z.record(z.string(), z.string()).optional(),
});
const Workflow = z.object({
  permissions: z.object({ contents: z.literal('read') }),
  jobs: z.record(z.string(), z.object({ 'timeout-minutes': z.number(), steps: z.array(Step) })),
});
const { jobs } = Workflow.parse(parse(readFileSync('deploy/github-pages.yml', 'utf8')));
const steps = Object.values(jobs).flatMap((job) => job.steps);

it('builds with the address that the pages will have, and without copies', () => {
  const build = steps.find(({ run }) => run === 'npm run build');
  const pages = steps.find(({ uses }) => uses?.startsWith('actions/configure-pages@'));
  expect(build?.env).toEqual({
    SITE_URL: `\${{ steps.${pages?.id}.outputs.base_url }}`,
    PRECOMPRESS: 'off',
    HOST_REWRITES: 'off',
  });
  expect(steps.find(({ uses }) => uses?.includes('upload-pages-artifact'))?.with?.['path']).toBe(
    'build',
  );
});

it('has the host drop no folder that begins with an underscore', () => {
  expect(existsSync('static/.nojekyll')).toBe(true);
});
