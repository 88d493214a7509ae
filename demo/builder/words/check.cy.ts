// The texts of the third step, in Welsh.
import type { checkWords as english } from './check.en.js';

export const checkWords: typeof english = {
  standing: {
    undrawn: 'Ni ellir llunio dim o hyn.',
    danger: 'Mae’r darlun wedi’i lunio. Rhaid tynnu ffigurau allan cyn ei gyhoeddi.',
    misleading:
      'Mae’r darlun wedi’i lunio. Byddai rhywbeth ynddo’n camarwain: cywirwch ef, neu derbyniwch ef, cyn mynd ymlaen.',
    'to accept': 'Mae’r darlun wedi’i lunio. Darllenwch yr hyn a ganfuwyd cyn mynd ymlaen.',
    clear: 'Mae’r darlun wedi’i lunio, ac nid oes dim yn erbyn ei gyhoeddi.',
  },
  accept: 'Rwy’n derbyn hyn',
};
