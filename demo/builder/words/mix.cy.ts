// The texts of what is asked of a table that is to be a mix, in Welsh.
import type { mixWords as english } from './mix.en.js';

export const mixWords: typeof english = {
  unit: {
    label: 'Beth a gyfrifir, mewn gair',
    help: 'Megis plant neu ofalwyr maeth: dywedir hyn wrth ymyl y rhif yn y llun.',
  },
  area: {
    label: 'Eich ardal',
    help: 'Yr enw y mae darllenwyr yn ei adnabod. Nid yw’r ffigurau’n dweud pwy biau nhw.',
  },
  period: {
    label: 'Diwrnod neu gyfnod y rhifau',
    help: 'Megis 2025-03-31 neu 2024-25. Nid yw’r penawdau’n ei ddweud.',
  },
  previousPeriod: {
    label: 'Diwrnod neu gyfnod y rhifau blaenorol',
    help: 'Megis 2024-03-31: cyfrifir newidiadau o hynny.',
  },
};
