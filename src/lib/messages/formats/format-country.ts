const NAMES = new Intl.DisplayNames('en', { type: 'region' });

/** Name of a country or body by its code in the record: `JP` → `Japan`, `INT` → `international`. */
export function formatCountry(code: string): string {
  return code === 'INT' ? 'international' : (NAMES.of(code) ?? code);
}
