// Says by the sentences of any language what stands around the picture of a mix: title, number, the sentence that
// answers, vital notes.
import type { Period } from '../../core/data/period.js';
import { isKnown } from '../../core/data/value.js';
import { capital } from '../../core/words/capital.js';
import { withStop } from '../../core/words/full-stop.js';
import { fitsTitle } from '../../core/words/reading-limits.js';
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
import { marksOf, marksOfHeadline } from './words.facts.js';
import { namesIn } from './words.names.js';
import type { MixSummary, SummaryTexts } from './words.summary.js';

type Model = PlacementMixModel;

/** What a title is made of, each `''` where it is not known. */
export interface Found {
  /** What is measured, in the author's words. */
  readonly named: string;
  readonly area: string;
  /** Whose share it is: the names of a group or of parts. */
  readonly names: string;
  /** Whether these are several parts that are shown alike. */
  readonly isEach: boolean;
  /** `65%`. */
  readonly share: string;
  readonly total: string;
  /** `75%`. */
  readonly target: string;
  /** `provisional`. */
  readonly marks: readonly string[];
}

/** What a language says around the picture, beside what it says in the summary. */
export interface SurfaceTexts extends SummaryTexts {
  /** `Number and share of children`, and without the number where several areas are compared. */
  what(model: Model, isOne: boolean): string;
  dated(model: Model, period: Period): string;
  shareInSentence(facts: Facts): string;
  heldShare(
    model: Model,
    group: number,
    mix: number,
    isTargetSaid: boolean,
  ): { readonly distance: string };
  shareChange(facts: Facts): string;
  /** Titles, the fullest first. */
  titles(found: Found): readonly string[];
  /** `65% in Doncaster`, `65% on 31 March 2025`, and how sure that is. */
  shareAt(model: Model, mix: number, facts: Facts): string;
  /** `65% in Doncaster, elsewhere from 60% to 70%`. */
  elsewhere(first: string, least: string, most: string): string;
  /** ` The target is 75%.`, after another sentence. */
  targetIs(share: string): string;
  vital(model: Model): readonly string[];
  groups(model: Model): readonly string[];
  notes(model: Model): readonly string[];
}

/** What stands around the picture, and what stands in the hole of the ring. */
export interface MixSurface {
  surface(model: Model): Surface;
  answer(model: Model): Answer;
}

export interface Answer {
  /** Whose share it is; absent where there is none. */
  readonly facts?: Facts;
  /** What it is called. */
  readonly names: string;
  /** Whether these are several parts that are shown alike, of which none is set above the others. */
  readonly isEach: boolean;
  readonly target: string;
}

export const surfaceIn = (says: SurfaceTexts, summing: MixSummary): MixSurface => ({
  surface: (model) => surface(says, summing, model),
  answer: (model) => answer(says, summing, model),
});

function surface(says: SurfaceTexts, summing: MixSummary, model: Model): Surface {
  const { isTitleOfOne, text } = namesIn(says.core);
  const { mixes, form, groups } = model;
  const isOfOne = isTitleOfOne(model);
  const envelope = isOfOne ? { ...model.envelope, title: '' } : model.envelope;
  const { total, period } = mixes[0]!;
  const isOne = mixes.length === 1 && form !== 'targets';
  // Where several areas do not share a date, their names hold it.
  const isShared = mixes.every((mix) => mix.period?.text === period?.text);
  // `504` and `children`: what is counted stands beside the number.
  const found = /^(\S+)(?: (.+))?$/.exec(isOne ? summing.totalText(model) : '');
  const value = found?.[1] ?? '';
  const of = found?.[2] ?? says.inAll;
  const changed = value && says.change(total);
  const finding = isOfOne ? titleOfSeveral(says, model) : findingOf(says, summing, model);
  const hasOwnTitle = text(envelope.title) !== '';
  return surfaceOf(says.core, envelope, {
    finding,
    what: says.what(model, isOne),
    when: period && isShared ? says.dated(model, period) : '',
    value,
    beside: [
      ...(value ? [of, ...marksOfHeadline(says.core, total)] : []),
      changed && `${changed}${says.since(model, 0, total)}${says.fromRounded(total)}`,
    ]
      .filter(Boolean)
      .join(', '),
    standfirst: standfirst(says, summing, model, {
      // Since when stands beside the number already, where that is shown.
      isSinceSaid: changed !== '' && hasOwnTitle,
      isSaid: finding !== '' && !hasOwnTitle,
    }),
    isSummedUp: isOne || groups.some(({ target }) => target !== undefined),
    summary: () => [summing.summary(model), says.groups(model).join(' ')].filter(Boolean),
    vital: says.vital(model),
    notes: () => says.notes(model),
  });
}

