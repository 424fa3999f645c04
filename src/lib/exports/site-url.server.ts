function fail(text: string, reason: string): never {
  throw new Error(
    `SITE_URL is ${JSON.stringify(text)}: ${reason}. ` +
      'Expected the address of the site, such as https://atlas.example/map/, or nothing.',
  );
}

/**
 * The address the site will have, ending in a slash, from SITE_URL at build time; null where it
 * is not set. A malformed one throws, which stops the build.
 */
export function readSiteUrl(text = process.env['SITE_URL'] ?? ''): URL | null {
  if (text === '') return null;
  if (!URL.canParse(text) || text !== text.trim()) fail(text, 'it is no absolute address');
  const site = new URL(text);
  if (!/^https?:$/.test(site.protocol)) fail(text, 'it begins with neither https: nor http:');
  if (/[?#]/.test(text)) fail(text, 'it has a query or a hash');
  if (site.username || site.password) fail(text, 'it has a name or password');
  if (!site.pathname.endsWith('/')) site.pathname += '/';
  return site;
}
