// The texts of what is asked of a table that is to be a trend, in Welsh.
import type { trendWords as english } from './trend.en.js';

export const trendWords: typeof english = {
  whichArea: {
    label: 'Pa golofn yw eich ardal chi?',
    help: 'Am yr ardal hon y mae’r llun; llunnir y lleill wrth ei hymyl. Gall sawl colofn fod yn gywir.',
  },
  area: { label: 'Eich ardal', help: 'Yr enw y mae darllenwyr yn ei adnabod.' },
  role: {
    label: ({ name }) => `${name}: beth ydyw i’ch ardal chi?`,
    help: 'Llunnir a chymherir cymdogion fel grŵp; ni chymherir rhannau o’ch ardal â hi.',
    choices: {
      neighbours: 'Cymydog ystadegol, neu gyfartaledd y cymdogion',
      other: 'Cyngor arall',
      area: 'Eich ardal eich hun: rhan neu grŵp ohoni',
    },
  },
};
