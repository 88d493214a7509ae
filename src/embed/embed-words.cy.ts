// The page in a frame in Welsh.
import type { EmbedWords } from './embed-words.js';

export const words: EmbedWords = {
  lang: 'cy',
  title: 'Siart',
  refused: 'Ni ellir dangos y siart hwn',
  refusals: {
    kind: 'Nid yw cyfeiriad y ffrâm hon yn enwi siart sydd ar gael ar y wefan hon.',
    'no source': 'Nid yw cyfeiriad y ffrâm hon yn dweud ble mae’r ffigurau.',
    address: 'Ni ellir defnyddio cyfeiriad y ffigurau.',
    elsewhere: 'Mae’r ffigurau ar wefan arall nad yw ar restr y wefan hon.',
    moved: 'Mae cyfeiriad y ffigurau yn arwain at le arall nad yw ar restr y wefan hon.',
    files: 'Ni ellid llwytho’r hyn sy’n ei lunio. Rhowch gynnig arall arni yn nes ymlaen.',
  },
  file: 'Y ffigurau hyn fel ffeil',
};
