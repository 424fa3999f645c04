const INDENT = 1;

/** JSON of a value that stands some levels deep in a document. */
function format(value: unknown, depth: number): string {
  // Strings in JSON hold no line breaks: all of them are the document's own.
  return JSON.stringify(value, null, INDENT).replaceAll('\n', `\n${' '.repeat(depth * INDENT)}`);
}

function* formatList(list: readonly unknown[]): Generator<string> {
  if (list.length === 0) return yield '[]';
  for (const [n, item] of list.entries()) yield `${n === 0 ? '[' : ','}\n  ${format(item, 2)}`;
  yield '\n ]';
}

/**
 * Formats an object as `JSON.stringify(object, null, 1)` does, in pieces, a piece for each item of
 * a list that it holds: as one string a record of 100,000 events would be longer than a string can
 * be. The values must be plain data, none of them undefined.
 */
export function* toJsonChunks(object: Readonly<Record<string, unknown>>): Generator<string> {
  const entries = Object.entries(object);
  if (entries.length === 0) return yield '{}';
  for (const [n, [key, value]] of entries.entries()) {
    yield `${n === 0 ? '{' : ','}\n ${JSON.stringify(key)}: `;
    if (Array.isArray(value)) yield* formatList(value);
    else yield format(value, 1);
  }
  yield '\n}';
}

/** A response whose body is the JSON of an object, sent in pieces. */
export function toJsonResponse(object: Readonly<Record<string, unknown>>, type: string): Response {
  const encoder = new TextEncoder();
  const chunks = toJsonChunks(object);
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = chunks.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return new Response(body, { headers: { 'content-type': type } });
}
