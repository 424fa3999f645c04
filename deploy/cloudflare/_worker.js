// Made from deploy/rules.json by `npm run deploy:files`: change it there.
/** Pages for events without a page of their own, by what their addresses look like. */
const OLDER = [
  [/^\/embed\/events\/[a-z0-9-]+\/?$/, '/embed/events/older/'],
  [/^\/events\/[a-z0-9-]+\/?$/, '/events/older/'],
];

export default {
  async fetch(request, env) {
    const answer = await env.ASSETS.fetch(request);
    if (answer.status !== 404) return answer;
    const url = new URL(request.url);
    const older = OLDER.find(([address]) => address.test(url.pathname));
    if (!older) return answer;
    const page = await env.ASSETS.fetch(new Request(new URL(older[1], url), request));
    return page.ok || page.status === 304 ? page : answer;
  },
};
