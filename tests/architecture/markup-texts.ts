import { hasLetter, HOLE, isSentence } from './sentence.ts';
import { isNode, type MarkupNode, visitMarkup } from './svelte-parts.ts';

/** Attributes that are read out or shown. */
const FOR_READERS =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label|heading|caption)$/;

/** Attributes whose words the browser takes one by one. */
const FOR_BROWSERS = ['class', 'rel', 'style'];

/** A part of a template between what is worked out. */
interface Quasi {
  readonly value: { readonly cooked: string };
}

/** The text of a literal or template of an expression; null for any other node. */
function toText({ type, value, quasis }: MarkupNode): string | null {
  if (type === 'Literal') return typeof value === 'string' ? value : null;
  if (type !== 'TemplateLiteral' || !Array.isArray(quasis)) return null;
  return (quasis as readonly Quasi[]).map(({ value: { cooked } }) => cooked).join(HOLE);
}

/** What an expression can come to, where that is written in it: both ends of `?:`, `??` and `+`. */
function findOutcomes(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(findOutcomes);
  if (!isNode(node)) return [];
  const { type, data, expression, consequent, alternate, left, right, operator } = node;
  const text = type === 'Text' ? String(data) : toText(node);
  if (text !== null) return [text];
  if (type === 'ExpressionTag') return findOutcomes(expression);
  if (type === 'ConditionalExpression') return findOutcomes([consequent, alternate]);
  if (type === 'LogicalExpression') return findOutcomes(operator === '&&' ? right : [left, right]);
  return type === 'BinaryExpression' && operator === '+' ? findOutcomes([left, right]) : [];
}

function findInAttribute({ name, value }: MarkupNode): readonly string[] {
  return findOutcomes(value).filter(FOR_READERS.test(String(name)) ? hasLetter : isSentence);
}

function isForBrowsers({ type, name }: MarkupNode): boolean {
  return type === 'Attribute' && FOR_BROWSERS.includes(String(name));
}

/** The texts for readers in markup: all that is shown or read out, and sentences anywhere else. */
export function findMarkupTexts(markup: unknown): readonly string[] {
  const texts: string[] = [];
  const look = (node: MarkupNode): void => {
    if (node['type'] === 'Attribute') texts.push(...findInAttribute(node));
    if (node['type'] === 'Fragment') texts.push(...findOutcomes(node['nodes']).filter(hasLetter));
    const text = toText(node);
    if (text !== null && isSentence(text)) texts.push(text);
  };
  visitMarkup(markup, look, isForBrowsers);
  return [...new Set(texts)];
}
