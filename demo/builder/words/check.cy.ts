// The texts of the third step, in Welsh.
import type { checkWords as english } from './check.en.js';

export const checkWords: typeof english = {
  standing: {
    undrawn: 'Ni ellir llunio dim o hyn.',
    danger: 'Mae’r llun yn barod. Rhaid tynnu ffigurau allan cyn ei gyhoeddi.',
    misleading:
      'Mae’r llun yn barod. Byddai rhywbeth ynddo’n camarwain: cywirwch ef, neu derbyniwch ef, cyn mynd ymlaen.',
    'to accept': 'Mae’r llun yn barod. Darllenwch yr hyn a ganfuwyd cyn mynd ymlaen.',
    clear: 'Mae’r llun yn barod, ac nid oes dim yn erbyn ei gyhoeddi.',
  },
  accept: 'Rwy’n derbyn hyn',
  withheld: ({ small, further }) =>
    `Wedi’u hatal yn y llun: ${small} a allai ddatgelu rhywbeth am ychydig o bobl, ${further} y gellid cyfrifo un arall ohonynt.`,
  cures: {
    withhold: {
      button: 'Tynnu’r ffigurau hyn allan',
      meaning:
        'Mae rhai ffigurau’n datgelu rhywbeth am ychydig o bobl, neu gellid cyfrifo rhai eraill ohonynt. Maent yn troi’n [c] ym mhopeth yr ewch ag ef.',
    },
    protected: {
      button: 'Mae eu cyhoeddwr wedi’u diogelu',
      meaning:
        'Dim ond lle gwyddoch fod pwy bynnag a gyhoeddodd y ffigurau wedi atal popeth y mae’n rhaid ei atal: yna dangosir y lleill fel y maent.',
    },
  },
};
