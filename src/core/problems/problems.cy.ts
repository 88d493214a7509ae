// The sentences of all problems in Welsh: `disgwylid …, cafwyd …; what to do`. What an author must type stays in English.
import type { OverLimit } from '../data/limits.js';
import { counted } from '../words/plural.cy.js';
import type { RepeatedNameOutcome } from './facts.js';
import { costs, packages, whatIfs } from './problems.costs.cy.js';
import { disclosure } from './problems.disclosure.cy.js';
import { funnels } from './problems.funnel.cy.js';
import { inTables } from './problems.in-tables.cy.js';
import { mixes } from './problems.mix.cy.js';
import { readings } from './problems.reading.cy.js';
import { shapesCy } from './problems.shapes.cy.js';
import { placeCy, tables } from './problems.tables.cy.js';
import { orList, quoted, receivedText } from './received.cy.js';
import { sentenceIn, unclearFor, valueMeant } from './sentence-facts.js';
import type { Sentences } from './sentence.js';
import type { ProblemWords } from './words.js';

const OUTCOMES: Readonly<Record<RepeatedNameOutcome, string>> = {
  'both left out': 'gadewir y ddau allan',
  'numbers not shown': 'ni ddangosir yr un o’r ddau rif',
  'drawn as one': 'fe’u llunnir fel un, heb darged',
};

/** After `o`, in the plural. */
const LIMITED: Readonly<Record<OverLimit['of'], string>> = {
  items: 'eitemau yn y rhestr hon',
  counts: 'rifau ym mhob ardal gyda’i gilydd',
  fields: 'feysydd',
  characters: 'nodau',
  marks: 'acenion ar un llythyren',
};

const OVER: Readonly<Record<OverLimit['of'], string>> = {
  items:
    'adiwch y rhai bach at ei gilydd, neu gwnewch sawl siart; ni lunnir yr hyn y mae’n perthyn iddo',
  counts: 'dangoswch lai o ardaloedd, neu lai o rannau o bob un; ni lunnir dim',
  fields: 'dilëwch y rhai nad yw’r llawlyfr yn eu henwi; fe’i gadewir allan',
  characters: 'ysgrifennwch lai; fe’i gadewir allan',
  marks: 'dilëwch rai; fe’i gadewir allan',
};

const UNCLEAR = {
  day: 'ysgrifennwch ei fis mewn geiriau: "1 April 2021"',
  part: 'ysgrifennwch ddwy flynedd un ariannol ("2024-25 Q1"), neu dywedwch fod "year" yn "calendar"',
  number:
    'ysgrifennwch fis mewn geiriau ("October 2008") a blynyddoedd olynol fel "2008-2010", neu fel "2007/08 - 2009/10" wrth ymyl blynyddoedd megis "2011-12"',
} as const;

const VALUES = {
  none: 'ysgrifennwch "[x]" lle nad oes ffigur ar gael',
  signs: 'ysgrifennwch y rhif heb ddyfynodau, comas, arwyddion punt nac arwyddion y cant',
  either: 'ysgrifennwch y rhif, neu’r cod sy’n dweud pam nad oes un',
} as const;

const MEANT = (what: string): string => `ai ${what} oeddech yn ei olygu?`;

const anyDataset = {
  'unreadable object': () => [
    'data plaen',
    'gwrthrych na ellir ei ddarllen',
    'rhowch yr hyn y mae JSON.parse yn ei roi',
  ],
  choice: ({ choices, received }) => [
    orList(choices.map((choice) => JSON.stringify(choice))),
    receivedText(received),
    received.kind === 'nothing' ? ADD : CORRECT,
  ],
  'unknown field': ({ near }) => [
    'maes sy’n hysbys yma',
    'maes anhysbys',
    near === undefined
      ? 'dilëwch y maes, neu cywirwch ei enw'
      : MEANT(`"${near}"`) +
        (near === 'marks' ? ' Gadewir y ffigur allan, gan y gallai nod ei atal' : ''),
  ],
  'over a limit': ({ of, most }) => [
    `${most.toLocaleString('en-GB')} o ${LIMITED[of]} ar y mwyaf`,
    'mwy',
    OVER[of],
  ],
  'other widget': ({ widget, received }) => [
    `"${widget}"`,
    receivedText(received),
    'defnyddiwch dag y teclyn hwnnw, neu cywirwch yr enw; ni lunnir dim',
  ],
  'unreadable period': ({ received }) => [
    'cyfnod',
    receivedText(received),
    'ysgrifennwch "2024-25", "2021-22 Q1", "2020-12" neu "31 March 2025"',
  ],
  'unclear period': ({ text }) => [
    'cyfnod y gellir ei ddarllen mewn un ffordd',
    `"${text}"`,
    UNCLEAR[unclearFor(text)],
  ],
  'previous period not before': ({ text }) => [
    'cyfnod sy’n dod i ben cyn "period"',
    `"${text}"`,
    'cywirwch un o’r ddau; ni ddangosir newid',
  ],
  'unreadable value': ({ received }) => [
    'rhif, neu god megis "[c]", "[x]" neu "[z]"',
    receivedText(received),
    VALUES[valueMeant(received)],
  ],
  'was without a number': () => [
    'dim gwerth cyn diwygio lle nad oes rhif',
    'un',
    'gadewch y gwerth allan cyn cyhoeddi: nis defnyddir, a gall unrhyw un agor y ffeil',
  ],
  'marked number': ({ mark }) => [
    `dim rhif lle mai "${mark}" yw’r nod`,
    `rhif â’r nod "${mark}"`,
    mark === 'c'
      ? 'ysgrifennwch "[c]" yn ei le, gan na chaiff rhif a ataliwyd fod yn y ffeil'
      : `ysgrifennwch "[${mark === '!' ? 'x' : mark}]" yn ei le, neu dilëwch y nod`,
  ],
  'unknown mark': ({ marks, received }) => [
    `nodau o blith ${quoted(marks, 'neu')}`,
    receivedText(received),
    'cywirwch y nod neu ei ddileu; gadewir y ffigur allan, gan y gallai’r nod ei atal',
  ],
  count: ({ negative, whole }) => [
    whole ? 'nifer o 0 neu fwy' : 'rhif cyfan, 0 neu fwy',
    negative ? 'rhif negatif' : 'ffracsiwn',
    'cywirwch y rhif, neu ysgrifennwch "[x]"',
  ],
  'name repeated': ({ field, id, first, outcome, inArea }) => [
    `pob ${field === 'id' ? 'id' : 'enw'} unwaith${inArea ? ' mewn ardal' : ''}`,
    `"${id}", yr un fath â ${placeCy(first)}`,
    `ailenwch un, neu rhowch "id" i bob un; ${OUTCOMES[outcome]}`,
  ],
  'shares exceed the whole': () => [
    'cyfrannau sydd gyda’i gilydd yn 1',
    'cyfrannau sydd gyda’i gilydd yn fwy',
    'cywirwch y cyfrannau; 0.6 yw 60%; ni ddangosir yr un ohonynt',
  ],
  'parts exceed their sum': () => [
    'rhannau sydd gyda’i gilydd yn rhoi’r cyfanswm',
    'rhannau sydd gyda’i gilydd yn fwy',
    'cywirwch y rhannau neu’r cyfanswm; ni ddangosir cyfrannau',
  ],
  'parts below their sum': () => [
    'rhannau sydd gyda’i gilydd yn rhoi’r cyfanswm',
    'rhannau sydd gyda’i gilydd yn llai',
    'ychwanegwch y rhan sydd ar goll, neu cywirwch y cyfanswm',
  ],
} satisfies Partial<Sentences>;