/** `Doncaster: foster placements 65% of 504 children looked after`; `''` where there is no share. */
function findingOf(says: SurfaceTexts, summing: MixSummary, model: Model): string {
  const { count, text } = namesIn(says.core);
  const { envelope, mixes, form } = model;
  const [mix] = mixes;
  const named = text(envelope.measureName);
  if (!named || mixes.length > 1 || form === 'targets') return '';
  const { facts, names, isEach, target } = answer(says, summing, model);
  const share = facts ? says.shareInSentence(facts) : '';
  if (!share) return '';
  const { value: total } = mix!.total;
  const titles = says.titles({
    named,
    area: text(envelope.area?.name ?? mix!.area?.name),
    names,
    isEach,
    share,
    total: isKnown(total) ? count(total.value) : '',
    target,
    // What is provisional, a forecast or unreliable is called that.
    marks: [...new Set([facts!, mix!.total].flatMap((each) => marksOf(says.core, each)))],
  });
  return titles.find(fitsTitle) ?? '';
}

/** `Exampleshire: by kind and by age`: what breakdowns share, and the titles that tell them apart. */
function titleOfSeveral({ core, within }: SurfaceTexts, { envelope, mixes }: Model): string {
  const { text } = namesIn(core);
  const titles = [...new Set(mixes.map(({ breakdown }) => within(text(breakdown?.title))))];
  const all = [text(envelope.measureName), core.list(titles)].filter(Boolean).join(', ');
  const area = text(envelope.area?.name);
  return [area && `${area}: ${all}`, capital(all), area].find(fitsTitle) ?? capital(all);
}

/** The group that has a target, or else the parts with the largest figure: facts, name, and target. */
function answer(says: SurfaceTexts, summing: MixSummary, model: Model): Answer {
  const { groupName, percentText } = namesIn(says.core);
  const { mixes, groups: all } = model;
  const mix = mixes[0]!;
  const g = all.findIndex(
    ({ target }, i) => target !== undefined && mix.groups[i]!.percent !== undefined,
  );
  if (g >= 0)
    return {
      facts: mix.groups[g]!,
      names: says.within(groupName(model, g)),
      isEach: false,
      target: percentText(all[g]!.target!),
    };
  const leads = leadParts(mix);
  const names = summing.namesOfEqual(model, 0, leads);
  const facts = names ? mix.parts[leads[0]!] : undefined;
  return { ...(facts && { facts }), names, isEach: leads.length > 1, target: '' };
}

interface Said {
  /** Whether since when stands beside the number. */
  readonly isSinceSaid: boolean;
  /** Whether the title, made from the data, holds the share and its target. */
  readonly isSaid: boolean;
}

/** The sentence that compares: a group against its target, the part that leads with its change, or areas. */
function standfirst(
  says: SurfaceTexts,
  summing: MixSummary,
  model: Model,
  { isSinceSaid, isSaid }: Said,
): string {
  const { change, figureInSentence } = says;
  // That no figure is at hand stands in the hole of the ring.
  if (model.form === 'targets') return summing.summary(model).split(/(?<=\.) /)[0]!;
  const held = model.groups.findIndex(({ target }) => target !== undefined);
  if (model.mixes.length > 1) return standfirstOfSeveral(says, model, held);
  const mix = model.mixes[0]!;
  const changed = (by: string, ...of: readonly Facts[]) =>
    by && (isSinceSaid ? by : by + says.since(model, 0, ...of) + says.fromRounded(mix.total));
  const against = held < 0 ? '' : says.groupShare(model, held, 0);
  if (against) {
    const first = isSaid ? capital(says.heldShare(model, held, 0, true).distance) : against;
    const by = changed(says.shareChange(mix.groups[held]!), mix.total);
    return `${[first, by].filter(Boolean).join(', ')}.`;
  }
  const [lead] = leadParts(mix);
  if (lead === undefined || model.entries.length < 2) return '';
  // The title has its share already.
  if (isSaid && !change(mix.parts[lead]!)) return '';
  // The share stands in the hole of the donut; a number that is not called the largest needs it beside it.
  const isAlone = model.form === 'donut' && largestParts(mix).length > 0;
  const figureOf = (facts: Facts) =>
    isAlone && isKnown(facts.value)
      ? namesIn(says.core).count(facts.value.value)
      : figureInSentence(facts);
  return withStop(
    summing.leadOrAll(model, (facts) =>
      [figureOf(facts), changed(change(facts), facts)].filter(Boolean).join(', '),
    ),
  );
}

/** One share of each area or date: of the group that has a target, or else of the part that leads in the first. */
function standfirstOfSeveral(says: SurfaceTexts, model: Model, held: number): string {
  const { groupName, partName, percentText } = namesIn(says.core);
  const compared = comparedFacts(model);
  const [first, ...others] = compared;
  if (!first || others.length === 0) return '';
  const name = held >= 0 ? groupName(model, held) : partName(model, comparedPart(model)!);
  const at = ({ facts, mix }: (typeof compared)[number]) => says.shareAt(model, mix, facts);
  const target = held >= 0 ? says.targetIs(percentText(model.groups[held]!.target!)) : '';
  if (compared.length <= MOST_COMPARED)
    return `${name}: ${says.core.list(compared.map(at))}.${target}`;
  const [least, most] = endsOf(others).map(({ facts }) => says.shareInSentence(facts));
  return `${name}: ${says.elsewhere(at(first), least!, most!)}.${target}`;
}
