import { escapeHtml } from '#lib/exports/escape-html.ts';

export interface EmbedDialog {
  /** Absolute address of the embed page, with query and hash. */
  readonly address: string;
  /** Absolute address of the same view on the site, for places that strip iframes. */
  readonly siteAddress: string;
  /** Title of the iframe, for screen readers. */
  readonly title: string;
}

/** Formats an `<iframe>` of the view to paste into any page; the link inside is a fallback. */
export function formatEmbedCode({ address, siteAddress, title }: EmbedDialog): string {
  return (
    `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="560" ` +
    `loading="lazy" style="border:0">` +
    `<a href="${escapeHtml(siteAddress)}">${escapeHtml(title)}</a></iframe>`
  );
}
