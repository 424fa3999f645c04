import postcss from 'postcss';
import type { Plugin } from 'vite';

/** Controls that MapLibre has and this map does not; their icons make most of its style sheet. */
const UNUSED =
  /ctrl-(attrib|scale|geolocate|fullscreen|compass|globe|terrain|logo|shrink)|user-location|marker/;

/** Removes from MapLibre's style sheet the rules that this map does not use. */
export function slimMapLibreCss(): Plugin {
  return {
    name: 'slim-maplibre-css',
    enforce: 'pre',
    transform(css, id) {
      if (!/maplibre-gl\.css($|\?)/.test(id)) return null;
      const root = postcss.parse(css);
      root.walkRules((rule) => {
        const kept = rule.selectors.filter((selector) => !UNUSED.test(selector));
        if (kept.length === 0) rule.remove();
        else rule.selectors = kept;
      });
      root.walkAtRules((atRule) => {
        if (atRule.nodes?.length === 0 || /user-location/.test(atRule.params)) atRule.remove();
      });
      return { code: root.toString(), map: null };
    },
  };
}
