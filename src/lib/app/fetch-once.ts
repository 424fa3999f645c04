/** Wraps `read` so that it runs once, when first called; after a failure the next call retries. */
export function fetchOnce<Read>(read: () => Promise<Read>): () => Promise<Read> {
  let known: Promise<Read> | null = null;
  async function ask(): Promise<Read> {
    try {
      return await read();
    } catch (error) {
      known = null;
      throw error;
    }
  }
  return () => (known ??= ask());
}

/** Fetches JSON of this site, unchecked, as the build has validated it. Throws on HTTP errors. */
export async function fetchJson<Json>(url: string): Promise<Json> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as Json;
}
