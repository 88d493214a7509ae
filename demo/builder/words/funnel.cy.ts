// The texts of what is asked of figures that are to be a funnel, in Welsh.
import type { funnelWords as english } from './funnel.en.js';

export const funnelWords: typeof english = {
  as: {
    label: 'Beth yw’r ffigurau?',
    help: 'Gellir rhannu cysylltiadau yn ôl pwy a gysylltodd, yn ôl yr hyn a ddaeth ohonynt neu yn ôl lefel angen. Mae taith yn mynd o gam i gam.',
    choices: {
      outcomes: 'Yr hyn a ddaeth o’r cysylltiadau',
      sources: 'Pwy a gysylltodd',
      levels: 'Lefelau angen, yr isaf yn gyntaf',
      journey: 'Camau taith, o’r cyntaf i’r olaf',
    },
  },
  within: {
    label: ({ said, rows }) => `Rhesi sy’n dechrau â’r geiriau ${said.join(' neu ')}: ${rows}`,
    help: 'Dywedir mai rhan o’r rhes uchod ydynt. Petaent yn cael eu llunio wrth ei hymyl, byddai’r un cysylltiadau’n cael eu cyfrif ddwywaith.',
    choices: {
      out: 'Fe’u cyfrifir yn y rhes honno: gadewch nhw allan',
      own: 'Nid ydynt wedi’u cyfrif yn y rhes honno: lluniwch nhw hefyd',
    },
  },
  stage: {
    label: ({ name }) => `${name}: beth a gyfrifir?`,
    help: 'Gall fod sawl atgyfeiriad i blentyn, ac efallai na fydd cysylltiad yn arwain at yr un: cymherir camau lle maent yn cyfrif yr un peth yn unig.',
    helpOpen:
      'Gall fod sawl atgyfeiriad i blentyn, ac efallai na fydd cysylltiad yn arwain at yr un: cymherir camau lle maent yn cyfrif yr un peth yn unig. Os gadewir hyn yn wag, nid yw’n gam.',
    choices: {
      'contacts flow': 'Cysylltiadau yn y cyfnod',
      'episodes flow': 'Episodau a ddechreuodd yn y cyfnod',
      'children flow': 'Plant yn y cyfnod',
      'families flow': 'Teuluoedd yn y cyfnod',
      'episodes stock': 'Episodau ar ddiwrnod',
      'children stock': 'Plant ar ddiwrnod',
      'families stock': 'Teuluoedd ar ddiwrnod',
    },
  },
};
