import type { SelectedRecord } from '#lib/domain/selection.ts';

declare global {
  namespace App {
    interface PageData {
      /** What the address selects; absent on pages that select nothing. */
      selected?: SelectedRecord;
    }
  }
}
