// The Welsh sentences for the problems of a mix.
import { placeCy } from './problems.tables.cy.js';
import { receivedText } from './received.cy.js';
import type { Sentences } from './sentence.js';

export const mixes = {
  'no dataset': () => ['un set ddata o leiaf', 'rhestr o 0', 'ychwanegwch un'],
  'no part': () => ['un rhan o leiaf', 'dim y gellir ei llunio', 'ychwanegwch neu cywirwch un'],
  'targets exceed the whole': () => [
    'targedau nad ydynt gyda’i gilydd yn fwy nag 1',
    'targedau sydd gyda’i gilydd yn fwy',
    'cywirwch y targedau; ni chaiff yr un ei lunio',
  ],
  'shares contradict the total': () => [
    'cyfrannau a rhifau sydd gyda’i gilydd yn rhoi’r cyfanswm',
    'rhai nad ydynt',
    'cywirwch un ohonynt, neu ysgrifennwch y rhif yn lle’r gyfran; fe’u dangosir fel y maent',
  ],
  'unknown group': ({ received }) => [
    'id neu enw grŵp',
    receivedText(received),
    'ychwanegwch y grŵp, neu cywirwch ei enw; gadewir cyfrannau’r grwpiau allan',
  ],
  'unused group': ({ id }) => [
    'grŵp a enwir gan ran',
    `"${id}", nas enwir gan yr un`,
    'ysgrifennwch y grŵp fel "group" ei rannau, neu ei ddileu; gadewir y grŵp allan',
  ],
  'beside areas': () => [
    'naill ai ardaloedd, neu rannau a chyfanswm',
    'y ddau',
    'ysgrifennwch y rhain fel un o’r ardaloedd; fe’u gadewir allan',
  ],
  'code of another area': ({ first }) => [
    'cod nad yw’n perthyn i ardal arall',
    `cod ${placeCy(first)}`,
    'cywirwch y cod, neu gadewch y cod allan; ni chaiff ei ddefnyddio ar gyfer y naill na’r llall',
  ],
  'no date among several': ({ of }) => [
    'cyfnod, gan fod y rhestri o sawl dyddiad',
    'dim',
    of === 'numbers'
      ? 'ychwanegwch gyfnod; gadewir y rhestr hon allan'
      : 'ychwanegwch gyfnod; gadewir "previous" allan',
  ],
  'unknown part': ({ received }) => [
    'id neu enw rhan arall',
    receivedText(received),
    'ychwanegwch y rhan honno, neu cywirwch ei henw; gadewir y rhan hon allan',
  ],
  'other part': () => [
    'rhan o’r un rhan ym mhob ardal',
    'un o ran arall',
    'rhowch enw arall iddi; fe’i gadewir allan ym mhobman',
  ],
  'circle of parts': () => [
    'rhan o ran arall',
    'un sy’n rhan ohoni ei hun',
    'cywirwch "of"; fe’i gadewir allan',
  ],
  'more than its part': () => [
    'rhif nad yw’n fwy na rhif y rhan a enwir yn "of"',
    'mwy',
    'cywirwch un o’r ddau; ni ddangosir yr un hwn',
  ],
} satisfies Partial<Sentences>;
