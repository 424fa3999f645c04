/** Reads a file of the search by its path in the manifest. Rejects where it cannot be had. */
export type FileReader = <Json>(path: string) => Promise<Json>;

/** Creates a reader that fetches each file once; after a failure the next call retries. */
export function createFileReader(fetchFile: FileReader): FileReader {
  const files = new Map<string, Promise<unknown>>();
  async function ask<Json>(path: string): Promise<Json> {
    try {
      return await fetchFile<Json>(path);
    } catch (error) {
      files.delete(path);
      throw error;
    }
  }
  return <Json>(path: string) => {
    const file = files.get(path) ?? ask<Json>(path);
    files.set(path, file);
    return file as Promise<Json>;
  };
}
