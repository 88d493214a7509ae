// The Welsh sentences of problems with the protection of people: what the file gives away, and what cannot be known.
import type { Path } from '../data/path.js';
import { placeCy } from './problems.tables.cy.js';
import { quoted } from './received.cy.js';
import { isBesideFigure } from './sentence-facts.js';
import type { Sentences } from './sentence.js';

/** `2 ohonynt, nas dangosir: parts[0].value, parts[3].value`, with the first few places. */
function placed(count: number, at: readonly Path[]): string {
  const more = count > at.length ? ` a ${count - at.length} arall` : '';
  const places = at.length > 0 ? `: ${at.map(placeCy).join(', ')}${more}` : '';
  return `${count} ohonynt, nas dangosir${places}`;
}

/** What to do with the numbers at these places. */
const takenOut = (at: readonly Path[]): string =>
  isBesideFigure(at)
    ? 'ysgrifennwch "[c]" yn eu lle, neu gadewch allan yr hyn sydd ond yn sefyll wrth ymyl ffigur,'
    : 'ysgrifennwch "[c]" yn eu lle';

/** `"Pawb"`: of which three at most are named. */
const named = (names: readonly string[]): string => quoted(names, 'a', 3);

export const disclosure = {
  'small counts in the file': ({ count, at }) => [
    'dim rhif yn y ffeil sy’n datgelu llai o bobl na’r trothwy, ar ei ben ei hun neu wrth ymyl eraill',
    placed(count, at),
    `${takenOut(at)} cyn cyhoeddi, gan y gall unrhyw un agor y ffeil`,
  ],
  'telling numbers in the file': ({ count, at }) => [
    'dim rhif yn y ffeil y gellir cyfrifo un a ataliwyd ohono',
    placed(count, at),
    takenOut(at) +
      ' cyn cyhoeddi; lle mae’r cyhoeddwr eisoes wedi diogelu’r ffigurau hyn, ysgrifennwch "disclosure": { "protected": true }, ac fe’u dangosir fel y maent',
  ],
  'share beside counts': ({ count, at }) => [
    'niferoedd pobl, neu gyfrannau a newidiadau’n unig: wrth ymyl rhif, mae cyfran yn dweud o faint o bobl y mae',
    placed(count, at),
    'ysgrifennwch y rhif, neu gadewch bob rhif allan',
  ],
  'telling share': ({ count, at }) => [
    'dim cyfran na newid yn lle rhif a ataliwyd, neu y gellir cyfrifo un ohono',
    placed(count, at),
    'gadewch y rhain allan cyn cyhoeddi, gan y gall unrhyw un agor y ffeil',
  ],
  'telling revision': ({ count, at }) => [
    'dim gwerth cyn diwygio ("was") y gellir cyfrifo rhif bach ohono',
    placed(count, at),
    'gadewch y rhain allan cyn cyhoeddi, gan y gall unrhyw un agor y ffeil',
  ],
  'few candidates': ({ field, limit }) => [
    `rhifau a ataliwyd ("${field}") na ellir eu cyfrifo`,
    `un y mae’r lleill yn gadael llai na ${limit} o rifau posibl ar ei gyfer`,
    'dywedwch wrth y cyhoeddwr, neu ataliwch rif arall',
  ],
  'period within another': ({ text, longer }) => [
    'dim cyfnod o fewn cyfnod hirach, gan fod yr hyn sydd gan hwnnw yn fwy yn nifer o bobl hefyd',
    `"${text}" o fewn "${longer}"`,
    'gadewch rifau’r cyfnod hwn allan; ni ddangosir hwy',
  ],
  'areas add up': ({ among }) => [
    'ardaloedd nad yw’r un ohonynt yn datgelu rhif a ataliwyd mewn ardal arall',
    `${among.length === 0 ? 'ardaloedd' : `${quoted(among, 'a', 4)},`} y mae rhai ohonynt yn gyfanswm eraill neu gymaint ag eraill gyda’i gilydd, neu a allai fod`,
    'ataliwch mewn cyfanswm yr hyn a ataliwyd yn unrhyw un o’i ardaloedd, ac mewn ardaloedd sy’n rhannu un arall mewn dwy ffordd yr hyn a ataliwyd yn unrhyw un ohonynt; ni ddangosir hyn yma. Os nad ydynt yn adio i’r cyfanswm, rhowch ei god i bob un',
  ],
  'no denominator': ({ more }) => [
    '"denominator" i bob canran neu gyfradd o bobl, fel y gellir dod o hyd i rifau bach y tu ôl iddi',
    more === 0
      ? 'dim yma'
      : `dim yma nac mewn ${more} ${more === 1 ? 'dangosydd arall' : 'o ddangosyddion eraill'}`,
    'ychwanegwch enwadur; neu ysgrifennwch "counts": "things" lle na chyfrifir pobl, neu "disclosure": { "protected": true } lle mae’r cyhoeddwr wedi diogelu’r ffigurau',
  ],
  'unclear unit': ({ unit }) => [
    'uned sy’n dweud o faint y mae’r ffigurau, lle mae enwadur',
    `"${unit}"`,
    'ysgrifennwch "percent", "per 10,000", "count" neu ar gyfer beth y mae cyfartaledd; tan hynny ni ddangosir yr enwadur, ac atelir ffigur a fyddai o ychydig bobl fel canran',
  ],
  'unclear counts': ({ unit }) => [
    `"people" neu "things", gan fod rhifau cyfan a ffracsiynau yn yr uned "${unit}"`,
    'dim un o’r ddau',
    'dywedwch pa un; tan hynny cymerir bod rhifau cyfan yn niferoedd pobl: atelir rhai bach, ac ni thalgrynnir yr un',
  ],
  'series may add up': ({ among, to }) => [
    `ffigurau sy’n dangos a yw ${
      {
        'one of them': `un o ${named(among)} yn gyfanswm y lleill`,
        denominator: `${named(among)} yn rhannu’r bobl y mae’r enwadur yn eu cyfrif`,
        'as much as others': `${named(among)} yn rhannu’r un bobl mewn dwy ffordd`,
      }[to]
    }`,
    'dim sy’n gwneud hynny',
    'gwiriwch yr hyn a ataliwyd: cymerir eu bod yn adio i’w gilydd, fel na ellir cyfrifo unrhyw rif bach',
  ],
  'series may be averages': ({ among }) => [
    `ffigurau sy’n dangos a yw un o ${named(among)} yn gyfartaledd y lleill`,
    'rhy ychydig sy’n gwneud hynny',
    'os ydyw, ataliwch ef hefyd lle mae un ohonynt wedi’i atal, fel na ellir cyfrifo’r un ffigur',
  ],
  'series may leave few': ({ among }) => [
    `ffigurau sy’n dangos a yw un o ${named(among)} yn gyfanswm y lleill`,
    'dim sy’n gwneud hynny',
    'os ydyw, lluniwch y rhain mewn set ddata ar wahân, fel na ellir cyfrifo unrhyw rif bach: ymhlith cynifer o gyfresi gallai siawns fod wedi’i greu',
  ],
  'periods may add up': () => [
    '"flow" neu "stock", gan fod rhai cyfnodau’n cynnwys eraill',
    'dim un o’r ddau',
    'dywedwch pa un; tan hynny cymerir bod y ffigurau dros gyfnod, ac atelir rhagor fel na ellir cyfrifo unrhyw rif bach',
  ],
} satisfies Partial<Sentences>;
