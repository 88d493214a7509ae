// Says one number of a funnel in Welsh: its name, number, share and change.
// An author's names stand in quotation marks, or after a colon, where nothing mutates them.
import { COUNT_FORMAT } from '../../core/data/count.js';
import { textIn } from '../../core/data/text.js';
import { absenceOf, isKnown, type Value } from '../../core/data/value.js';
import { isIncomparable, type NoChange } from '../../core/statistics/comparability.js';
import { isRough } from '../../core/statistics/share-off.js';
import { capital } from '../../core/words/capital.js';
import { coreCy, rise } from '../../core/words/cy.js';
import { withoutStop } from '../../core/words/full-stop.js';
import { as } from '../../core/words/mutation.cy.js';
import { changeUnknown, changeUnknownSince } from '../../core/words/no-change.cy.js';
import { withArticle } from '../../core/words/period.cy.js';
import { inSentence, reasonsOf, withDoubts } from '../../core/words/words.js';
import type { Stage } from './input.figures.js';
import type { Figure, Item, ThresholdFunnelModel } from './model.js';
import {
  doubtsBefore,
  markedShareText,
  shareBeforeText,
  shareText,
  sizeText,
} from './words.facts.js';

const { list, period } = coreCy;

/** Beside a number that is known only to be the largest. */
export const MOST = 'y mwyaf';

/** What a stage counts. */
export const COUNTED: Readonly<Record<Stage['of'], string>> = {
  contacts: 'cysylltiadau',
  episodes: 'episodau',
  children: 'plant',
  families: 'teuluoedd',
};

type Model = ThresholdFunnelModel;

const count = (value: Value): string => coreCy.cell(value, COUNT_FORMAT);

/** Within a sentence: `1,130, dros dro`. */
export const countInSentence = (value: Value): string => inSentence(coreCy, value, COUNT_FORMAT);

export const name = (item: Item): string => textIn(item.name, 'cy');

export const sharePercent = (figure: Figure): string => shareText(coreCy, figure);

/** `tua 58%` of rounded numbers, where rounding may move it. */
export const shareInSentence = (
  said: Pick<Figure, 'share' | 'percent' | 'decimals' | 'shareOff'>,
): string => about(said) + shareText(coreCy, said);

/** Before a share; `''` where it is as exact as it is shown. */
export const about = ({ shareOff }: Pick<Figure, 'shareOff'>): string =>
  isRough(shareOff) ? 'tua ' : '';

export const shareWithMarks = (figure: Figure): string => markedShareText(coreCy, figure);

export function itemName(item: Item): string {
  if (item.kind === 'contacts') return 'Cysylltiadau';
  if (item.movement) {
    const { from, to } = item.movement;
    const way = `o ${quoted(textIn(from, 'cy'))} i ${quoted(textIn(to, 'cy'))}`;
    return `${item.name === undefined ? direction(item) : name(item)}: ${way}`;
  }
  if (item.name !== undefined) return name(item);
  return item.kind === 'source' ? 'Gan eraill, neu heb ei nodi' : 'Canlyniad heb ei nodi';
}

export const quoted = (text: string): string => `“${text}”`;

export const direction = ({ movement }: Item): string =>
  movement!.toIndex > movement!.fromIndex ? 'Symud i fyny' : 'Symud i lawr';

export const shareOrCount = (figure: Figure): string =>
  shareInSentence(figure) || countInSentence(figure.value);

/** With semicolons, since names may hold commas. */
export const names = (items: readonly Item[]): string => items.map(itemName).join('; ');

export function atLeastName(level: Item): string {
  const name = itemName(level);
  const { reach } = level.atLeast!;
  if (reach === 'any') return 'Unrhyw lefel';
  if (reach === 'highest') return name;
  // "Lefel 2, uwch" is known by its number.
  const short = /^(?:Lefel|Level) \d+(?=,)/.exec(name)?.[0] ?? name;
  return `${short}${short.includes(',') ? ',' : ''} ac uwch`;
}

