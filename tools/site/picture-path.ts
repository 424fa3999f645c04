/** Where the picture of an SVG file lies: beside it. */
export function toPicturePath(svg: string): string {
  return svg.replace(/\.svg$/, '.png');
}
