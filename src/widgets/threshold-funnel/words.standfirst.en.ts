// Says in English what a funnel comes to: a title, the number to remember, and one sentence that compares.
import { isKnown } from '../../core/data/value.js';
import { capital } from '../../core/words/capital.js';
import { fitsStandfirst, fitsTitle } from '../../core/words/reading-limits.js';
import { isRestName } from '../../core/words/rest-name.js';
import { coreEn } from '../../core/words/en.js';
import { reasonsOf, withDoubts } from '../../core/words/words.js';
import type { View } from './input.js';
import { deepestFall, type Fall } from './model.fall.js';
import {
  doorsOf,
  fallShares,
  type Item,
  type LevelsModel,
  metShares,
  type ThresholdFunnelModel,
} from './model.js';
import {
  doubtsBefore,
  firstItem,
  hasFigure,
  isYearApart,
  lower,
  MOST_NAMED,
  rateText,
  sizeText,
} from './words.facts.js';
import {
  about,
  changeOnly,
  fromRounded,
  countInSentence,
  itemName,
  nameInSentence,
  panelName,
  periodText,
  shareOrCount,
  shareInSentence,
  since,
} from './words.items.en.js';
import { withStop } from '../../core/words/full-stop.js';

type Model = ThresholdFunnelModel;

const { list, number } = coreEn;

/** The number to remember and what stands beside it; `finding` is a title made of both, or of what fits. */
export function headline(model: Model, view: View) {
  const item = firstItem(model, view);
  const when = periodText(model, item);
  if (!item || !isKnown(item.value))
    return { when, value: '', beside: '', finding: '', leftOut: '' };
  const value = number(item.value.value, 0);
  const name = lower(itemName(item));
  const marks = reasonsOf(coreEn, item.value);
  const from = fromRounded(item);
  const changed = item.change ? `${changeOnly(item)} ${inYear(model, item)}${from}` : '';
  const place = panelName(model, 0);
  const said = [`${place ? `${place}: ` : ''}${value} ${name}`, ...marks].join(', ');
  const comparison = findingChange(model, item);
  const whole = comparison && `${said}, ${comparison}`;
  const finding = [whole, said].find(fitsTitle) ?? '';
  return {
    ...{ when, value },
    beside: [name, ...marks, changed].filter(Boolean).join(', '),
    finding: capital(finding),
    leftOut: capital(finding === said ? changed : from.slice(2)),
  };
}

function inYear(model: Model, item: Item): string {
  const doubts = doubtsBefore(item);
  if (doubts.length === 0 && isYearApart(model)) return 'in a year';
  return `since ${withDoubts(coreEn, since(model), doubts)}`;
}

/** `145 fewer than a year before`; `''` where there is no change, or none that can be told. */
function findingChange(model: Model, item: Item): string {
  const { change } = item;
  if (!change) return '';
  const when = isYearApart(model) ? 'a year before' : `in ${since(model)}`;
  const before = withDoubts(coreEn, when, doubtsBefore(item));
  const { difference, rounding } = change;
  if (difference === 0) return rounding ? '' : `as many as ${before}`;
  const about = rounding ? 'about ' : '';
  return `${about}${sizeText(coreEn, difference)} ${difference > 0 ? 'more' : 'fewer'} than ${before}`;
}

/** The sentence that compares; `''` where there is nothing to compare. */
export const standfirst = (model: Model, view: View): string =>
  view === 'journey' ? journeyStandfirst(model) : levelsStandfirst(model);

function levelsStandfirst(model: Model): string {
  const [own] = doorsOf(model);
  const met = metShares(model);
  if (met && own) {
    const shares = met.map(({ said }) => shareInSentence(said));
    const [first, share] = [met[0]!, shares[0]!];
    const top = shareInSentence(own.levels.levels.at(-1)!.atLeast!);
    const text = `${capital(ofContacts(share))} met a threshold level`;
    const highest = share === NONE ? '' : `, ${quantity(top)} the highest`;
    if (met.length === 1) return `${withDoubts(coreEn, text, first.doubts)}${highest}.`;
    const areas = met.map((each, k) => {
      const of = k === 0 ? '' : `${quantity(shares[k]!)} in `;
      return withDoubts(coreEn, of + panelName(model, each.i), each.doubts);
    });
    return withStop(`${text} in ${list(areas)}`);
  }
  if (!own) return '';
  const { levels, sources, none } = own.levels;
  const highest = levels.at(-1);
  if (highest?.share !== undefined)
    return withStop(
      `${capital(ofContacts(shareInSentence(highest)))} met the highest level: ${itemName(highest)}`,
    );
  return largestText(sources) || largestOutcome(none);
}