export function ownFigure(level: Item): string {
  const { reach } = level.atLeast!;
  if (reach === 'highest') return '';
  return reach === 'any'
    ? `${itemName(level)}: ${count(level.value)}`
    : `${count(level.value)} ar y lefel hon`;
}

export function figures(figure: Figure & Pick<Item, 'most'>): string {
  const { value, most } = figure;
  const share = sharePercent(figure);
  if (isKnown(value)) return [count(value), share].filter(Boolean).join(' · ');
  const known = [most ? MOST : '', share].filter(Boolean);
  return known.length > 0 ? `${known.join(', ')}; ${missing(value)}` : count(value);
}

/** Why there is no number beside what else is known. */
const missing = (value: Value): string =>
  !isKnown(value) && absenceOf(value) === 'x'
    ? 'ni roddir nifer'
    : `nifer: ${list(reasonsOf(coreCy, value))}`;

export function change(figure: Figure): string {
  const before = shareBeforeText(coreCy, figure);
  return changeOnly(figure) + (before && `, cynt: ${before}`);
}

export function changeOnly({ change: by }: Figure): string {
  if (!by) return '';
  const { difference, relative, rounding } = by;
  // Of two numbers that are rounded alike it is not known whether they are equal.
  if (difference === 0) return rounding ? 'newid yn rhy fach i’w bennu' : 'dim newid';
  const size = relative === undefined ? '' : ` (${coreCy.share(Math.abs(relative))})`;
  const about = rounding ? 'tua ' : '';
  return `${rise(difference)} ${about}${sizeText(coreCy, difference)}${size}`;
}

/** `, o ffigurau wedi’u talgrynnu i’r 10 agosaf`, after a change; `''` of numbers that are not rounded. */
export const fromRounded = ({ change: by }: Figure): string =>
  by?.rounding ? `, o ffigurau wedi’u talgrynnu i’r ${by.rounding} agosaf` : '';

/** Why no change is given, as a sentence without its full stop; `''` where one is, or there is nothing before. */
export function noChange(model: Model, { value, previous, noChange: why }: Figure): string {
  const when = since(model);
  if (why === 'break') return `Ni ellir cymharu ${as(when)}: toriad yn y gyfres`;
  if (isIncomparable(why)) return withoutStop(period.notCompared(when, why, false));
  if (why === undefined || !isKnown(value) || !previous) return '';
  return changeUnknownSince(when, previous);
}

/** Why there is none, in a cell. */
const NO_CHANGE: Readonly<Partial<Record<NoChange, string>>> = {
  length: 'heb ei gymharu: hyd gwahanol',
  overlap: 'heb ei gymharu: gorgyffwrdd',
  order: 'heb ei gymharu: nid yw’n gynharach',
  break: 'heb ei gymharu: toriad',
};

export function changeCell(figure: Figure): string {
  const { value, previous, noChange: why } = figure;
  if (why === 'absent') return isKnown(value) ? changeUnknown(previous) : '';
  return change(figure) || (why && NO_CHANGE[why]) || '';
}

/** `Cynnydd o 167 (33%) ers 2020 i 2021, cyfran bryd hynny: 63%`; `''` where no change is given. */
export function changeSince(model: Model, figure: Figure): string {
  if (!figure.change) return '';
  const before = shareBeforeText(coreCy, figure);
  const text = `${capital(changeOnly(figure))} ers ${withDoubts(coreCy, since(model), doubtsBefore(figure))}`;
  return text + (before && `, cyfran bryd hynny: ${before}`);
}

export const since = ({ previousPeriod }: Model): string =>
  previousPeriod ? withArticle(period.long(previousPeriod, false)) : 'y cyfnod blaenorol';

export const periodText = (model: Model, item: Item | undefined): string =>
  model.period ? period.long(model.period, item?.stage?.kind === 'stock') : '';

export const panelName = ({ panels }: Model, panel: number): string =>
  textIn(panels[panel]?.area?.name, 'cy');
