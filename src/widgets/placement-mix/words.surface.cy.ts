// Says in Welsh what stands around the picture of a mix: title, number, the sentence that answers, vital notes.
import { isKnown } from '../../core/data/value.js';
import { capital } from '../../core/words/capital.js';
import { coreCy } from '../../core/words/cy.js';
import { withStop } from '../../core/words/full-stop.js';
import { atPeriod, withArticle } from '../../core/words/period.cy.js';
import { fitsTitle } from '../../core/words/reading-limits.js';
import { type Surface, surfaceOf } from '../../core/words/surface.js';
import { doubtsText, withDoubts } from '../../core/words/words.js';
import {
  comparedFacts,
  comparedPart,
  endsOf,
  type Facts,
  largestParts,
  leadParts,
  MOST_COMPARED,
  type PlacementMixModel,
} from './model.js';
import { marksOf } from './words.facts.js';
import {
  change,
  figureInSentence,
  fromRounded,
  groupShare,
  heldShare,
  shareChange,
  shareInSentence,
  since,
} from './words.figures.cy.js';
import {
  areDates,
  count,
  dated,
  groupName,
  isTitleOfOne,
  mixName,
  ofUnit,
  partName,
  percentText,
  text,
  unitOf,
  within,
} from './words.names.cy.js';
import { folded } from './words.parts.cy.js';
import { leadOrAll, namesOfEqual, summary, totalText } from './words.summary.cy.js';
import { vital } from './words.vital.cy.js';

type Model = PlacementMixModel;

export function surface(model: Model): Surface {
  const { mixes, form, groups } = model;
  const isOfOne = isTitleOfOne(model);
  const envelope = isOfOne ? { ...model.envelope, title: '' } : model.envelope;
  const [mix] = mixes;
  const isOne = mixes.length === 1 && form !== 'targets';
  // Where several areas do not share a date, their names hold it.
  const isShared = mixes.every(({ period }) => period?.text === mix!.period?.text);
  // `504` and `o blant`: what is counted stands beside the number.
  const [, value = '', of = 'i gyd'] =
    /^(\S+)(?: (.+))?$/.exec(isOne ? totalText(model) : '') ?? [];
  const changed = value && change(mix!.total);
  const title = isOfOne ? titleOfSeveral(model) : finding(model);
  const hasOwnTitle = text(envelope.title) !== '';
  return surfaceOf(coreCy, envelope, {
    finding: title,
    what: unitOf(model) && ofUnit(model, isOne ? 'nifer a chyfran' : 'cyfran'),
    when: mix!.period && isShared ? dated(model, mix!.period) : '',
    value,
    beside: [
      ...(value ? [of, ...marksOf(coreCy, mix!.total)] : []),
      changed && `${changed}${since(model, 0, mix!.total)}${fromRounded(mix!.total)}`,
    ]
      .filter(Boolean)
      .join(', '),
    standfirst: standfirst(model, {
      // Since when stands beside the number already, where that is shown.
      isSinceSaid: changed !== '' && hasOwnTitle,
      isSaid: title !== '' && !hasOwnTitle,
    }),
    isSummedUp: isOne || groups.some(({ target }) => target !== undefined),
    summary: () => [summary(model), folded.now.groups(model).join(' ')].filter(Boolean),
    vital: vital(model),
    notes: () => folded.now.notes(model),
  });
}

/** `Plant sy’n derbyn gofal, Doncaster: gofal maeth, 65% o 504`; `''` where there is no share. */
function finding(model: Model): string {
  const { envelope, mixes, form } = model;
  const [mix] = mixes;
  const named = text(envelope.measureName);
  if (!named || mixes.length > 1 || form === 'targets') return '';
  const { facts, names, isEach, target } = answer(model);
  const value = facts ? shareInSentence(facts) : '';
  if (!value) return '';
  const { value: total } = mix!.total;
  const of = [value, isKnown(total) && `o ${count(total.value)}`, isEach && 'yr un'];
  // What is provisional, a forecast or unreliable is called that.
  const marks = new Set([facts!, mix!.total].flatMap((each) => marksOf(coreCy, each)));
  const said = [names, of.filter(Boolean).join(' '), target && `targed ${target}`, ...marks].filter(
    Boolean,
  );
  const area = text(envelope.area?.name ?? mix!.area?.name);
  const titleOf = (...about: readonly string[]) =>
    `${capital(about.filter(Boolean).join(', '))}: ${said.join(', ')}`;
  return [titleOf(named, area), titleOf(named)].find(fitsTitle) ?? '';
}

