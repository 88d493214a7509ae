// The texts of what is asked of a table that is to be a scorecard, in Welsh.
import type { signsWords as english } from './signs.en.js';

export const signsWords: typeof english = {
  area: {
    label: 'Eich ardal',
    help: 'Yr enw y mae darllenwyr yn ei adnabod: nid yw’r tabl yn dweud pwy biau’r ffigurau.',
  },
  period: {
    label: 'Cyfnod y ffigurau diweddaraf',
    help: 'Megis 2024-25 neu 2025-03. Nid yw’r un pennawd na’r capsiwn yn ei ddweud.',
  },
  previousPeriod: {
    label: 'Cyfnod y ffigurau blaenorol',
    help: 'Megis 2023-24: cyfrifir newidiadau o hynny. Hebddo fe’u gadewir allan.',
  },
};
