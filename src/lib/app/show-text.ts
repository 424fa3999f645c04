/** Brings the text of a page into view and hands it the focus: of the selection, or the whole list. */
export function showText(isSelection: boolean): void {
  const main = document.querySelector('main');
  const start = isSelection ? main : main?.parentElement;
  start?.scrollIntoView({ block: 'start' });
  if (!isSelection) start?.scrollTo(0, 0);
  main?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}
