// The Welsh sentences for a file of figures in another format than our own.
import type { ChoiceOf, ColumnUse, SourceNeed } from './facts.js';
import { known, orList, quoted, receivedText } from './received.cy.js';
import type { Sentences } from './sentence.js';

const SEPARATORS: Readonly<Record<string, string>> = {
  ',': 'coma',
  ';': 'hanner colon',
  '\t': 'tab',
  '|': 'bar',
};

export const readings = {
  'not text': ({ isSpreadsheet }) => [
    'ffeil destun, megis CSV neu JSON',
    isSpreadsheet ? 'taenlen' : 'ffeil nad yw’n destun',
    isSpreadsheet
      ? 'cadwch y daenlen fel "CSV UTF-8"; ni ddarllenir dim'
      : 'agorwch y ffeil yn y rhaglen y daw ohoni a’i chadw fel "CSV UTF-8"; ni ddarllenir dim',
  ],
  'unclear separator': ({ choices }) => [
    'gwerthoedd a rennir mewn un ffordd',
    `testun y mae ${orList(choices.map((choice) => SEPARATORS[choice] ?? choice))} yn ei rannu cystal â’i gilydd`,
    'dywedwch pa un ohonynt sy’n gwahanu’r gwerthoedd; ni ddarllenir dim',
  ],
  'stray quote': ({ line, isOpen }) => [
    'dyfynodau o amgylch celloedd cyfan, a dau ohonynt yn lle un o fewn cell',
    isOpen
      ? `un sy’n agor yn llinell ${line} ac nas caeir byth`
      : `un yn llinell ${line} sy’n cau o fewn ei chell`,
    'cywirwch hyn; ni ddarllenir dim, gan y gellid colli ffigurau',
  ],
  'ragged row': ({ isLonger }) => [
    'cynifer o gelloedd ag o benawdau',
    isLonger ? 'mwy' : 'llai',
    isLonger
      ? 'rhowch ddyfynodau o amgylch cell sy’n cynnwys coma; gadewir y rhes allan'
      : 'ychwanegwch yr hyn sydd ar goll; cymerir bod y celloedd ar ei diwedd yn wag',
  ],
  'head repeated': ({ head }) => [
    'pob pennawd unwaith',
    `"${head}" ddwywaith`,
    'ailenwch un o’r ddau; gadewir y ddwy golofn allan',
  ],
  'unclear column': ({ of, choices }) => [
    COLUMNS[of][0],
    choices.length === 0
      ? 'dim'
      : `colofnau a allai fod yn gywir: ${quoted(choices, 'a', MOST_COLUMNS)}`,
    COLUMNS[of][1],
  ],
  'decimal commas': ({ columns }) => [
    'rhifau â phwynt degol',
    `coma degol, fel yn 81,5, yn ${quoted(columns, 'a', MOST_COLUMNS)}`,
    'ysgrifennwch nhw â phwynt, neu, os nad rhifau ydynt, rhowch y rôl "filter" neu "ignore" i’r golofn; ni ddarllenir dim',
  ],
  'no figures': ({ mixed }) => [
    'colofn o ffigurau',
    mixed.length === 0
      ? 'dim'
      : `dim y gellir darllen ei chelloedd i gyd; mae ffigurau neu godau wrth ymyl testun arall yn ${quoted(mixed, 'a', MOST_COLUMNS)}`,
    mixed.length === 0
      ? 'ychwanegwch un, neu defnyddiwch ffeil arall; ni ddarllenir dim'
      : 'ysgrifennwch ei chelloedd fel rhifau neu godau, neu dywedwch ym mha golofn y mae’r ffigurau; ni ddarllenir dim',
  ],
  'mixed column': () => [
    'naill ai ffigurau neu enwau hidlydd',
    'rhifau wrth ymyl testun arall',
    'fe’i cymerir fel hidlydd; cywirwch ei chelloedd os ffigurau ydynt',
  ],
  'repeated figure': ({ telling }) => [
    'un ffigur i bob ardal, cyfnod, mesur a hidlydd',
    'dau gwahanol',
    telling.length === 0
      ? 'dilëwch un o’r rhesi; gadewir y ddau ffigur allan'
      : `dywedwch pa golofn sy’n eu gwahaniaethu (${quoted(telling, 'neu')}) drwy roi’r rôl "filter" iddi; gadewir y ddau ffigur allan`,
  ],
  'unknown level of area': ({ received }) => [
    'lefel ardal a enwir gan yr Adran Addysg',
    receivedText(received),
    'cywirwch y lefel; gadewir rhesi’r lefel hon allan',
  ],
  'no figures in class': ({ received, items }) => [
    'JSON-stat o’r dosbarth "dataset"',
    receivedText(received),
    items.length === 0
      ? 'agorwch gyfeiriad set ddata; ni ddarllenir dim'
      : `agorwch gyfeiriad un o’i setiau data (${quoted(items, 'neu')}); ni ddarllenir dim`,
  ],
  'server refused': ({ received }) => [
    'ateb â ffigurau',
    received.kind === 'quote' ? `gwall: ${receivedText(received)}` : 'gwall',
    'cywirwch y cyfeiriad, neu gofynnwch eto’n ddiweddarach; ni ddarllenir dim',
  ],
  'malformed source': ({ needs }) => [NEEDS[needs][0], 'rhywbeth arall', NEEDS[needs][1]],
  'further pages': ({ pages, of }) => [
    `pob un o’r ${of} tudalen o’r ateb`,
    `${pages}`,
    'rhowch y lleill hefyd; mae ffigurau ar goll',
  ],
  'unclear choice': ({ of, choices, in: within }) => [
    within === undefined ? CHOICES[of] : `${CHOICES[of]} "${within}"`,
    choices.length === 0 ? 'dim i ddewis ohonynt' : 'sawl un i ddewis ohonynt, neu enw arall',
    choices.length === 0
      ? 'defnyddiwch ffeil sydd â hyn'
      : `dewiswch ${quoted(choices, 'neu', MOST_CHOICES)}`,
  ],
  'no comparator': ({ which }) => [
    which === 'region'
      ? 'rhanbarth yr ardal, gyda’i ffigurau ei hun'
      : 'cymdogion ystadegol yr ardal, gyda’u ffigurau eu hunain',
    'dim',
    which === 'region'
      ? 'gadewch y rhanbarth allan, neu ei enwi'
      : 'rhowch ffeil y cymdogion ystadegol, neu enwch yr ardaloedd; fe’u gadewir allan',
  ],
  'neighbours missing': ({ missing, of }) => [
    `ffigurau pob un o’r ${of} cymydog ystadegol`,
    `dim ar gyfer ${missing} ohonynt`,
    'defnyddir y lleill; dywedwch hynny lle rydych yn ei gyhoeddi',
  ],
  'area spelled otherwise': ({ named }) => [
    'yr enw fel y mae yn y ffeil',
    'sillafiad arall',
    `cymerir mai "${named}" ydyw; gwiriwch mai’r un ardal yw hi`,
  ],
  'unit not told': ({ measure }) => [
    'uned y mesur',
    `"${measure}", nad yw’n ei rhoi`,
    'ysgrifennwch "count", "percent", "per 10,000" neu’r hyn ydyw; ni wneir dim',
  ],
  'year not told': () => [
    'ystyr blwyddyn yn y ffeil',
    'blynyddoedd heb ragor o wybodaeth',
    'cymerir eu bod yn dod i ben ar 31 Mawrth; ysgrifennwch "30 September" ar gyfer y gweithlu, neu "academic" neu "calendar"',
  ],
  'no figures chosen': () => [
    'ffigur yr ardal ar gyfer yr hyn a ddewiswyd',
    'dim',
    'dewiswch fesur neu hidlydd arall; ni wneir dim',
  ],
  'form of option': ({ form }) => [
    form === 'pair' ? 'enw, = a gwerth' : 'mesur, = a’r hyn y mae’n ei gyfrif',
    'testun arall',
    form === 'pair'
      ? 'ysgrifennwch Sex=Girls; fe’i gadewir allan'
      : 'ysgrifennwch Referrals=episodes flow; fe’i gadewir allan',
  ],
  'wide table': () => [
    'rhes i bob ffigur',
    'colofn i bob cyfres, na ellir llunio’r teclyn hwn ohoni',
    'defnyddiwch ffeil â cholofn o ffigurau, neu dywedwch beth yw ei cholofnau; ni ddarllenir dim',
  ],
  'other sheets': ({ taken, others }) => [
    'un ddalen â ffigurau',
    'sawl un',
    `darllenir "${taken}"; dywedwch hynny os ydych yn golygu ${quoted(others, 'neu', MOST_CHOICES)}`,
  ],
  'no such column': ({ near, known: heads }) => [
    `colofn yn y ffeil: ${known(heads)}`,
    'un arall',
    near === undefined ? 'cywirwch ei henw' : `ai "${near}" oeddech yn ei olygu?`,
  ],
} satisfies Partial<Sentences>;

