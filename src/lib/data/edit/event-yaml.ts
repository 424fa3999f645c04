import { Document, isMap, isScalar, isSeq, Scalar, stringify, visit, type YAMLMap } from 'yaml';
import { SCHEMA_LINE } from '../check/find-warnings.ts';

const LINE_WIDTH = 100;
const STYLE = { lineWidth: 0, singleQuote: true, flowCollectionPadding: true } as const;
/** Option to quote texts that a YAML 1.1 reader would not read as text: `no`, `E-767`. */
const FOR_OLDER_READERS = { compat: 'yaml-1.1' } as const;
/** Fields to quote: other YAML readers turn a plain date into a number or a point in time. */
const DATES = ['when', 'statusAsOf', 'published', 'day'];

/**
 * An event as the record writes it: ids as `[a, b]`, small maps in lists as `{ a: b }` where that
 * fits into a line, dates in quotation marks, the schema first. Undefined fields are left out.
 */
export function toEventYaml(source: object): string {
  const document = new Document(source, { aliasDuplicateObjects: false, ...FOR_OLDER_READERS });
  visit(document, {
    Pair: (_, { key, value }) => {
      const isDate = isScalar(key) && DATES.includes(String(key.value));
      if (isDate && isScalar(value) && value.value !== null) value.type = Scalar.QUOTE_SINGLE;
    },
    Seq: (_, list) => {
      list.flow = list.items.every((one) => isScalar(one) && /^[\w-]+$/.test(String(one.value)));
    },
    Map: (key, map, path) => {
      if (typeof key === 'number') map.flow = fits(map, path.filter(isMap).length);
    },
  });
  return `${SCHEMA_LINE}\n${document.toString(STYLE)}`;
}

/** Whether a map in a list fits on one line, given how many maps are around it. */
function fits(map: YAMLMap, depth: number): boolean {
  const isFlat = map.items.every(
    ({ value }) => isScalar(value) || (isSeq(value) && !value.items.some(isMap)),
  );
  const indent = 4 * depth - 2;
  const style = { ...STYLE, ...FOR_OLDER_READERS, collectionStyle: 'flow' } as const;
  const line = `- ${stringify(map.toJSON(), style)}`;
  return isFlat && indent + line.replaceAll(/\[ | \]/g, '-').trimEnd().length <= LINE_WIDTH;
}
