// Says in Welsh what a funnel comes to: a title, the number to remember, and one sentence that compares.
import { isKnown } from '../../core/data/value.js';
import { capital } from '../../core/words/capital.js';
import { coreCy } from '../../core/words/cy.js';
import { withStop } from '../../core/words/full-stop.js';
import { fitsStandfirst, fitsTitle } from '../../core/words/reading-limits.js';
import { isRestName } from '../../core/words/rest-name.js';
import { reasonsOf, withDoubts } from '../../core/words/words.js';
import type { View } from './input.js';
import { deepestFall, type Fall } from './model.fall.js';
import {
  type AreaShare,
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
} from './words.facts.js';
import {
  about,
  changeOnly,
  COUNTED,
  countInSentence,
  fromRounded,
  itemName,
  names,
  panelName,
  periodText,
  quoted,
  shareInSentence,
  shareOrCount,
  since,
} from './words.items.cy.js';

type Model = ThresholdFunnelModel;

const { list, number } = coreCy;

/** The number to remember and what stands beside it; `finding` is a title made of both, or of what fits. */
export function headline(model: Model, view: View) {
  const item = firstItem(model, view);
  const when = periodText(model, item);
  if (!item || !isKnown(item.value))
    return { when, value: '', beside: '', finding: '', leftOut: '' };
  const value = number(item.value.value, 0);
  const name = itemName(item);
  const marks = reasonsOf(coreCy, item.value);
  const from = fromRounded(item);
  const change = item.change ? `${changeOnly(item)} ${inYear(model, item)}` : '';
  // The name stands before the number, where nothing mutates it.
  const whose = [name, panelName(model, 0)].filter(Boolean).join(', ');
  const said = [`${whose}: ${value}`, ...marks].join(', ');
  const finding = [change && `${said}, ${change}`, said].find(fitsTitle) ?? '';
  return {
    ...{ when, value },
    beside: [beside(item), ...marks, change && change + from].filter(Boolean).join(', '),
    finding: capital(finding),
    leftOut: capital(finding === said ? change && change + from : from.slice(2)),
  };
}

const beside = (item: Item): string =>
  item.kind === 'contacts' ? 'o gysylltiadau' : lower(itemName(item));

/** `mewn blwyddyn`, `ers 2020 i 2021, chwarter 1`. */
function inYear(model: Model, item: Item): string {
  const doubts = doubtsBefore(item);
  if (doubts.length === 0 && isYearApart(model)) return 'mewn blwyddyn';
  return `ers ${withDoubts(coreCy, since(model), doubts)}`;
}

/** The sentence that compares; `''` where there is nothing to compare. */
export const standfirst = (model: Model, view: View): string =>
  view === 'journey' ? journeyStandfirst(model) : levelsStandfirst(model);

function levelsStandfirst(model: Model): string {
  const [own] = doorsOf(model);
  const met = metShares(model);
  if (!own) return '';
  const { levels, sources, none } = own.levels;
  const highest = levels.at(-1);
  if (met && met.length > 1)
    return withStop(`Cyfran y cysylltiadau a gyrhaeddodd lefel trothwy: ${areasText(model, met)}`);
  if (met) {
    const [of] = met.map(({ said }) => shareInSentence(said));
    const text = withDoubts(coreCy, metText(of!, 'lefel trothwy'), met[0]!.doubts);
    // After a colon, where no word mutates what follows.
    const top = `; y lefel uchaf: ${quantity(shareInSentence(highest!.atLeast!))}`;
    return withStop(isNone(of!) ? text : text + top);
  }
  if (highest?.share !== undefined)
    return withStop(`${metText(shareInSentence(highest), 'y lefel uchaf')}: ${itemName(highest)}`);
  return largestText(sources) || largestOutcome(none);
}

/** None and all in words. */
const QUANTITIES: Readonly<Record<string, string>> = { '0%': 'dim un', '100%': 'pob un' };

const quantity = (of: string): string => QUANTITIES[of] ?? of;

/** `Cyrhaeddodd 53% o’r cysylltiadau lefel trothwy`. */
const metText = (of: string, what: string): string =>
  `${isNone(of) ? 'Ni chyrhaeddodd' : 'Cyrhaeddodd'} ${quantity(of)} o’r cysylltiadau ${what}`;

const isNone = (of: string): boolean => of === '0%';

