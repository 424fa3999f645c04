/** Milliseconds until the content is freed: some browsers ask for it only after the click. */
const KEPT_MS = 30_000;

/** Offers a text to the reader as a download. */
export function downloadText(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
