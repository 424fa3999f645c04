import type { AreaEntry } from '#lib/domain/atlas-index.ts';
import { MISSING_MESSAGES } from '#lib/messages/en/area.ts';
import { SITE } from '#lib/messages/en/wording.ts';
import { escapeHtml } from '../escape-html.ts';

/** A page without script for addresses the atlas does not have, with links to all areas. */
export function toMissingPage(areas: readonly AreaEntry[], siteUrl: string): string {
  const root = siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`;
  const toLink = (path: string, text: string) =>
    `<a href="${escapeHtml(root + path)}">${escapeHtml(text)}</a>`;
  const links = areas.map(({ id, names }) => `<li>${toLink(`areas/${id}/`, names.en)}</li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<title>${MISSING_MESSAGES.title} · ${SITE.name}</title>
</head>
<body>
<main>
<h1>${MISSING_MESSAGES.title}</h1>
<p>${MISSING_MESSAGES.page}</p>
<p>${toLink('', MISSING_MESSAGES.home)}</p>
<p>${MISSING_MESSAGES.nearest}</p>
<ul>
${links.join('\n')}
</ul>
</main>
</body>
</html>
`;
}
