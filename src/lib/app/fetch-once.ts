/** Asks when first called, and once; a failure is not remembered. */
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

/** The JSON at an address of this site, of whose form the build has made sure. */
export async function fetchJson<Json>(url: string): Promise<Json> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as Json;
}
