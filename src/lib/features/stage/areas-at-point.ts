/** Areas of a figure that lie under a point of the window, in the order of the figure. */
export function findAreasAt(figure: Element, x: number, y: number): readonly string[] {
  const ids = document
    .elementsFromPoint(x, y)
    .map((element) => element.closest<SVGAElement>('a[data-area]'))
    .filter((link) => link !== null && figure.contains(link))
    .flatMap((link) => link?.dataset['area'] ?? []);
  return [...new Set(ids)];
}
