import { describe, expect, it } from 'vitest';
import { leaveOutLazyParts } from './leave-out-lazy-parts.ts';

describe('the server’s build', () => {
  it('has no loader of a part that comes later', () => {
    const code = "const a = new Lazy(() => import('./A.svelte'), () => true);";
    expect(leaveOutLazyParts(code, 'x')).toBe('const a = new Lazy(null, () => true);');
    const broken = "new Lazy(\n  () =>\n    import('#lib/b.ts'),\n  () => c,\n);";
    expect(leaveOutLazyParts(broken, 'x')).toBe('new Lazy(null,\n  () => c,\n);');
  });

  it.each([
    'new Lazy(load, () => true);',
    "new Lazy(async () => (await import('./A.svelte')).default, () => true);",
    "new Lazy(() => import('./A.svelte'), a); new Lazy(load, b);",
  ])('stops where a loader is not written as ever: %s', (code) => {
    expect(() => leaveOutLazyParts(code, 'A.svelte')).toThrow('A.svelte: found a Lazy of another');
  });
});