/** `Swydd Enghraifft 53% a Sir Sampl 51%`: the share after the name, which nothing then mutates. */
function areasText(model: Model, areas: readonly AreaShare[]): string {
  const shares = areas.map(({ said }) => shareInSentence(said));
  return list(
    areas.map(({ i, doubts }, k) =>
      withDoubts(coreCy, `${panelName(model, i)} ${shares[k]}`, doubts),
    ),
  );
}

/** The largest source; `''` where it is not certain, or is what has no name of its own. */
export const largestText = ({ largest }: LevelsModel['sources']): string =>
  largest[0]?.most && !hasFigure(largest[0])
    ? `Y ffynhonnell fwyaf o gysylltiadau: ${names(largest)} (ni roddir nifer).`
    : largestOf(
        ['Y ffynhonnell fwyaf o gysylltiadau', 'Y ffynonellau mwyaf o gysylltiadau'],
        largest,
      );

const largestOutcome = ({ items, largest }: LevelsModel['none']): string =>
  items.length > 1 && largest.every(({ kind }) => kind === 'outcome')
    ? largestOf(['Y canlyniad mwyaf', 'Y canlyniadau mwyaf'], largest)
    : '';

/** `Y canlyniad mwyaf: Cymorth cynnar (22%).`, `Y canlyniadau mwyaf: Cyngor; Cymorth (22% yr un).` */
function largestOf([one, several]: readonly [string, string], largest: readonly Item[]): string {
  const isOne = largest.length === 1;
  if (
    !largest[0] ||
    largest.length > MOST_NAMED ||
    largest.some((item) => isRestName(itemName(item)))
  )
    return '';
  const figure = figureOfEach(largest);
  const beside = figure && ` (${figure}${isOne ? '' : ' yr un'})`;
  return `${isOne ? one : several}: ${names(largest)}${beside}.`;
}

/** What equally large items have in common: their share, or else the number; `''` where its marks differ. */
function figureOfEach(equal: readonly Item[]): string {
  const texts = [shareOrCount, ({ value }: Item) => countInSentence(value)];
  const alike = texts.map((text) => new Set(equal.map(text))).find(({ size }) => size === 1);
  return [...(alike ?? [])].join('');
}

/** Between which two stages most fall away, in each area; `''` where that is not certain. */
function journeyStandfirst(model: Model): string {
  const stages = model.panels[0]!.journey!;
  const fall = deepestFall(stages, model.envelope.disclosure.rounding);
  if (!fall) return '';
  const [before, after] = [stages[fall.at - 1]!, stages[fall.at]!];
  const [from, to] = [quoted(itemName(before)), quoted(itemName(after))];
  const areas = fallShares(model, fall);
  const all = withStop(`${to} fel cyfran o ${from}: ${areasText(model, areas)}`);
  return areas.length > 1 && fitsStandfirst(all)
    ? all
    : fallText(fall, {
        way: `o ${from} i ${to}`,
        counted: countedOf(after),
        size: byHowMany(model, before, after),
      });
}

/** `plant ar y diwrnod olaf`. */
const countedOf = ({ stage }: Item): string =>
  COUNTED[stage!.of] + (stage!.kind === 'stock' ? ' ar y diwrnod olaf' : '');

/**
 * One where numbers fall once, or most; another where they fall most, but another stage keeps no larger share of the one
 * before. What is counted is said where other numbers fall too, and count something else.
 */
function fallText(
  { isOnly, isOnlyUnit, isSteepest }: Fall,
  { way, counted, size }: Readonly<Record<'way' | 'counted' | 'size', string>>,
): string {
  const of = isOnlyUnit ? '' : ` (${counted})`;
  if (!isOnly && !isSteepest) return `Y gostyngiad mwyaf mewn nifer${of}: ${way}, ${size}.`;
  return `Mae’r niferoedd${of} yn gostwng${isOnly ? '' : ' fwyaf'} ${way}: ${size}.`;
}

/** `1,240 yn llai, gan adael 58%`, `nid oes yr un ar ôl`. */
function byHowMany(model: Model, { value: before }: Item, { value, stage }: Item): string {
  const rate = stage!.ofPrevious!;
  if (rate === 0) return 'nid oes yr un ar ôl';
  const rounded = model.envelope.disclosure.rounding ? 'tua ' : '';
  const by = number(Number(before.value) - Number(value.value), 0);
  return `${rounded}${by} yn llai, gan adael ${about(stage!)}${rateText(coreCy, rate, stage!.decimals)}`;
}
