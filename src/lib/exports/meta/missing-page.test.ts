import { describe, expect, it } from 'vitest';
import type { AreaEntry } from '#lib/domain/atlas-index.ts';
import { escapeHtml } from '../escape-html.ts';
import { toMissingPage } from './missing-page.ts';

function toArea(id: string, name: string): AreaEntry {
  return {
    id,
    names: { en: name, ja: name, ko: name, zh: name },
    marks: [],
    medium: 'sea',
    outline: 'whole-named-sea',
    errorKm: 50,
    labelPoint: [135, 38],
    bounds: [130, 35, 140, 42],
    squareKm: 1000,
  };
}

const AREAS = [
  toArea('sea-of-japan', 'Sea of Japan / East Sea'),
  toArea('odd', '<script>alert("1")</script> & more'),
];

function findLinks(page: string): readonly string[] {
  return [...page.matchAll(/<a href="([^"]*)">/g)].map(([, address = '']) => address);
}

describe('the page for missing addresses', () => {
  const page = toMissingPage(AREAS, 'https://atlas.example/sub/');

  it('links to the whole map and to every area, by addresses that hold at any depth', () => {
    expect(findLinks(page)).toEqual([
      'https://atlas.example/sub/',
      'https://atlas.example/sub/areas/sea-of-japan/',
      'https://atlas.example/sub/areas/odd/',
    ]);
    expect(page).toContain('>Sea of Japan / East Sea</a>');
  });

  it.each(['https://atlas.example', 'https://atlas.example/', ''])('works below %j', (siteUrl) => {
    const root = siteUrl.replace(/\/$/, '');
    expect(findLinks(toMissingPage(AREAS, siteUrl))).toEqual([
      `${root}/`,
      `${root}/areas/sea-of-japan/`,
      `${root}/areas/odd/`,
    ]);
  });

  it('has no script, and no name can bring one in', () => {
    expect(page).not.toMatch(/<script|\son\w+=|javascript:/i);
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more');
  });

  it('loads nothing and forbids loading', () => {
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<(link|img|style|iframe|base)\b|\ssrc=/i);
  });

  it('says its language, its title and that it is not to be found by search engines', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toMatch(/<title>\S.* · Exercise Atlas<\/title>/);
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page.match(/<h1>/g)).toHaveLength(1);
  });
});

it('escapes what could end an attribute or begin a tag, and nothing twice', () => {
  expect(escapeHtml('a < b > "c" & d’s')).toBe('a &lt; b &gt; &quot;c&quot; &amp; d’s');
  expect(escapeHtml('&lt;')).toBe('&amp;lt;');
});
