import { format, resolveConfig } from 'prettier';

/** YAML as `npm run format` would leave it. */
export async function formatYaml(text: string): Promise<string> {
  const config = await resolveConfig(new URL('../../geo/event.yaml', import.meta.url));
  return format(text, { ...config, plugins: [], parser: 'yaml' });
}
