// What an author calls the widgets in Welsh.
import type { plainNames as english } from './plain-names.en.js';

export const plainNames: typeof english = {
  'indicator-trend': 'Tuedd dros amser',
  'placement-mix': 'Cyfanwaith a’i rannau',
  'threshold-funnel': 'Cysylltiadau a lefelau angen',
  'cost-comparator': 'Costau ochr yn ochr',
  'vital-signs': 'Cerdyn sgorio',
};
