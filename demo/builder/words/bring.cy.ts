// The texts of the first step, in Welsh.
import { counted, type Noun } from '../../../src/core/words/plural.cy.js';
import type { bringWords as english } from './bring.en.js';

const ROW: Noun = { other: 'rhes', two: 'res' };
const COLUMN: Noun = { other: 'colofn', two: 'golofn', few: 'cholofn', many: 'cholofn' };

export const bringWords: typeof english = {
  formats: {
    dfe: 'Ffeil gan yr Adran Addysg',
    ons: 'Ffeil gan y Swyddfa Ystadegau Gwladol, Explore Local Statistics',
    tidy: 'Tabl â rhes i bob ffigur',
    wide: 'Tabl â cholofn i bob cyfres neu fath o ffigur',
    neighbours: 'Rhestr o gymdogion ystadegol: nid oes ynddi ffigurau i’w llunio',
    'json-stat': 'JSON-stat',
    frictionless: 'Adnodd Frictionless',
    ees: 'Ateb gan Explore Education Statistics',
    dataset: 'JSON: set ddata teclyn, y gallwch ei newid yng ngham 2',
  },
  size: ({ rows, columns }) => `${counted(rows, ROW)}, ${counted(columns, COLUMN)}`,
  unknown: 'Nid yw’n hysbys beth yw hyn',
  brokenJson: 'Nid yw hyn yn JSON eto: mae cam 3 yn dweud ble',
  toType:
    'Teipiwch benawdau yn y rhes gyntaf, cyfnodau neu enwau yn y golofn gyntaf, a ffigurau wrth eu hymyl',
  notDrawn: 'Ni all yr un teclyn lunio hyn.',
  secondFile: 'Mae mewn dwy ffeil: agorwch yr ail un isod.',
  opened: ({ file }) => `Mae ${file} ar agor.`,
  asJson: ({ widget }) => `Fel JSON: ${widget}`,
  madeUp: ({ title }) => `${title} (ffigurau dychmygol)`,
  beside: {
    meta: 'Mae gan yr ateb ids yn lle enwau. Agorwch ddogfen enwau’r un set ddata: y JSON yn ei chyfeiriad sy’n gorffen â /meta.',
    rows: 'Mae’r disgrifiad yn dweud beth yw’r colofnau, ac mae’r rhesi mewn ffeil wrth ei ymyl. Agorwch y ffeil honno.',
  },
  read: ({ file }) => `Darllenwyd ${file}.`,
  noNeighbours: ({ file }) =>
    `Nid rhestr o gymdogion ystadegol yw ${file}: nid oes ganddi golofnau SN1, SN2 ac ati.`,
};
