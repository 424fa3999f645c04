/** Frames in which a card that has just come is measured and shown; only then it takes the focus. */
const MOST_FRAMES = 60;

/** Focuses the first link in an element once it can be, unless the focus is somewhere by then. */
export function focusCard(findElement: () => Element | null, frames = MOST_FRAMES): void {
  const { activeElement } = document;
  if (frames === 0 || (activeElement && activeElement !== document.body)) return;
  const link = findElement()?.querySelector<HTMLElement>('h4 a') ?? null;
  link?.focus({ preventScroll: true });
  if (link === null || document.activeElement !== link)
    requestAnimationFrame(() => focusCard(findElement, frames - 1));
}