const CORRECT = 'cywirwch hyn';
const ADD = 'ychwanegwch hyn';

const indicators = {
  'no period': () => [
    'un cyfnod o leiaf',
    'dim y gellir ei ddarllen',
    'ychwanegwch neu cywirwch y cyfnodau',
  ],
  'no series': () => ['un gyfres o leiaf', 'dim y gellir ei llunio', 'ychwanegwch neu cywirwch un'],
  'no indicator': () => [
    'un dangosydd o leiaf',
    'dim y gellir ei lunio',
    'ychwanegwch neu cywirwch un',
  ],
  'period repeated': ({ text, first, others, at }) => [
    'pob cyfnod unwaith',
    `"${text}", yr un fath â ${placeCy(first)}${others > 0 ? `, a ${others} arall: ${at.map(placeCy).join(', ')}${others > at.length ? ' …' : ''}` : ''}`,
    'cywirwch neu dilëwch un; gadewir y ddau allan',
  ],
  'wrong length': ({ expected, length, none }) => [
    `${counted(expected, { other: 'gwerth', two: 'werth' })}, un i bob cyfnod`,
    `rhestr o ${length}`,
    `ychwanegwch yr hyn sydd ar goll, gyda ${none === 'null' ? none : `"${none}"`} lle nad oes ffigur, neu dilëwch y rhai dros ben`,
  ],
  'bounds crossed': () => [
    'terfyn isaf sy’n is na’r un uchaf',
    'un sy’n uwch',
    'cyfnewidiwch neu cywirwch y ddau',
  ],
  'target beside a range': () => [
    'dim targed wrth ymyl cyfeiriad sy’n ystod',
    'un',
    'dilëwch y targed, neu ysgrifennwch "high" neu "low" fel y cyfeiriad; yr ystod yw’r targed, ac anwybyddir yr un hwn',
  ],
  'many series': ({ count, most }) => [
    `${most} o gyfresi ar y mwyaf heblaw cymdogion, fel y gall darllenydd wahaniaethu rhwng y llinellau`,
    `${count}`,
    'dangoswch rai ohonynt mewn ail declyn, neu rhowch y rôl "neighbours" i’r rhai sydd ond yn gefndir',
  ],
  'control start too late': ({ text }) => [
    'cyfnod y mae’r set ddata yn ei gyrraedd',
    `"${text}"`,
    'cywirwch y cyfnod; defnyddir pob pwynt',
  ],
} satisfies Partial<Sentences>;

const sentences: Sentences = {
  ...anyDataset,
  ...tables,
  ...readings,
  ...disclosure,
  ...indicators,
  ...mixes,
  ...funnels,
  ...costs,
  ...packages,
  ...whatIfs,
};

export const problemWords: ProblemWords = {
  dataset: 'set ddata',
  sentence: sentenceIn({
    sentences,
    shapes: shapesCy,
    inTables,
    receivedText,
    correct: CORRECT,
    add: ADD,
    meantShare: (share) => MEANT(`${share}`),
  }),
  place: placeCy,
  line: (where, { expected, received, remedy }) =>
    `${where}: disgwylid ${expected}, cafwyd ${received}; ${remedy}`,
  untold: (count) =>
    `set ddata: ${count === 1 ? '1 broblem arall' : `${count} o broblemau eraill`}; datryswch y lleill yn gyntaf`,
  more: (count, places) =>
    `(a ${count} arall o’r math hwn: ${places.join(', ')}${count > places.length ? ' …' : ''})`,
};