/** What is expected, and what to do. */
const NEEDS: Readonly<Record<SourceNeed, readonly [string, string]>> = {
  'id and size': [
    'rhestr "id" o ddimensiynau, a rhestr "size" gyda nifer categorïau pob un',
    'gofynnwch am JSON-stat 2.0; ni ddarllenir dim',
  ],
  category: [
    'dimensiwn â chynifer o gategorïau ag y mae "size" yn ei ddweud, pob un unwaith',
    'lawrlwythwch y ffeil eto; ni ddarllenir dim',
  ],
  values: [
    'cynifer o werthoedd â meintiau’r dimensiynau wedi’u lluosi â’i gilydd',
    'lawrlwythwch y ffeil eto; ni ddarllenir dim',
  ],
  fields: [
    'rhestr "schema.fields" gydag enw pob colofn',
    'ychwanegwch y rhestr; ni ddarllenir dim',
  ],
  rows: [
    'rhesi yn "data", neu destun y ffeil y mae "path" yn ei henwi',
    'rhowch y ffeil honno hefyd; ni ddarllenir dim',
  ],
  results: [
    'rhestr "results" gyda gwerthoedd pob un',
    'gofynnwch yr ymholiad eto; ni ddarllenir dim',
  ],
  meta: [
    'yr enwau y mae’r ids yn eu lle',
    'rhowch y ddogfen yn "/meta" y set ddata hefyd; ni ddarllenir dim',
  ],
  json: [
    'JSON cyfan',
    'cywirwch y comas, y dyfynodau a’r cromfachau, neu lawrlwythwch y ffeil eto; ni ddarllenir dim',
  ],
  'known ids': [
    'ids sydd yn nogfen yr enwau',
    'lawrlwythwch y ddwy eto, ar gyfer un fersiwn o’r set ddata; gadewir y ffigurau allan',
  ],
};

