// The texts of the list of what is wrong with a dataset, in Welsh.
import { having } from '../../src/core/words/mutation.cy.js';
import { counted, type Noun } from '../../src/core/words/plural.cy.js';
import type { problemListWords as english } from './problem-list.en.js';

const NOUNS: Readonly<Record<keyof typeof english.groups, Noun>> = {
  danger: { other: 'perygl', two: 'berygl', few: 'pherygl', many: 'pherygl' },
  fault: { other: 'gwall', two: 'wall' },
  warning: { other: 'rhybudd', two: 'rybudd' },
};

export const problemListWords: typeof english = {
  groups: {
    danger: {
      title: 'Peidiwch â chyhoeddi’r ffeil hon',
      meaning:
        'Mae ynddi rifau a allai ddatgelu rhywbeth am ychydig o bobl. Mae’r llun yn eu hatal, ond gall unrhyw un sy’n agor y ffeil eu darllen. Tynnwch nhw allan. Yna meddyliwch am beth arall a gyhoeddir am yr un bobl, na all y dudalen hon ei weld.',
    },
    fault: {
      title: 'Wedi’i adael allan o’r llun',
      meaning:
        'Ni ellid darllen yr hyn a enwir yma fel y mae. Dywedir hynny wrth ddarllenwyr y dudalen hefyd.',
    },
    warning: {
      title: 'Gwerth edrych arno',
      meaning:
        'Nid oes dim wedi’i adael allan o’i herwydd, ac ni ddywedir dim wrth ddarllenwyr y dudalen.',
    },
  },
  telling: {
    title: 'Peidiwch â chyhoeddi’r ffeil hon, oni bai bod ei chyhoeddwr wedi diogelu’r ffigurau',
    meaning:
      'O’r rhifau ynddi, gellid cyfrifo un a ataliwyd. Mae’r llun yn eu hatal, ond gall unrhyw un sy’n agor y ffeil eu darllen. Tynnwch nhw allan o’r ffeil, neu dywedwch fod y ffigurau wedi’u diogelu.',
  },
  expected: 'Disgwylid',
  received: 'Cafwyd',
  remedy: 'Beth i’w wneud',
  line: ({ line }) => `Mynd i linell ${line}`,
  counted: {
    danger: ({ count }) => counted(count, NOUNS.danger),
    fault: ({ count }) => counted(count, NOUNS.fault),
    warning: ({ count }) => counted(count, NOUNS.warning),
  },
  sound: 'Wedi’i lunio. Ni chanfuwyd dim o’i le.',
  undrawn: 'Heb ei lunio.',
  drawnWith: ({ found }) => `Wedi’i lunio, ${having(found)}.`,
  undrawnWith: ({ found }) => `Heb ei lunio, ${having(found)}.`,
};
