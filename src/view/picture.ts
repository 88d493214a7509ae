// Defines what a widget draws inside its card.
import type { TemplateResult } from 'lit';
import type { DataTable } from '../core/data/table.js';

export interface Picture {
  /** Between title and chart: the headline and the summary. */
  readonly head: TemplateResult;
  readonly chart: TemplateResult;
  readonly table: DataTable;
  /** Numbered in the same way as the events in the chart that it has no room to name. */
  readonly events?: readonly string[];
  readonly notes: readonly string[];
}
