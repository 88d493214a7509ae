// The texts of what is asked of published figures by dimensions, in Welsh.
import type { publishedWords as english } from './published.en.js';

export const publishedWords: typeof english = {
  title: {
    label: 'Teitl',
    help: 'Os gadewir hyn yn wag, fe’i gwneir o’r hyn yr ydych yn ei ddewis isod.',
  },
  area: { label: 'Eich ardal', help: 'Amdani hi y mae’r llun.' },
  beside: {
    first: 'Wrth ei hymyl',
    further: 'A hefyd wrth ei hymyl',
    help: 'Ardal y mae darllenwyr yn cymharu’ch un chi â hi, megis Cymru, ei rhanbarth neu gymydog.',
    region: 'Ei rhanbarth',
    neighbours: 'Ei chymdogion ystadegol',
  },
  measure: { label: 'Beth a fesurir?', help: 'Mae sawl mesur yn y ffeil.' },
  filter: {
    label: ({ filter }) => `${filter}: pa un?`,
    help: 'Mae’r ffeil yn rhannu ei ffigurau yn ôl hyn: dewiswch un, megis y cyfanswm.',
  },
  parts: {
    label: 'Beth yw’r rhannau?',
    help: 'Mae’r ffeil yn rhannu ei ffigurau mewn sawl ffordd.',
  },
  total: {
    label: 'Pa un yw’r cyfanswm?',
    help: 'Gall sawl categori fod yn gyfanswm. Gadewir y lleill allan, gan y byddent yn cael eu cyfrif ddwywaith.',
  },
  from: {
    label: 'Cyfnod cyntaf',
    help: 'Os gadewir hyn yn wag, y cynharaf ydyw. Gall pethau fod wedi’u cyfrif mewn ffordd wahanol amser maith yn ôl.',
  },
  to: { label: 'Cyfnod olaf', help: 'Os gadewir hyn yn wag, y diweddaraf ydyw.' },
  period: { label: 'Pa gyfnod?', help: 'Os gadewir hyn yn wag, y diweddaraf ydyw.' },
  previousPeriod: {
    label: 'O’i gymharu â pha gyfnod?',
    help: 'Os gadewir hyn yn wag, yr un blaenorol ydyw.',
  },
};
