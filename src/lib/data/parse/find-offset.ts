import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Path } from './path.ts';

/** The offset of the field that a path leads to; where it leads to nothing, of its last part found. */
export function findOffset(root: unknown, path: Path): number {
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
    if (next === undefined) return offset;
    node = next;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
