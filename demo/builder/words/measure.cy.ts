// The texts of what no table says of a measure, and of its source, in Welsh.
import type { measureWords as english } from './measure.en.js';

export const measureWords: typeof english = {
  unit: {
    label: 'Beth yw’r ffigurau?',
    help: 'Nifer, canran neu gyfradd? Rhifau’n unig sydd yn y celloedd, a gellid cymryd cyfradd fel nifer o blant.',
    choices: {
      count: 'Niferoedd: faint sydd',
      percent: 'Canrannau',
      'per 10,000': 'Cyfraddau fesul 10,000',
      'per 1,000': 'Cyfraddau fesul 1,000',
      pounds: 'Punnoedd',
      '£ thousand': 'Miloedd o bunnoedd',
      '£ million': 'Miliynau o bunnoedd',
      days: 'Diwrnodau',
      weeks: 'Wythnosau',
    },
  },
  counts: {
    label: 'Pwy neu beth a gyfrifir?',
    help: 'Caiff niferoedd bach o bobl eu hatal, fel na ellir adnabod neb. Dangosir niferoedd o bethau fel y maent.',
    choices: {
      people: 'Pobl, megis plant neu ofalwyr',
      things: 'Pethau, megis ymweliadau neu welyau',
    },
  },
  kind: {
    label: 'Wedi’i gyfrif ar ddiwrnod, ynteu dros gyfnod?',
    help: 'Gellir adio niferoedd dros gyfnod, a’u hamcanestyn hyd ddiwedd y flwyddyn; ni ellir gwneud hynny â niferoedd ar ddiwrnod.',
    choices: {
      stock: 'Ar ddiwrnod, megis 31 Mawrth',
      flow: 'Dros gyfnod, megis blwyddyn',
    },
  },
  direction: {
    label: 'Pa gyfeiriad sy’n dda?',
    help: 'Dim ond wedyn y dywedir bod newid yn well neu’n waeth, a bod targed wedi’i gyrraedd neu heb ei gyrraedd. Gadewch hyn yn wag lle nad yw’r naill na’r llall yn wir.',
    choices: {
      high: 'Mae uwch yn well',
      low: 'Mae is yn well',
      neutral: 'Y naill na’r llall',
    },
  },
  target: {
    label: 'Targed',
    help: 'Rhif yn uned y ffigurau. Fe’i llunnir fel llinell, a chymherir y ffigur diweddaraf ag ef.',
  },
  tolerance: {
    label: 'Y goddefiant: pa mor bell o’r targed sy’n dal yn agos',
    help: 'Rhif yn uned y ffigurau. Hebddo mae targed wedi’i gyrraedd neu heb ei gyrraedd, heb ddim rhyngddynt.',
  },
  by: {
    label: 'Y targed i’w gyrraedd erbyn',
    help: 'Cyfnod, megis 2025-26. Cyn hynny dywedir “Targed at ddyddiad diweddarach”.',
  },
  year: {
    label: 'Beth yw ystyr blwyddyn?',
    help: 'Blynyddoedd heb ragor o wybodaeth yw’r cyfnodau. Gall y flwyddyn sy’n dod i ben yn 2025 wneud hynny ym mis Mawrth, Awst, Medi neu Ragfyr.',
    choices: {
      financial: 'Y flwyddyn hyd at 31 Mawrth',
      academic: 'Y flwyddyn hyd at 31 Awst',
      '30 September': 'Y flwyddyn hyd at 30 Medi',
      calendar: 'Y flwyddyn galendr',
    },
  },
  source: {
    name: {
      label: 'Ffynhonnell',
      help: 'Pwy a luniodd y ffigurau. Mae darllenwyr yn eu barnu yn ôl hynny.',
    },
    url: {
      label: 'Cyfeiriad y ffynhonnell',
      help: 'Mae’n dechrau gyda https://. Gall darllenwyr chwilio am y ffigurau yno.',
    },
    published: {
      label: 'Cyhoeddwyd ar',
      help: 'Diwrnod megis 2025-11-20: gall ffigurau hŷn fod wedi’u diwygio ers hynny.',
    },
    licence: {
      label: 'Trwydded',
      help: 'Megis Trwydded Llywodraeth Agored f3.0: a gaiff eraill ddefnyddio’r ffigurau.',
    },
  },
};
