// The texts of the last step, in Welsh.
import type { takeWords as english } from './take.en.js';

export const takeWords: typeof english = {
  places: {
    drawing: {
      label: 'I ble mae’r ddolen o dan y tabl yn arwain',
      help: 'Tudalen sy’n llunio tabl, ar gyfer darllenwyr heb y sgript. Gofynnwch i’ch tîm gwe.',
    },
    folder: {
      label: 'Ffolder y teclynnau ar eich gwefan',
      help: 'Lle mae eich tîm gwe wedi rhoi’r ffeiliau. Mae angen y cyfeiriad cyfan ar ffrâm, gyda https://.',
    },
    file: {
      label: 'Cyfeiriad y JSON',
      help: 'Lle byddwch yn rhoi’r ffeil: mae’r elfen a’r ffrâm yn gofyn amdani.',
    },
  },
  table: {
    title: 'Tabl a dolen',
    where:
      'Gludwch hwn i ffynhonnell tudalen. Mae unrhyw CMS yn ei gadw, ac mae gwefan sydd ag upgrade.js yn ei phen yn ei lunio fel siart.',
    lost: ({ fields }) => `Ni all tabl ddweud y rhain: ${fields.join(', ')}.`,
    fields: {
      area: 'popeth am yr ardal',
      asOf: 'y diwrnod yr edrychir arno',
      control: 'terfynau rheoli',
      description: 'y disgrifiad',
      events: 'digwyddiadau',
      packages: 'pecynnau',
      projection: 'yr amcanestyniad',
      source: 'popeth am y ffynhonnell',
      subtitle: 'yr is-deitl',
      whatIf: 'sefyllfaoedd posibl',
      whole: 'nad y rhannau yw’r cyfan',
      wholePrevious: 'nad y rhannau oedd y cyfan yn y cyfnod blaenorol',
      year: 'beth yw ystyr blwyddyn',
    },
    others:
      'Mae gan y ffigurau hyn fwy nag y gall tabl ei ddweud, a byddai tudalen yn llunio rhai eraill. Ewch â’r elfen neu’r ffrâm.',
    none: 'Nid oes ffurf tabl i gysylltiadau a lefelau angen. Ewch â’r elfen neu’r ffrâm.',
  },
  element: {
    title: 'Elfen',
    where:
      'Lle mae eich golygydd yn cadw tagiau a sgriptiau, neu mewn templed: gludwch hwn i ffynhonnell y dudalen, a rhowch y JSON yn ei gyfeiriad.',
  },
  frame: {
    title: 'Ffrâm',
    where:
      'Lle mae CMS yn derbyn iframe a dim arall, megis mewnrwyd: gludwch hwn fel cod mewnosod, a rhowch y JSON yn ei gyfeiriad.',
  },
  json: {
    title: 'JSON',
    where:
      'Cadwch hwn fel ffeil yn ei gyfeiriad. Agorwch ef yma eto i fynd ymlaen. Dim ond yr hyn y gellir ei gyhoeddi sydd ynddo.',
  },
  copy: ({ what }) => `Copïo: ${what}`,
  selected: 'Mae wedi’i ddewis: pwyswch Ctrl a C.',
  save: 'Cadw fel ffeil',
  link: {
    title: 'Dolen',
    where:
      'I ddangos y siart hwn i gydweithiwr, neu i fynd ymlaen yn rhywle arall. Mae pob ffigur y gellir ei gyhoeddi yn y cyfeiriad ei hun: nid oes gan unrhyw weinydd gopi ohonynt, a gall pwy bynnag sydd â’r ddolen eu darllen. Gall rhaglenni dorri dolenni hir yn fyr.',
    make: 'Gwneud dolen',
    length: ({ letters }) => `Hyd y ddolen: ${letters} o lythrennau.`,
  },
  picture: {
    title: 'Llun',
    where:
      'Ar gyfer adroddiad yn Word, sleid neu e-bost, gyda theitl, ffynhonnell a nodiadau ynddo. Mae SVG yn aros yn glir ar unrhyw faint; mae PNG yn mynd i bobman. Ysgrifennwch wrth ei ymyl yr hyn y mae’n ei ddangos, ar gyfer darllenwyr nad ydynt yn ei weld. Ei led yw’r un a ddewiswyd uchod.',
    none: 'Nid un llun yw sawl llun ochr yn ochr: ewch â’r tabl a’i ludo i’r adroddiad.',
    save: ({ kind }) => `Cadw fel ${kind}`,
    saved: ({ kind }) => `Wedi’i gadw: ${kind}.`,
    failed: ({ kind }) => `Ni ellid gwneud hyn yn y porwr hwn: ${kind}. Ewch â’r llall.`,
  },
  signs: {
    heads: {
      indicator: 'Dangosydd',
      group: 'Grŵp',
      area: 'Ardal',
      unit: 'Uned',
      target: 'Targed',
      tolerance: 'Goddefiant',
      direction: 'Gorau po',
      kind: 'Llif neu stoc',
      counts: 'Pobl neu bethau',
      due: 'Dyddiad adrodd',
    },
    units: {
      count: 'nifer',
      days: 'diwrnodau',
      weeks: 'wythnosau',
      minutes: 'munudau',
      hours: 'oriau',
      months: 'misoedd',
      years: 'blynyddoedd',
      children: 'plant',
      people: 'pobl',
      cases: 'achosion',
      placements: 'lleoliadau',
      beds: 'gwelyau',
      visits: 'ymweliadau',
      pounds: 'punnoedd',
      'pounds per week': 'punnoedd yr wythnos',
      'pounds million': 'miliynau o bunnoedd',
    },
    per: ({ many }) => `fesul ${many}`,
    good: { high: 'uchaf', low: 'isaf' },
    choices: { flow: 'llif', stock: 'stoc', people: 'pobl', things: 'pethau' },
  },
  html: {
    chart: 'Dangos fel siart',
    frameTitle: ({ title }) => `${title}: siart`,
    ownPage: 'Y siart hwn ar ei dudalen ei hun',
    source: ({ name }) => `Ffynhonnell: ${name}`,
    published: ({ day }) => `cyhoeddwyd ${day}`,
  },
};
