// Names what a column of a table can be, as an author or its head says.

/**
 * `area` its name, `code` its code, `region` the name of the region that the area lies in; `measure` says what the
 * figures of its row are of; `figures` are figures; the bounds of their interval; what stands beside them; and what is
 * passed over.
 */
export const COLUMN_ROLES = [
  ...(['area', 'code', 'region', 'period', 'measure', 'filter', 'figures'] as const),
  ...(['lower', 'upper', 'unit', 'marks', 'note', 'ignore'] as const),
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];
