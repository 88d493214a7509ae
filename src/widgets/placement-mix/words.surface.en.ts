// Says in English what stands around the picture of a mix: title, number, the sentence that answers, vital notes.
import { isKnown } from '../../core/data/value.js';
import { capital } from '../../core/words/capital.js';
import { fitsTitle } from '../../core/words/reading-limits.js';
import { coreEn } from '../../core/words/en.js';
import { withDoubts } from '../../core/words/words.js';
import { type Surface, surfaceOf } from '../../core/words/surface.js';
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
} from './words.figures.en.js';
import {
  areDates,
  count,
  dated,
  groupName,
  isTitleOfOne,
  mixName,
  partName,
  percentText,
  text,
  unitOf,
  within,
} from './words.names.en.js';
import { folded } from './words.parts.en.js';
import { vital } from './words.vital.en.js';
import { leadOrAll, namesOfEqual, summary, totalText } from './words.summary.en.js';
import { withStop } from '../../core/words/full-stop.js';

type Model = PlacementMixModel;

export function surface(model: Model): Surface {
  const { mixes, form, groups } = model;
  const isOfOne = isTitleOfOne(model);
  const envelope = isOfOne ? { ...model.envelope, title: '' } : model.envelope;
  const [mix] = mixes;
  const unit = unitOf(model);
  const isOne = mixes.length === 1 && form !== 'targets';
  // Where several areas do not share a date, their names hold it.
  const isShared = mixes.every(({ period }) => period?.text === mix!.period?.text);
  // `504` and `children`: what is counted stands beside the number.
  const [, value = '', of = 'in total'] =
    /^(\S+)(?: (.+))?$/.exec(isOne ? totalText(model) : '') ?? [];
  const changed = value && change(mix!.total);
  const title = isOfOne ? titleOfSeveral(model) : finding(model);
  const hasOwnTitle = text(envelope.title) !== '';
  return surfaceOf(coreEn, envelope, {
    finding: title,
    what: unit && isOne ? `Number and share of ${unit}` : unit && `Share of ${unit}`,
    when: mix!.period && isShared ? dated(model, mix!.period) : '',
    value,
    beside: [
      ...(value ? [of, ...marksOf(coreEn, mix!.total)] : []),
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

/** `Doncaster: foster placements 65% of 504 children looked after`; `''` where there is no share. */
function finding(model: Model): string {
  const { envelope, mixes, form } = model;
  const [mix] = mixes;
  const named = text(envelope.measureName);
  if (!named || mixes.length > 1 || form === 'targets') return '';
  const { facts, about, target } = answer(model);
  const value = facts ? shareInSentence(facts) : '';
  if (!value) return '';
  const { value: total } = mix!.total;
  const whole = isKnown(total) ? `${count(total.value)} ${named}` : named;
  const of = target
    ? `${value} of ${whole} ${about}, target ${target}`
    : `${within(about)} ${value} of ${whole}`;
  const area = text(envelope.area?.name ?? mix!.area?.name);
  // What is provisional, a forecast or unreliable is called that.
  const marks = new Set([facts!, mix!.total].flatMap((each) => marksOf(coreEn, each)));
  const marked = [of, ...marks].join(', ');
  return [area && `${area}: ${marked}`, capital(marked)].find(fitsTitle) ?? '';
}

/** `Exampleshire: by kind and by age`: what breakdowns share, and the titles that tell them apart. */
function titleOfSeveral({ envelope, mixes }: Model): string {
  const titles = [...new Set(mixes.map(({ breakdown }) => within(text(breakdown?.title))))];
  const all = [text(envelope.measureName), coreEn.list(titles)].filter(Boolean).join(', ');
  const area = text(envelope.area?.name);
  return [area && `${area}: ${all}`, capital(all), area].find(fitsTitle) ?? capital(all);
}

interface Answer {
  /** Whose share it is; absent where there is none. */
  readonly facts?: Facts;
  /** What it is called. */
  readonly about: string;
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
      about: within(groupName(model, g)),
      target: percentText(all[g]!.target!),
    };
  const leads = leadParts(mix);
  const names = namesOfEqual(model, 0, leads);
  if (!names) return { about: '', target: '' };
  // Of parts that are shown alike none is set above the others.
  const about = leads.length > 1 ? `${names}, each` : names;
  return { facts: mix.parts[leads[0]!]!, about, target: '' };
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
  const text = leadOrAll(model, (facts) => {
    const changed = change(facts);
    // The share stands in the hole of the donut; a number that is not called the largest needs it beside it.
    const { value } = facts;
    const isAlone = model.form === 'donut' && largestParts(mix!).length > 0;
    const figure = isAlone && isKnown(value) ? count(value.value) : figureInSentence(facts);
    return [figure, changed && `${changed}${sinceWhen(facts)}`].filter(Boolean).join(', ');
  });
  return withStop(text);
}

/** One share of each area or date: of the group that has a target, or else of the part that leads in the first. */
function standfirstOfSeveral(model: Model, held: number): string {
  const compared = comparedFacts(model);
  const [first, ...others] = compared;
  if (!first || others.length === 0) return '';
  const name = held >= 0 ? groupName(model, held) : partName(model, comparedPart(model)!);
  const isDate = areDates(model);
  const at = ({ facts, mix }: (typeof compared)[number]) =>
    withDoubts(
      coreEn,
      `${shareInSentence(facts)} ${isDate ? 'on' : 'in'} ${mixName(model, mix)}`,
      facts.doubts ?? [],
    );
  const target = held >= 0 ? ` The target is ${percentText(model.groups[held]!.target!)}.` : '';
  if (compared.length <= MOST_COMPARED)
    return `${name}: ${coreEn.list(compared.map(at))}.${target}`;
  const [least, most] = endsOf(others).map(({ facts }) => shareInSentence(facts));
  return `${name}: ${at(first)}, elsewhere from ${least} to ${most}.${target}`;
}
