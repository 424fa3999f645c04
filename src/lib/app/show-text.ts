/** Scrolls the text of the selection, or else of the list, into view and focuses its heading. */
export function showText(isSelection: boolean): void {
  const main = document.querySelector('main');
  const start = isSelection ? main : main?.parentElement;
  start?.scrollIntoView({ block: 'start' });
  if (!isSelection) start?.scrollTo(0, 0);
  main?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}
