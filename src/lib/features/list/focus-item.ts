/** Frames in which an item that has just come is measured and shown; only then it takes the focus. */
const MOST_FRAMES = 60;

/** Focuses the first link in an element once it can be, unless the focus is somewhere by then. */
export function focusItem(findElement: () => Element | null, frames = MOST_FRAMES): void {
  const { activeElement } = document;
  if (frames === 0 || (activeElement && activeElement !== document.body)) return;
  const link = findElement()?.querySelector<HTMLElement>('h3 a, h4 a') ?? null;
  link?.focus({ preventScroll: true });
  if (link === null || document.activeElement !== link)
    requestAnimationFrame(() => focusItem(findElement, frames - 1));
}