/** The most choices that a message names. */
const MOST_CHOICES = 12;

const CHOICES: Readonly<Record<ChoiceOf, string>> = {
  resource: 'enw un adnodd',
  sheet: 'enw un ddalen',
  area: 'enw neu god un ardal',
  measure: 'un mesur',
  filter: 'un categori o’r hidlydd',
  period: 'un cyfnod',
  parts: 'yr hidlydd y mae ei gategorïau’n rhannau',
  total: 'y categori sy’n gyfanswm y lleill, o',
  kind: 'pwy sy’n darparu: yr hidlydd sy’n dweud hynny, neu un math i bawb',
};

/** The most columns that a message names. */
const MOST_COLUMNS = 8;

/** What is expected, and what to do. */
const COLUMNS: Readonly<Record<ColumnUse, readonly [string, string]>> = {
  area: ['un golofn o ardaloedd', 'rhowch y rôl "area" i’r un a olygir; ni ddarllenir dim'],
  period: ['un golofn o gyfnodau', 'rhowch y rôl "period" i’r un a olygir; ni ddarllenir dim'],
  figures: ['colofn o ffigurau', 'rhowch y rôl "figures" iddi; ni ddarllenir dim'],
  'codes or figures': [
    'rhifau sydd naill ai’n ffigurau neu’n godau',
    'rhowch y rôl "figures", "filter" neu "ignore" i bob un ohonynt; ni ddarllenir dim',
  ],
};
