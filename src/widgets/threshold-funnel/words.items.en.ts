// Says one number of a funnel in English: its name, number, share and change.
import { COUNT_FORMAT } from '../../core/data/count.js';
import { textIn } from '../../core/data/text.js';
import { absenceOf, isKnown, type Value } from '../../core/data/value.js';
import { capital } from '../../core/words/capital.js';
import { coreEn } from '../../core/words/en.js';
import { inSentence, reasonsOf } from '../../core/words/words.js';
import type { Item, ThresholdFunnelModel } from './model.js';

const { list, number, period } = coreEn;

/** Beside a number that is known only to be the largest. */
export const MOST = 'the most';

type Model = ThresholdFunnelModel;

const count = (value: Value): string => coreEn.cell(value, COUNT_FORMAT);

/** Within a sentence: `1,130, provisional`. */
export const countInSentence = (value: Value): string => inSentence(coreEn, value, COUNT_FORMAT);

export const name = (item: Item): string => textIn(item.name, 'en');

/** For the middle of a sentence; `NHS` and the like stay as they are. */
export const lower = (text: string): string =>
  /^.[a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

export const sharePercent = ({ share, percent }: Item): string =>
  share === undefined ? '' : coreEn.share(share, percent);

export function itemName(item: Item): string {
  if (item.kind === 'contacts') return 'Contacts';
  if (item.movement) {
    const { from, to } = item.movement;
    const way = `${textIn(from, 'en')} to ${textIn(to, 'en')}`;
    return item.name === undefined ? `${direction(item)}: ${way}` : `${name(item)}: ${way}`;
  }
  if (item.name !== undefined) return name(item);
  return item.kind === 'source' ? 'From others, or not stated' : 'Outcome not stated';
}

/** The item's name for the middle of a sentence. */
export const nameInSentence = (item: Item): string => lower(itemName(item));

const direction = ({ movement }: Item): string =>
  movement!.toIndex > movement!.fromIndex ? 'Step up' : 'Step down';

export function figures(item: Item): string {
  const { value, most } = item;
  const share = sharePercent(item);
  if (isKnown(value)) return [count(value), share].filter(Boolean).join(' · ');
  const known = [most ? MOST : '', share].filter(Boolean);
  return known.length > 0 ? `${known.join(', ')}; ${missing(value)}` : count(value);
}

/** Why there is no number beside what else is known. */
const missing = (value: Value): string =>
  !isKnown(value) && absenceOf(value) === 'x'
    ? 'no number given'
    : `number ${list(reasonsOf(coreEn, value))}`;

export function change(item: Item): string {
  const before = shareBefore(item);
  return changeOnly(item) + (before && `, ${before}`);
}

function changeOnly({ change: by }: Item): string {
  if (!by) return '';
  const { difference, relative } = by;
  if (difference === 0) return 'unchanged';
  const size = relative === undefined ? '' : ` (${coreEn.share(Math.abs(relative))})`;
  return `${difference > 0 ? 'up' : 'down'} ${number(Math.abs(difference), 0)}${size}`;
}

const shareBefore = ({ change: by, percent, percentBefore }: Item): string =>
  !by || percentBefore === undefined || percent === undefined ? '' : `was ${percentBefore}%`;

/** `Up 167 (33%) since 2020 to 2021, when it was 63%`; `''` where no change is given. */
export function changeSince(model: Model, item: Item): string {
  const before = shareBefore(item);
  const text = `${capital(changeOnly(item))} since ${since(model)}`;
  return item.change ? text + (before && `, when it ${before}`) : '';
}

export const since = ({ previousPeriod }: Model): string =>
  previousPeriod
    ? period.long(previousPeriod, false).replace(/^year /, 'the year ')
    : 'the period before';

export const periodText = (model: Model, item: Item | undefined): string =>
  model.period ? period.long(model.period, item?.stage?.kind === 'stock') : '';

export const panelName = ({ panels }: Model, panel: number): string =>
  textIn(panels[panel]?.area?.name, 'en');
