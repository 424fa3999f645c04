import { isMap, isScalar, isSeq } from 'yaml';
import { keepOnce } from './keep-once.ts';

/** Finds the texts that are written without quotation marks; gives their paths, as formatted. */
export function findPlainTexts(root: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  function walk(node: unknown, path: string): void {
    if (isScalar(node)) {
      if (node.type === 'PLAIN' && typeof node.value === 'string') found.add(keepOnce(path));
    } else if (isSeq(node)) {
      node.items.forEach((item, at) => walk(item, `${path}[${at}]`));
    } else if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (isScalar(key)) walk(value, path === '' ? String(key.value) : `${path}.${key.value}`);
      }
    }
  }
  walk(root, '');
  return found;
}