const NONE = '0%';

/** A share as English counts: none, all, `53%`. */
const quantity = (of: string): string => (of === NONE ? 'none' : of === '100%' ? 'all' : of);

const ofContacts = (of: string): string =>
  `${quantity(of)} of ${quantity(of) === of ? '' : 'the '}contacts`;

/** The largest source; `''` where it is not certain, or is what has no name of its own. */
export const largestText = ({ largest }: LevelsModel['sources']): string =>
  largest[0]?.most && !hasFigure(largest[0])
    ? `The largest source of contacts: ${listOf(largest)} (no number given).`
    : largestOf('source of contacts', largest);

const largestOutcome = ({ items, largest }: LevelsModel['none']): string =>
  items.length > 1 && largest.every(({ kind }) => kind === 'outcome')
    ? largestOf('outcome', largest)
    : '';

/** `The largest outcome: Early help (22%).`, `The largest outcomes: A and B (22% each).` */
function largestOf(what: string, largest: readonly Item[]): string {
  const isOne = largest.length === 1;
  if (
    !largest[0] ||
    largest.length > MOST_NAMED ||
    largest.some((item) => isRestName(itemName(item)))
  )
    return '';
  const [first, ...others] = what.split(' ');
  const plural = [`${first}s`, ...others].join(' ');
  const figure = figureOfEach(largest);
  const beside = figure && ` (${figure}${isOne ? '' : ' each'})`;
  return `The largest ${isOne ? what : plural}: ${listOf(largest)}${beside}.`;
}

/** What equally large items have in common: their share, or else the number; `''` where its marks differ. */
function figureOfEach(equal: readonly Item[]): string {
  const texts = [shareOrCount, ({ value }: Item) => countInSentence(value)];
  const alike = texts.map((text) => new Set(equal.map(text))).find(({ size }) => size === 1);
  return [...(alike ?? [])].join('');
}

const listOf = (items: readonly Item[]): string => list(items.map(itemName));

/** Between which two stages most fall away, in each area; `''` where that is not certain. */
function journeyStandfirst(model: Model): string {
  const stages = model.panels[0]!.journey!;
  const fall = deepestFall(stages, model.envelope.disclosure.rounding);
  if (!fall) return '';
  const { at } = fall;
  const [before, after] = [stages[at - 1]!, stages[at]!];
  const rates = fallShares(model, fall);
  const shares = rates.map(({ said }) => shareInSentence(said));
  const [from, to] = [nameInSentence(before), nameInSentence(after)];
  const each = rates.map(({ i, doubts }, k) => {
    const of = k === 0 ? ` of ${from}` : '';
    return withDoubts(coreEn, `${shares[k]}${of} in ${panelName(model, i)}`, doubts);
  });
  const all = withStop(`${capital(to)} come to ${list(each)}`);
  return each.length > 1 && fitsStandfirst(all)
    ? all
    : fallText(fall, {
        from,
        to,
        counted: countedOf(after),
        size: byHowMany(model, before, after),
      });
}

/** `children on the last day`. */
const countedOf = ({ stage }: Item): string =>
  stage!.of + (stage!.kind === 'stock' ? ' on the last day' : '');

/**
 * One where numbers fall once, or most; another where they fall most, but another stage keeps no larger share of the one
 * before. What is counted is said where other numbers fall too, and count something else.
 */
function fallText(
  { isOnly, isOnlyUnit, isSteepest }: Fall,
  { from, to, counted, size }: Readonly<Record<'from' | 'to' | 'counted' | 'size', string>>,
): string {
  const of = isOnlyUnit ? '' : ` of ${counted}`;
  if (!isOnly && !isSteepest) return `The largest fall in number${of}: ${from} to ${to}, ${size}.`;
  return `Numbers${of} fall${isOnly ? '' : ' most'} from ${from} to ${to}: ${size}.`;
}

/** `by 1,240, to 58%`, `down to none`. */
function byHowMany(model: Model, { value: before }: Item, { value, stage }: Item): string {
  const rate = stage!.ofPrevious!;
  if (rate === 0) return 'down to none';
  const rounded = model.envelope.disclosure.rounding ? 'about ' : '';
  const by = number(Number(before.value) - Number(value.value), 0);
  return `by ${rounded}${by}, to ${about(stage!)}${rateText(coreEn, rate, stage!.decimals)}`;
}
