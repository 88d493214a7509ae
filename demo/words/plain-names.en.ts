// What an author calls the widgets.

export const plainNames: Readonly<Record<string, string>> = {
  'indicator-trend': 'A trend over time',
  'placement-mix': 'A whole and its parts',
  'threshold-funnel': 'Contacts and levels of need',
  'cost-comparator': 'Costs side by side',
  'vital-signs': 'A scorecard',
};
