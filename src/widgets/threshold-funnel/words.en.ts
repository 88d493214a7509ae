// The funnel's sentences in English.
// They say what the model found and judge nothing themselves.
import { textIn } from '../../core/data/text.js';
import { absenceOf, isKnown, shorthandOf, type Value } from '../../core/data/value.js';
import { coreEn } from '../../core/words/en.js';
import { inSentence, reasonsOf } from '../../core/words/words.js';
import type { View } from './input.js';
import {
  groupItems,
  type Item,
  itemsOf,
  type LevelsModel,
  type ThresholdFunnelModel,
} from './model.js';
import type { ThresholdFunnelWords } from './words.js';

type Model = ThresholdFunnelModel;

const { list, number, period, shorthand } = coreEn;
const COUNT = { unit: 'count', decimals: 0 };

const count = (value: Value): string => coreEn.cell(value, COUNT);
const said = (value: Value): string => inSentence(coreEn, value, COUNT);
const name = (item: Item): string => textIn(item.name, 'en');
const quoted = (item: Item): string => lower(itemName(item));
/** In the middle of a sentence; `NHS` and the like stay as they are. */
const lower = (text: string): string =>
  /^.[a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

const sharePercent = ({ share, percent }: Item): string =>
  share === undefined ? '' : coreEn.share(share, percent);

function itemName(item: Item): string {
  if (item.kind === 'contacts') return 'Contacts';
  if (item.movement) {
    const { from, to } = item.movement;
    const way = `${textIn(from, 'en')} to ${textIn(to, 'en')}`;
    return item.name === undefined ? `${direction(item)}: ${way}` : `${name(item)}: ${way}`;
  }
  if (item.name !== undefined) return name(item);
  return item.kind === 'source' ? 'From others, or not stated' : 'Outcome not stated';
}

const direction = ({ movement }: Item): string =>
  movement!.toIndex > movement!.fromIndex ? 'Step up' : 'Step down';

function figures(item: Item): string {
  const { value, most } = item;
  const share = sharePercent(item);
  if (isKnown(value)) return [count(value), share].filter(Boolean).join(' · ');
  const known = [most ? LABELS.most : '', share].filter(Boolean);
  return known.length > 0 ? `${known.join(', ')}; ${missing(value)}` : count(value);
}

/** Why a number is not beside what else is known. */
const missing = (value: Value): string =>
  !isKnown(value) && absenceOf(value) === 'x'
    ? 'no number given'
    : `number ${list(reasonsOf(coreEn, value))}`;

function change(item: Item): string {
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

/** `Up 167 (33%) since 2020 to 2021, when it was 63%`. */
function changeSince(model: Model, item: Item): string {
  const before = shareBefore(item);
  const text = `${capital(changeOnly(item))} since ${since(model)}`;
  return item.change ? text + (before && `, when it ${before}`) : '';
}

const since = ({ previousPeriod }: Model): string =>
  previousPeriod
    ? period.long(previousPeriod, false).replace(/^year /, 'the year ')
    : 'the period before';

const periodText = (model: Model, item: Item | undefined): string =>
  model.period ? period.long(model.period, item?.stage?.kind === 'stock') : '';

const firstItem = (model: Model, view: View): Item | undefined => {
  const [own] = model.panels;
  return view === 'journey' ? own?.journey?.[0] : own?.levels?.contacts;
};

function headline(model: Model, view: View) {
  const item = firstItem(model, view);
  const value =
    item && isKnown(item.value) ? `${number(item.value.value, 0)} ${lower(itemName(item))}` : '';
  return {
    value,
    period: periodText(model, item),
    change: item ? changeSince(model, item) : '',
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const summary = (model: Model, view: View): string => {
  const [own, ...others] = model.panels;
  const sentences = view === 'journey' ? journeyText(model) : levelsText(model, own!.levels!);
  const beside = others.map((_, i) => panelName(model, i + 1)).filter(Boolean);
  return [
    ...sentences,
    beside.length > 0 ? `${list(beside)} ${beside.length > 1 ? 'are' : 'is'} set beside it.` : '',
  ]
    .filter(Boolean)
    .join(' ');
};

function levelsText(model: Model, levels: LevelsModel): readonly string[] {
  const { contacts, sources, none } = levels;
  const place = panelName(model, 0);
  const at = [place, periodText(model, contacts)].filter(Boolean).join(', ');
  const whole = contacts && isKnown(contacts.value);
  const most = sources.items[0];
  const met = levels.levels.filter(({ value, share }) => isKnown(value) || share !== undefined);
  return [
    whole
      ? `${at ? `${at}: ` : ''}${contactsText(contacts.value)}.`
      : `${at ? `${at}. ` : ''}The number of contacts is not shown.`,
    most && (most.most || isKnown(most.value) || most.share !== undefined)
      ? `${mostText(most, sources.items)}.`
      : '',
    met.length > 0
      ? `By threshold level: ${each(met)}.`
      : levels.levels.length > 0
        ? `The threshold levels are ${list(levels.levels.map(itemName))}; no figures are given for them.`
        : '',
    noneText(groupItems(none), levels.sorted),
    levels.movements.map((item) => `${itemName(item)} (${said(item.value)}).`).join(' '),
  ];
}

/** `1,130 contacts, provisional`. */
const contactsText = (value: Value): string => said(value).replace(/,(?= )|$/, ' contacts$&');

const short = (item: Item): string => sharePercent(item) || said(item.value);

/** Names hold commas of their own. */
const each = (items: readonly Item[]): string =>
  items.map((item) => `${itemName(item)} (${short(item)})`).join('; ');

/** Which is the largest cannot be said while one of them is not shown. */
const mostText = (item: Item, all: readonly Item[]): string => {
  const share = isKnown(item.value) || item.share !== undefined ? ` (${short(item)})` : '';
  if (item.most) return `Most contacts came from: ${itemName(item)}${share}`;
  const whole = all.every(({ value, share: part }) => isKnown(value) || part !== undefined);
  const which = whole ? 'The largest source of contacts' : 'The largest source that is shown';
  return `${which}: ${itemName(item)}${share}`;
};

function noneText(items: readonly Item[], sorted: boolean): string {
  const known = items.filter(({ value, share }) => isKnown(value) || share !== undefined);
  if (items.length === 0) return '';
  if (known.length === 0) return `Named as outcomes, without figures: ${list(items.map(quoted))}.`;
  return `${sorted ? 'Met no threshold' : 'What became of the contacts'}: ${each(known)}.`;
}

function journeyText(model: Model): readonly string[] {
  const stages = model.panels[0]!.journey!;
  const place = panelName(model, 0);
  const at = [place, periodText(model, stages[0])].filter(Boolean).join(', ');
  const told = stages.map((item) => {
    const { of, kind } = item.stage!;
    const unit = name(item).toLowerCase().includes(of) ? '' : ` ${of}`;
    const day = kind === 'stock' ? ' on the last day' : '';
    const text = isKnown(item.value) ? `${number(item.value.value, 0)}${unit}${day}` : '';
    return `${itemName(item)}: ${[text, ...reasonsOf(coreEn, item.value)].filter(Boolean).join(', ')}`;
  });
  const seams = stages.filter(({ stage }) => stage!.unitBreak).length;
  const rising = stages.filter(({ stage }) => stage!.rises).map(itemName);
  return [
    `${at ? `${at}. ` : ''}${told.join('; ')}.`,
    seams > 0
      ? 'The stages do not all count the same thing, and no rate is given where that changes.'
      : '',
    rising.length > 0
      ? `The number rises at ${list(rising)}: not all of these came through the stage before, so no rate is given.`
      : '',
  ];
}

const panelName = ({ panels }: Model, panel: number): string =>
  textIn(panels[panel]?.area?.name, 'en');

const OF = {
  contacts: 'Contacts',
  episodes: 'Episodes',
  children: 'Children',
  families: 'Families',
};
const KIND = { flow: 'in the period', stock: 'on the last day' };

const stageKind: ThresholdFunnelWords['stageKind'] = (of, kind) => `${OF[of]}, ${KIND[kind]}`;

function step(item: Item, before: Item | undefined): string {
  const { stage } = item;
  if (!stage || !before) return '';
  if (stage.unitBreak) {
    const { of, kind } = before.stage!;
    const [now, then] = [stage, { of, kind }].map((each) => {
      const counted = each.of === stage.of && each.of === of ? '' : each.of;
      return [counted, stage.kind === kind ? '' : KIND[each.kind]].filter(Boolean).join(' ');
    });
    return `From here: ${now}, not ${then}. No rate.`;
  }
  if (stage.rises)
    return 'More than at the stage before: not all of these came through it, so no rate is given.';
  if (stage.ofPrevious === undefined) return '';
  const first = stage.ofFirst
    ? `; ${coreEn.share(stage.ofFirst.share)} of “${textIn(stage.ofFirst.name, 'en')}”`
    : '';
  return `${coreEn.share(stage.ofPrevious)} of “${itemName(before)}”${first}`;
}

function point(model: Model, panel: number, item: Item): readonly string[] {
  const { value, previous, parts = [], stage } = item;
  const stages = model.panels[panel]?.journey ?? [];
  const before = stages[stages.indexOf(item) - 1];
  const place = model.panels.length > 1 ? panelName(model, panel) : '';
  const changed = changeSince(model, item);
  return [
    [itemName(item), place].filter(Boolean).join(', '),
    figures(item),
    stage ? stageKind(stage.of, stage.kind) : '',
    stage ? step(item, before) : '',
    previous && !changed ? `${capital(since(model))}: ${said(previous)}` : '',
    changed,
    isKnown(value) && value.was !== undefined ? `was ${number(value.was, 0)} before revision` : '',
    parts.length > 0
      ? `Made of ${list(parts.map((part) => `${quoted(part)} (${said(part.value)})`))}`
      : '',
    ...shorthandOf(value).map((code) => `[${code}] ${shorthand[code]}`),
    textIn(value.note, 'en'),
    item.share !== undefined ? 'Percentages are of all contacts' : '',
  ].filter(Boolean);
}

function notes(model: Model, view: View, ownScales: boolean): readonly string[] {
  const journey = view === 'journey';
  const { sharesAdd, shorthand: codes, period: at, previousPeriod, envelope } = model;
  const { rounding } = envelope.disclosure;
  const periods = [at, previousPeriod].filter((each) => each !== undefined);
  return [
    journey
      ? 'Some stages are counted over the period, others on its last day. One child may have several contacts and episodes. The stages are not one group of children followed through time.'
      : 'Threshold levels are shares of the same contacts, not stages that follow one another.',
    journey && ownScales
      ? 'Each area is drawn on a scale of its own: compare shapes and rates, not lengths.'
      : '',
    journey || sharesAdd === undefined
      ? ''
      : sharesAdd
        ? 'Percentages are of all contacts, rounded to whole numbers so that they add up to 100 (by largest remainder).'
        : 'Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.',
    model.hasPrevious ? `The thin bars are of ${since(model)}.` : '',
    rounding ? coreEn.rounded(rounding) : '',
    ...valueNotes(model),
    period.yearNote(periods),
    codes.length > 0 ? `${codes.map((code) => `[${code}] ${shorthand[code]}`).join('; ')}.` : '',
  ].filter(Boolean);
}

const valueNotes = (model: Model): readonly string[] =>
  model.panels.flatMap((panel) =>
    itemsOf(panel).flatMap((item) => {
      const note = textIn(item.value.note, 'en');
      return note ? [`${itemName(item)}: ${note}.`] : [];
    }),
  );

const LABELS: ThresholdFunnelWords['labels'] = {
  show: 'Show',
  sources: 'Where contacts came from',
  levels: 'Threshold level met',
  none: 'No threshold met',
  outcomes: 'What became of the contacts',
  movements: 'Steps between levels',
  previous: 'Period before',
  flow: 'Counted in the period',
  stock: 'Counted on the last day',
  unitBreak: 'What is counted changes: no rate',
  shareOnly: 'Only the share is known',
  row: 'What',
  stage: 'Stage',
  was: 'Before revision',
  number: 'Number',
  share: 'Share of contacts',
  previousNumber: 'Number before',
  previousShare: 'Share before',
  change: 'Change',
  counts: 'Counts',
  ofPrevious: 'Of the stage before',
  ofFirst: 'Of the first stage',
  most: 'the most',
  instructions: (several) =>
    `Use the left and right arrow keys to move between bars${several ? ', up and down between areas' : ''}, Home and End for the first and last, Enter to select, Escape to leave.`,
};

export const words: ThresholdFunnelWords = {
  core: coreEn,
  headline,
  summary,
  notes,
  point,
  panelName,
  itemName,
  figures,
  share: sharePercent,
  change,
  stageKind,
  step,
  views: { levels: 'Threshold levels', journey: 'Journey' },
  labels: LABELS,
};
