import { expect, it } from 'vitest';
import { formatEmbedCode } from './embed-code.ts';

it('writes an iframe whose attributes cannot be broken out of', () => {
  const code = formatEmbedCode({
    address: 'https://atlas.example/embed/?services=JMSDF&from=2023-07-01#map=5/38/134',
    siteAddress: 'https://atlas.example/?a="><script>',
    title: 'Sea of Japan / East Sea & "more"',
  });
  expect(code).toBe(
    '<iframe src="https://atlas.example/embed/?services=JMSDF&amp;from=2023-07-01#map=5/38/134" ' +
      'title="Sea of Japan / East Sea &amp; &quot;more&quot;" width="100%" height="560" ' +
      'loading="lazy" style="border:0">' +
      '<a href="https://atlas.example/?a=&quot;&gt;&lt;script&gt;">' +
      'Sea of Japan / East Sea &amp; &quot;more&quot;</a></iframe>',
  );
});
