// The Welsh of the part in which a person takes figures and picture away.
import type { ActionsWords } from './actions-words.js';

export const words: ActionsWords = {
  download: 'Lawrlwytho',
  copy: 'Copïo',
  names: {
    csv: 'Ffigurau (CSV)',
    svg: 'Llun (SVG)',
    png: 'Llun (PNG)',
    json: 'Data (JSON)',
    table: 'Tabl',
    citation: 'Dyfyniad',
    link: 'Dolen',
  },
  size: 'Maint y PNG',
  saving: (fileName) => `Yn lawrlwytho ${fileName}`,
  mayBeForbidden:
    'Os nad oes ffeil yn cyrraedd, nid yw’r dudalen o amgylch y siart hwn yn caniatáu iddi gadw ffeiliau. Gellir copïo’r tabl.',
  copied: (name) => `Wedi’i gopïo: ${name}.`,
  notMade: (name) =>
    `Ni allai’r porwr hwn ei wneud: ${name}. Gall fod yn rhy fawr: dewiswch faint llai, neu’r SVG.`,
  refused:
    'Nid yw’r porwr hwn yn caniatáu copïo yma. Mae’r testun isod wedi’i ddewis: copïwch ef gyda Ctrl a C.',
  text: 'Testun i’w gopïo',
};
