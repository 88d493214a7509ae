// The Welsh sentences for the problems of a funnel.
import { pathText } from '../data/path.js';
import { known, receivedText } from './received.cy.js';
import type { Sentences } from './sentence.js';

const PARTS = {
  sources: 'ffynonellau',
  outcomes: 'canlyniadau',
  levels: 'canlyniadau a lefelau',
} as const;

export const funnels = {
  'nothing to draw': () => [
    'cysylltiadau, canlyniadau, lefelau neu daith',
    'dim y gellir eu llunio',
    'ychwanegwch neu cywirwch un ohonynt',
  ],
  'area repeated': () => [
    'pob ardal unwaith',
    'ardal sydd yno eisoes',
    'rhowch ei holl rifau mewn un lle, y rhai cynt fel "previous"; gadewir hon allan',
  ],
  'contacts beside a journey': () => [
    'ffynonellau, canlyniadau neu lefelau y rhennir y cysylltiadau iddynt',
    'cysylltiadau wrth ymyl taith yn unig',
    'ychwanegwch y rhain, neu ysgrifennwch y cysylltiadau fel cam o’r daith; ni chânt eu dangos yma',
  ],
  'unknown level': ({ ids, received, leftOut }) => [
    `id neu enw lefel (${known(ids)})`,
    receivedText(received),
    leftOut === 'movement'
      ? 'cywirwch yr enw, neu ychwanegwch y lefel; gadewir y symudiad allan'
      : 'cywirwch yr enw, neu ychwanegwch y lefel; ni ddangosir ei rhif, ac ni chyfrifir cyfanswm unrhyw lefel',
  ],
  'unused level': ({ id }) => [
    'lefel a enwir gan ganlyniad',
    `"${id}", nas enwir gan yr un`,
    'ysgrifennwch y lefel fel "level" ei chanlyniadau, neu rhowch ei rhif',
  ],
  'movement to the same level': ({ level }) => [
    'lefel wahanol i "from"',
    `"${level}" eto`,
    'cywirwch hyn; gadewir y symudiad allan',
  ],
  'movement repeated': ({ first }) => [
    'pob symudiad unwaith',
    `yr un lefelau ac enw â ${pathText(first)}`,
    'rhowch enwau gwahanol iddynt, neu adiwch y ddau; ni ddangosir yr un o’r ddau rif',
  ],
  'share not of contacts': () => [
    'cyfran o ran o’r cysylltiadau yn unig',
    'un yma',
    'dilëwch y gyfran, neu ysgrifennwch y rhif; ni ddangosir y gyfran',
  ],
  'less than its parts': ({ parts }) => [
    'rhif nad yw ei rannau’n fwy nag ef',
    `llai na chyfanswm ei ${parts.map((part) => PARTS[part]).join(', a’i ')}`,
    'cywirwch y rhif neu ei rannau; ni lunnir cyfrannau ohono',
  ],
  'outcomes below their level': () => [
    'canlyniadau sydd gyda’i gilydd yn rhoi’r rhif',
    'canlyniadau sydd gyda’i gilydd yn llai',
    'ychwanegwch y canlyniad sydd ar goll, neu cywirwch y rhif',
  ],
  'not the largest source': () => [
    'y ffynhonnell fwyaf',
    'un wrth ymyl ffynhonnell sy’n fwy, neu a allai fod mor fawr',
    'dilëwch "order", neu cywirwch y rhifau; ni ddangosir hyn',
  ],
} satisfies Partial<Sentences>;
