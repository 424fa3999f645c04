import type { SelectedRecord } from '#lib/domain/selection.ts';
import type { PageMeta } from '#lib/exports/meta/page-meta.ts';

declare global {
  namespace App {
    interface Locals {
      /** Metadata of the page for machines, set by its load function. */
      meta?: PageMeta;
    }
    interface PageData {
      /** Record that the address selects; absent on pages without a selection. */
      selected?: SelectedRecord;
    }
  }
}
