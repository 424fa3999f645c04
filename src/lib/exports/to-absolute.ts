/**
 * The absolute address of a path of the site, such as `/areas/hawaii/`, also where the site lies
 * below a folder of its host; null where the site's own address is not known.
 */
export function toAbsolute(site: URL | null, path: string): string | null {
  return site && new URL(`./${path.replace(/^\/+/, '')}`, site).href;
}