/** `Sir Enghraifft: yn ôl math ac yn ôl oedran`: what breakdowns share, and the titles that tell them apart. */
function titleOfSeveral({ envelope, mixes }: Model): string {
  const titles = [...new Set(mixes.map(({ breakdown }) => within(text(breakdown?.title))))];
  const all = [text(envelope.measureName), coreCy.list(titles)].filter(Boolean).join(', ');
  const area = text(envelope.area?.name);
  return [area && `${area}: ${all}`, capital(all), area].find(fitsTitle) ?? capital(all);
}

interface Answer {
  /** Whose share it is; absent where there is none. */
  readonly facts?: Facts;
  /** What it is called. */
  readonly names: string;
  /** Whether these are several parts that are shown alike, of which none is set above the others. */
  readonly isEach: boolean;
  readonly target: string;
}

/** The group that has a target, or else the parts with the largest figure: facts, name, and target. */
export function answer(model: Model): Answer {
  const { mixes, groups: all } = model;
  const mix = mixes[0]!;
  const g = all.findIndex(
    ({ target }, i) => target !== undefined && mix.groups[i]!.percent !== undefined,
  );
  if (g >= 0)
    return {
      facts: mix.groups[g]!,
      names: within(groupName(model, g)),
      isEach: false,
      target: percentText(all[g]!.target!),
    };
  const leads = leadParts(mix);
  const names = namesOfEqual(model, 0, leads);
  const facts = names && mix.parts[leads[0]!];
  return { ...(facts && { facts }), names, isEach: leads.length > 1, target: '' };
}

/** The sentence that compares: a group against its target, the part that leads with its change, or areas. */
function standfirst(
  model: Model,
  { isSinceSaid, isSaid }: { readonly isSinceSaid: boolean; readonly isSaid: boolean },
): string {
  // That no figure is at hand stands in the hole of the ring.
  if (model.form === 'targets') return summary(model).split(/(?<=\.) /)[0]!;
  const held = model.groups.findIndex(({ target }) => target !== undefined);
  if (model.mixes.length > 1) return standfirstOfSeveral(model, held);
  const [mix] = model.mixes;
  const sinceWhen = (...of: readonly Facts[]) =>
    isSinceSaid ? '' : since(model, 0, ...of) + fromRounded(mix!.total);
  const against = held < 0 ? '' : groupShare(model, held, 0);
  if (against) {
    const changed = shareChange(mix!.groups[held]!);
    // A title that is made from the data holds the share and its target.
    const first = isSaid ? capital(heldShare(model, held, 0, true).distance) : against;
    return `${[first, changed && `${changed}${sinceWhen(mix!.total)}`].filter(Boolean).join(', ')}.`;
  }
  const [lead] = leadParts(mix!);
  if (lead === undefined || model.entries.length < 2) return '';
  // The title has its share already.
  if (isSaid && !change(mix!.parts[lead]!)) return '';
  const said = leadOrAll(model, (facts) => {
    const changed = change(facts);
    // The share stands in the hole of the donut; a number that is not called the largest needs it beside it.
    const { value } = facts;
    const isAlone = model.form === 'donut' && largestParts(mix!).length > 0;
    const figure = isAlone && isKnown(value) ? count(value.value) : figureInSentence(facts);
    return [figure, changed && `${changed}${sinceWhen(facts)}`].filter(Boolean).join(', ');
  });
  return withStop(said);
}

/** One share of each area or date: of the group that has a target, or else of the part that leads in the first. */
function standfirstOfSeveral(model: Model, held: number): string {
  const compared = comparedFacts(model);
  const [first, ...others] = compared;
  if (!first || others.length === 0) return '';
  const name = held >= 0 ? groupName(model, held) : partName(model, comparedPart(model)!);
  const isDate = areDates(model);
  const at = ({ facts, mix }: (typeof compared)[number]): string => {
    const share = shareInSentence(facts);
    const { doubts = [] } = facts;
    return isDate
      ? withDoubts(coreCy, `${share} ${onDate(model, mix)}`, doubts)
      : `${share} (${[mixName(model, mix), doubtsText(coreCy, doubts)].filter(Boolean).join(', ')})`;
  };
  const target = held >= 0 ? ` Y targed yw ${percentText(model.groups[held]!.target!)}.` : '';
  if (compared.length <= MOST_COMPARED)
    return `${name}: ${coreCy.list(compared.map(at))}.${target}`;
  const [least, most] = endsOf(others).map(({ facts }) => shareInSentence(facts));
  return `${name}: ${at(first)}; y lleill: ${least} i ${most}.${target}`;
}

const onDate = (model: Model, mix: number): string =>
  atPeriod(withArticle(mixName(model, mix)), model.measure.kind === 'stock');
