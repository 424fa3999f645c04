/**
 * Whether nothing is to be written: by the flag, or by npm, which keeps the flag for itself where
 * the `--` before it was forgotten (`npm run geo:import --dry-run file.csv`).
 */
export function isDryRun(flag: unknown, env: Readonly<Record<string, string | undefined>>) {
  return flag === true || env['npm_config_dry_run'] === 'true';
}
