// The Welsh sentences that are others where a dataset was read from a table: its author has cells and the options of a
// link, and no JSON.
import type { InTables } from './sentence-facts.js';

const ANYONE = 'gan y gall unrhyw un ddarllen y tabl';
const OF_TABLE = (expected: string): string => expected.replace('yn y ffeil', 'yn y tabl');

export const inTables: InTables = {
  'small counts in the file': ([expected, received]) => [
    OF_TABLE(expected),
    received,
    `ysgrifennwch "[c]" yn eu lle cyn cyhoeddi, ${ANYONE}`,
  ],
  'telling numbers in the file': ([expected, received]) => [
    OF_TABLE(expected),
    received,
    'ysgrifennwch "[c]" yn eu lle cyn cyhoeddi; lle mae’r cyhoeddwr eisoes wedi diogelu’r ffigurau hyn, ychwanegwch yr opsiwn protected=true at y ddolen, ac fe’u dangosir fel y maent',
  ],
  'telling share': ([expected, received]) => [
    expected,
    received,
    `gadewch y rhain allan cyn cyhoeddi, ${ANYONE}`,
  ],
  'telling revision': ([expected, received]) => [
    expected,
    received,
    `gadewch y rhain allan cyn cyhoeddi, ${ANYONE}`,
  ],
  'no denominator': ([, received]) => [
    'o faint o bobl y mae pob canran neu gyfradd, fel y gellir dod o hyd i rifau bach y tu ôl iddi',
    received,
    'ychwanegwch yr opsiwn counts=things at y ddolen lle na chyfrifir pobl, neu protected=true lle mae’r cyhoeddwr wedi diogelu’r ffigurau; mewn siart tuedd, gall colofn "Ayton, out of" wrth ymyl "Ayton" ddweud hyn',
  ],
  'unclear counts': ([expected, received, remedy]) => [
    expected,
    received,
    `ychwanegwch yr opsiwn counts=people neu counts=things at y ddolen${remedy.replace(/^[^;]*/, '')}`,
  ],
  'name repeated': ([expected, received, remedy]) => [
    expected,
    received,
    `ailenwch un${remedy.replace(/^[^;]*/, '')}`,
  ],
  'no period': ([expected, received]) => [
    expected,
    received,
    'rhowch gyfnodau megis "2024-25" yn benawdau i’r rhesi',
  ],
  direction: ([expected, received]) => [
    expected,
    received,
    'ysgrifennwch high, low neu neutral; ar gyfer ystod, ychwanegwch yr opsiwn between=4,6 at y ddolen',
  ],
  target: ([, received]) =>
    received === 'dim'
      ? [
          'targed, gan fod yr opsiynau tolerance a by yn ymwneud ag un',
          'dim',
          'ychwanegwch yr opsiwn target=75 at y ddolen, neu golofn "Target"',
        ]
      : ['rhif', received, 'ysgrifennwch un megis 75, neu un i bob cyfnod gydag atalnodau'],
  // The groups are those of the table: only an option can have given one another name.
  'unknown group': ([, received]) => [
    'yr enw y mae opsiwn yn ei roi i’r grŵp',
    received,
    'ysgrifennwch yr un enw yn y golofn "Group", neu gadewch yr opsiwn allan; gadewir cyfrannau’r grwpiau allan',
  ],
  'unused group': ([, received]) => [
    'grŵp a enwir gan ran yn y golofn "Group"',
    received,
    'ysgrifennwch y grŵp yno wrth ymyl ei rannau, neu ei ddileu; gadewir y grŵp allan',
  ],
  control: ([expected, received]) => [
    expected,
    received,
    'ysgrifennwch true, neu ychwanegwch yr opsiwn from=2020-21 yn ei le',
  ],
  'no beds': ([, received]) => [
    'nifer y gwelyau y mae’r opsiwn fixedCost ar eu cyfer',
    received,
    'ychwanegwch yr opsiwn beds, neu ysgrifennwch costAtFull yn lle’r ddau; ni ddefnyddir fixedCost',
  ],
  'other fixed cost': ([, received]) => [
    'yr opsiwn fixedCost wedi’i rannu â beds',
    received,
    'gadewch un ohonynt allan; defnyddir fixedCost',
  ],
  'no cost at full occupancy': () => [
    'opsiwn arall wrth ei ymyl sy’n dweud faint y mae gwely’n ei gostio pan fydd pob un mewn defnydd',
    'dim',
    'ychwanegwch costAtFull; neu fixedCost a beds; neu provision gydag enw rhes sydd â "full occupancy" yn ei cholofn "Basis"; gadewir y sefyllfa bosibl allan',
  ],
  'number or null': ([expected, received]) => [
    expected,
    received,
    'ysgrifennwch y rhif a dim byd arall',
  ],
};
