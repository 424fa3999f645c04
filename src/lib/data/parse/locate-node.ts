import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Path } from './path.ts';

/**
 * The node that a path leads to, and the offset of its field. Where the path leads to nothing: a
 * null node, and the offset of the last part found.
 */
export function locateNode(root: unknown, path: Path): { node: unknown; offset: number } {
  let node = root;
  let offset = startOf(root) ?? 0;
  for (const key of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find(({ key: name }) => isScalar(name) && String(name.value) === key);
      offset = startOf(pair?.key) ?? offset;
      next = pair?.value;
    } else if (isSeq(node) && typeof key === 'number') {
      next = node.items[key];
      offset = startOf(next) ?? offset;
    }
    if (next === undefined) return { node: null, offset };
    node = next;
  }
  return { node, offset };
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
