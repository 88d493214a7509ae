// What is asked of a table, widget by widget.
import type { PlainTable } from '../../src/core/data/plain-table.js';
import type { Answers, Field } from './field.js';
import { costFields } from './cost-fields.js';
import { funnelFields } from './funnel-table.js';
import { mixFields } from './mix-fields.js';
import { signsFields } from './signs-fields.js';
import { trendFields } from './trend-fields.js';

type FieldsOf = (table: PlainTable, answers: Answers) => readonly Field[];

const FIELDS: Readonly<Record<string, FieldsOf>> = {
  'indicator-trend': trendFields,
  'placement-mix': mixFields,
  'threshold-funnel': funnelFields,
  'cost-comparator': costFields,
  'vital-signs': signsFields,
};

/** In the order in which they are asked. */
export const tableFields = (
  widget: string,
  table: PlainTable,
  answers: Answers,
): readonly Field[] => FIELDS[widget]?.(table, answers) ?? [];
