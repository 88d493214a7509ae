// The texts of what would mislead a reader, of its cures, and of what these write into a dataset, in Welsh.
import { than } from '../../../src/core/words/mutation.cy.js';
import { counted, NOUNS } from '../../../src/core/words/plural.cy.js';
import type { misleadingWords as english } from './misleading.en.js';

export const misleadingWords: typeof english = {
  old: {
    ended: { year: 'fwy na dwy flynedd yn ôl', shorter: 'fwy na blwyddyn yn ôl' },
    meaning: ({ when, ended }) =>
      `Mae’r ffigur diweddaraf ar gyfer cyfnod a ddaeth i ben ${ended}: ${when}. Mae darllenwyr yn cymryd bod llun yn dangos sut y mae pethau nawr.`,
    inTitle: 'Dweud yn y teitl pa mor hen ydyw',
    title: ({ title, when }) => `${title} (y ffigur diweddaraf: ${when})`,
    inNotes: 'Dweud mewn nodyn pa mor hen ydyw',
    note: ({ when }) => `Cyfnod y ffigur diweddaraf: ${when}.`,
  },
  oldRows: {
    meaning: ({ rows }) =>
      `Mae ffigurau diweddaraf y rhesi hyn yn hen: ${rows}. Mae darllenwyr yn cymryd bod cerdyn sgorio’n dangos sut y mae pethau nawr.`,
    button: 'Dweud mewn nodyn pa mor hen ydynt',
    note: ({ rows }) => `Ffigurau diweddaraf sy’n hen: ${rows}.`,
    row: ({ name, when }) => `${name} (${when})`,
  },
  mixedPeriods: {
    meaning: ({ from, to }) =>
      `Mae ffigurau diweddaraf y rhesi ar gyfer cyfnodau sydd fwy na blwyddyn ar wahân: y cynharaf yw ${from}, a’r diweddaraf yw ${to}. Mae darllenwyr yn cymryd eu bod i gyd o’r un cyfnod.`,
    button: 'Dweud hynny mewn nodyn',
    note: ({ from, to }) =>
      `Mae’r ffigurau diweddaraf ar gyfer sawl cyfnod: y cynharaf yw ${from}, a’r diweddaraf yw ${to}.`,
  },
  mixedBases: {
    meaning:
      'Mae costau ar sawl sail wrth ymyl ei gilydd. Mae’r llun yn enwi pob sail, ac nid yw’n gosod yr un gost uwchlaw’r llall; gall darllenwyr eu cymharu er hynny.',
    why: {
      basis: 'Mae rhai’n tybio bod pob gwely mewn defnydd, ac eraill ddim.',
      unknownBasis: 'Ni ddywedir beth y mae rhai ohonynt yn ei dybio: mae cam 2 yn gofyn am hyn.',
      period: 'Maent ar gyfer sawl cyfnod, ac mae costau’n codi o flwyddyn i flwyddyn.',
    },
    button: ({ count }) => `Cadw’r ${counted(count, NOUNS.cost)} sydd ar yr un sail yn unig`,
  },
  manyParts: {
    meaning: ({ count, most }) =>
      `Mae ${counted(count, NOUNS.part)} i’r cyfan. Ni ellir gwahaniaethu rhwng mwy ${than(`${most}`)}, ac mae rhai bach yn edrych yr un fath.`,
    button: 'Grwpio’r rhai lleiaf fel “Eraill”',
  },
  other: {
    name: 'Eraill',
    named: ({ other, detail }) => `${other} (${detail})`,
    noGroup: 'dim grŵp',
    smallest: 'y rhai lleiaf',
  },
  cutAxis: {
    meaning:
      'Nid yw’r echelin werth yn dechrau ar sero, felly mae newid bach yn edrych yn fawr. Mae’r llun yn dweud hynny; efallai na fydd darllenydd ar frys yn ei weld.',
    button: 'Dechrau’r echelin ar sero',
  },
};
