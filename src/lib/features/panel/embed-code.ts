import { escapeHtml } from '#lib/exports/escape-html.ts';

export interface EmbedDialog {
  /** Absolute address of the embed page, with query and hash. */
  readonly address: string;
  /** Absolute address of the same view on the site, for where frames are stripped. */
  readonly siteAddress: string;
  /** Name of the frame for screen readers. */
  readonly title: string;
}

/** An `<iframe>` for the view, to paste into any page; inside it a link for old readers. */
export function formatEmbedCode({ address, siteAddress, title }: EmbedDialog): string {
  return (
    `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="560" ` +
    `loading="lazy" style="border:0">` +
    `<a href="${escapeHtml(siteAddress)}">${escapeHtml(title)}</a></iframe>`
  );
}
