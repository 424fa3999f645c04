const TEXT_FIELDS =
  'textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"])';

/** Whether a key is the search shortcut: `/` without modifiers, while nothing is being typed. */
export function isSearchKey(event: KeyboardEvent): boolean {
  const { key, ctrlKey, altKey, metaKey, isComposing } = event;
  if (key !== '/' || ctrlKey || altKey || metaKey || isComposing || event.defaultPrevented)
    return false;
  return !document.activeElement?.matches(TEXT_FIELDS) && !document.querySelector('dialog[open]');
}

/** Moves the focus among the field and the links of the results; returns false at either end. */
export function moveFocus(within: HTMLElement, step: 1 | -1): boolean {
  const stops = [...within.querySelectorAll<HTMLElement>('input, a[href]')];
  const next = stops[stops.findIndex((stop) => stop === document.activeElement) + step];
  next?.focus();
  return next !== undefined;
}
