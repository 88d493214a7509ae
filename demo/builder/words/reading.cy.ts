// The texts of what is asked where a text can be read in two ways, in Welsh.
import type { readingWords as english } from './reading.en.js';

export const readingWords: typeof english = {
  separator: {
    label: 'Beth sy’n sefyll rhwng y gwerthoedd?',
    help: 'Mae dau arwydd yn rhannu’r testun cystal â’i gilydd, ac mae pob un yn rhoi ffigurau gwahanol.',
    choices: { ',': 'Comas', ';': 'Hanner colonau', '\t': 'Tabiau', '|': 'Barrau' },
  },
  resource: { label: 'Pa dabl?', help: 'Mae’r pecyn yn disgrifio sawl un.' },
  sheet: { label: 'Pa ddalen?', help: 'Mae ffigurau mewn sawl dalen o’r daenlen.' },
  roles: {
    figures: 'Ffigurau',
    filter: 'Codau neu enwau sy’n rhannu’r ffigurau',
    area: 'Ardaloedd',
    period: 'Cyfnodau',
    ignore: 'Dim byd sydd ei angen',
  },
  column: {
    label: ({ head }) => `Beth sydd yn y golofn ${head}?`,
    help: {
      'unclear column':
        'Gall ei phennawd a’i chelloedd fod yn sawl peth, a byddai ffigurau gwahanol yn cael eu llunio.',
      'decimal commas':
        'Mae comas yn ei chelloedd, fel yn 81,5. Os ffigurau ydynt, ysgrifennwch nhw â phwynt a dewch â nhw eto.',
      'no figures':
        'Mae ffigurau ynddi wrth ymyl testun arall. Os ffigurau sydd ynddi, gadewir allan y celloedd nad ydynt yn ffigurau.',
    },
  },
};
