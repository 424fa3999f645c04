const SCROLLS = new Set(['auto', 'scroll', 'hidden']);

/** Finds what scrolls an element: the panel or, in an embed, the strip below the map. */
export function findScroller(element: HTMLElement): HTMLElement {
  let parent = element.parentElement;
  while (parent && !SCROLLS.has(getComputedStyle(parent).overflowY)) parent = parent.parentElement;
  return parent ?? document.documentElement;
}

/** Pixels from the start of what a scroller scrolls to the top of an element in it. */
function readOffset(element: HTMLElement, scroller: HTMLElement): number {
  const top = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  return top - scroller.clientTop + scroller.scrollTop;
}

/**
 * Tells how far an element lies below the start of what its scroller scrolls, now and whenever
 * something before it changes its height. Returns a function that ends this.
 */
export function observeOffset(
  element: HTMLElement,
  scroller: HTMLElement,
  onchange: (pixels: number) => void,
): () => void {
  const read = () => onchange(readOffset(element, scroller));
  const observer = new ResizeObserver(read);
  for (let one = element; one !== scroller && one.parentElement; one = one.parentElement) {
    let before = one.previousElementSibling;
    for (; before; before = before.previousElementSibling) observer.observe(before);
  }
  scroller.addEventListener('scroll', read, { passive: true });
  read();
  return () => {
    observer.disconnect();
    scroller.removeEventListener('scroll', read);
  };
}
