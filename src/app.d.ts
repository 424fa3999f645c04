import type { SelectedRecord } from '#lib/domain/selection.ts';
import type { PageMeta } from '#lib/exports/meta/page-meta.ts';

declare global {
  namespace App {
    interface Locals {
      /** What machines are told of the page: its load says so. */
      meta?: PageMeta;
    }
    interface PageData {
      /** What the address selects; absent on pages that select nothing. */
      selected?: SelectedRecord;
    }
  }
}
