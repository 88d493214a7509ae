// The Welsh sentences for a table of the page, and the names of places in it.
import { CAPTION_PLACE, OPTION_PLACE, type Path, pathText, TABLE_PLACE } from '../data/path.js';
import { quoted, receivedText } from './received.cy.js';
import type { Sentences } from './sentence.js';

/** `rhes 2021, colofn Girls` of a table, `opsiwn direction` of its link, `series[1].values[2]` of a dataset. */
export function placeCy(path: Path): string {
  const [kind, row = '', column = ''] = path;
  if (kind === OPTION_PLACE) return `opsiwn ${row}`;
  if (kind === CAPTION_PLACE) return 'capsiwn';
  if (kind !== TABLE_PLACE) return pathText(path) || 'set ddata';
  const parts = [row !== '' && `rhes ${row}`, column !== '' && `colofn ${column}`];
  return parts.filter(Boolean).join(', ') || 'tabl';
}

export const tables = {
  'unreadable cell': ({ received }) => [
    'rhif, neu god megis "[c]", "[x]" neu "[z]"',
    receivedText(received),
    'ysgrifennwch y rhif a’i uned yn unig, neu’r cod sy’n dweud pam nad oes un; gadewir y ffigur allan',
  ],
  'table too large': ({ most }) => [
    `${most.toLocaleString('en-GB')} o gelloedd ar y mwyaf`,
    'mwy',
    'gwnewch sawl tabl ohono; ni chaiff ei lunio',
  ],
  'table without figures': () => [
    'penawdau yn y rhes gyntaf ac yn y golofn gyntaf, a ffigurau',
    'tabl hebddynt',
    'ychwanegwch res o benawdau, a ffigur neu god ym mhob cell',
  ],
  'other unit in table': ({ unit }) => [
    `ffigur fel y rhan fwyaf o’r lleill (${UNITS[unit] ?? unit})`,
    'un mewn uned arall',
    'ysgrifennwch bopeth mewn un uned, neu gwnewch dabl arall; gadewir y ffigur allan',
  ],
  'no unit in cell': () => [
    'ffigur gyda’i uned, gan nad yw’r lleill i gyd o’r un uned',
    'un heb uned',
    'ysgrifennwch yr uned, megis £ neu %; gadewir y ffigur allan',
  ],
  'several units in table': ({ units }) => [
    'colofnau mewn un uned',
    `un mewn uned arall (${quoted(units, 'a')})`,
    'gwnewch dabl i bob uned; gadewir y golofn allan',
  ],
  'unknown column': ({ known }) => [
    `colofn sy’n hysbys yma: ${quoted(known, 'neu')}`,
    'un arall',
    'cywirwch ei phennawd; gadewir y golofn allan',
  ],
  'unknown option': ({ near, isOfMember }) =>
    isOfMember
      ? [
          'enw sydd yn y tabl, a’r hyn y gellir ei ddweud amdano',
          'un arall',
          'ysgrifennwch yr enw fel y mae yn y tabl, megis groups.In-house.target=75% lle mae "In-house" yn ei golofn "Group"',
        ]
      : [
          'opsiwn sy’n hysbys yma',
          'un anhysbys',
          near === undefined
            ? 'dilëwch yr opsiwn, neu cywirwch ei enw'
            : `ai "${near}" oeddech yn ei olygu?`,
        ],
  'option of several': ({ parts, example }) => [
    `opsiwn i bob un o’i feysydd: ${quoted(parts, 'neu')}`,
    'un i bob un gyda’i gilydd',
    `ysgrifennwch y maes yr ydych yn ei olygu, megis ${example}=…; gadewir yr opsiwn allan`,
  ],
  'sum of no group': () => [
    'cyfanswm grŵp a enwir gan golofn neu bennawd',
    'cyfanswm arall',
    'ychwanegwch golofn "Group" gyda grŵp pob rhan; gadewir y cyfanswm allan',
  ],
  'no period in table': () => [
    'colofnau â chyfnodau’n benawdau, neu gyfnod yn y capsiwn',
    'dim',
    'rhowch "December 2020" yn bennawd i’r golofn, neu ychwanegwch yr opsiwn period=2020-12 at y ddolen',
  ],
  'unclear kind of cost': () => [
    'colofn "Kind" gyda "In-house", "External", "Out of authority" neu "All"',
    'enw nad yw’n dweud pwy sy’n darparu',
    'ychwanegwch y golofn; gadewir y gost allan',
  ],
} satisfies Partial<Sentences>;

const UNITS: Readonly<Record<string, string>> = { percent: '%', pounds: '£' };
