/**
 * Brings the first row that matches into view within the table's own scroll box, below its sticky
 * head; the page and the focus stay where they are. Nothing moves if such a row is in view already.
 */
export function scrollToRow(box: HTMLElement, selector: string): void {
  const rows = [...box.querySelectorAll(`tbody tr${selector}`)];
  const bounds = box.getBoundingClientRect();
  const top = bounds.top + (box.querySelector('thead')?.getBoundingClientRect().height ?? 0);
  const places = rows.map((row) => row.getBoundingClientRect());
  const isInView = places.some((place) => place.top >= top && place.bottom <= bounds.bottom);
  const [first] = places;
  if (first && !isInView) box.scrollTop += first.top - top;
}
