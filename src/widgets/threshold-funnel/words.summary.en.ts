// Sums up a funnel in English: a headline and a paragraph for each view.
import { isKnown, type Value } from '../../core/data/value.js';
import { coreEn } from '../../core/words/en.js';
import type { View } from './input.js';
import { groupItems, type Item, type LevelsModel, type ThresholdFunnelModel } from './model.js';
import {
  changeSince,
  countInSentence,
  itemName,
  lower,
  nameInSentence,
  panelName,
  periodText,
  sharePercent,
} from './words.items.en.js';
import { journeyText } from './words.journey.en.js';

const { list, number } = coreEn;

type Model = ThresholdFunnelModel;

const firstItem = (model: Model, view: View): Item | undefined => {
  const [own] = model.panels;
  return view === 'journey' ? own?.journey?.[0] : own?.levels?.contacts;
};

export function headline(model: Model, view: View) {
  const item = firstItem(model, view);
  const value =
    item && isKnown(item.value) ? `${number(item.value.value, 0)} ${lower(itemName(item))}` : '';
  return {
    value,
    period: periodText(model, item),
    change: item ? changeSince(model, item) : '',
  };
}

export const summary = (model: Model, view: View): string => {
  const [own, ...others] = model.panels;
  const sentences = view === 'journey' ? journeyText(model) : levelsText(model, own!.levels!);
  const otherAreas = others.map((_, i) => panelName(model, i + 1)).filter(Boolean);
  return [
    ...sentences,
    otherAreas.length > 0
      ? `${list(otherAreas)} ${otherAreas.length > 1 ? 'are' : 'is'} set beside it.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
};

function levelsText(model: Model, levels: LevelsModel): readonly string[] {
  const { contacts, sources, none } = levels;
  const place = panelName(model, 0);
  const at = [place, periodText(model, contacts)].filter(Boolean).join(', ');
  const [largest] = sources.items;
  return [
    contacts && isKnown(contacts.value)
      ? `${at ? `${at}: ` : ''}${contactsText(contacts.value)}.`
      : `${at ? `${at}. ` : ''}The number of contacts is not shown.`,
    largest && (largest.most || hasFigure(largest))
      ? `${largestText(largest, sources.items)}.`
      : '',
    metText(levels.levels),
    noneText(groupItems(none), levels.sorted),
    levels.movements.map((item) => `${itemName(item)} (${countInSentence(item.value)}).`).join(' '),
  ];
}

/** `1,130 contacts, provisional`. */
const contactsText = (value: Value): string =>
  countInSentence(value).replace(/,(?= )|$/, ' contacts$&');

const hasFigure = ({ value, share }: Item): boolean => isKnown(value) || share !== undefined;

const shareOrCount = (item: Item): string => sharePercent(item) || countInSentence(item.value);

/** With semicolons, since names may hold commas. */
const listOf = (items: readonly Item[]): string =>
  items.map((item) => `${itemName(item)} (${shareOrCount(item)})`).join('; ');

/** Which source is the largest is not known while one of them is not shown. */
function largestText(item: Item, all: readonly Item[]): string {
  const share = hasFigure(item) ? ` (${shareOrCount(item)})` : '';
  if (item.most) return `Most contacts came from: ${itemName(item)}${share}`;
  const which = all.every(hasFigure)
    ? 'The largest source of contacts'
    : 'The largest source that is shown';
  return `${which}: ${itemName(item)}${share}`;
}

function metText(levels: readonly Item[]): string {
  const known = levels.filter(hasFigure);
  if (known.length > 0) return `By threshold level: ${listOf(known)}.`;
  return levels.length > 0
    ? `The threshold levels are ${list(levels.map(itemName))}; no figures are given for them.`
    : '';
}

function noneText(items: readonly Item[], sorted: boolean): string {
  const known = items.filter(hasFigure);
  if (items.length === 0) return '';
  if (known.length === 0) {
    return `Named as outcomes, without figures: ${list(items.map(nameInSentence))}.`;
  }
  return `${sorted ? 'Met no threshold' : 'What became of the contacts'}: ${listOf(known)}.`;
}
