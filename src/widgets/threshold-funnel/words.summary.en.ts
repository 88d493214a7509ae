// Says the whole funnel in English: a paragraph for each view, which says what the sentence that compares does.
import { isKnown, type Value } from '../../core/data/value.js';
import { coreEn } from '../../core/words/en.js';
import type { View } from './input.js';
import { groupItems, type Item, type LevelsModel, type ThresholdFunnelModel } from './model.js';
import { hasFigure, isSummedUp, lower } from './words.facts.js';
import {
  atLeastName,
  countInSentence,
  itemName,
  nameInSentence,
  panelName,
  periodText,
  shareOrCount,
  shareInSentence,
} from './words.items.en.js';
import { journey } from './words.parts.en.js';
import { largestText, standfirst } from './words.standfirst.en.js';
import { withStop } from '../../core/words/full-stop.js';

const { list, number } = coreEn;

type Model = ThresholdFunnelModel;

export function summary(model: Model, view: View): string {
  const [own, ...others] = model.panels;
  const otherAreas = others.map((_, i) => panelName(model, i + 1)).filter(Boolean);
  const sentences = [
    isSummedUp(model, view) ? '' : standfirst(model, view),
    ...(view === 'journey' ? journey.now.journeyText(model) : levelsText(model, own!.levels!)),
    otherAreas.length > 0
      ? `${list(otherAreas)} ${otherAreas.length > 1 ? 'are' : 'is'} set beside it.`
      : '',
  ];
  return [...new Set(sentences)].filter(Boolean).join(' ');
}

function levelsText(model: Model, levels: LevelsModel): readonly string[] {
  const { contacts, sources, none } = levels;
  const place = panelName(model, 0);
  const at = [place, periodText(model, contacts)].filter(Boolean).join(', ');
  return [
    contacts && isKnown(contacts.value)
      ? `${at ? `${at}: ` : ''}${contactsText(contacts.value)}.`
      : `${at ? `${withStop(at)} ` : ''}The number of contacts is not shown.`,
    largestText(sources) || sourcesText(groupItems(sources)),
    atLeastText(levels, isSummedUp(model, 'levels')),
    metText(levels.levels),
    noneText(groupItems(none), levels.sorted),
    levels.movements.map((item) => `${itemName(item)} (${countInSentence(item.value)}).`).join(' '),
  ];
}

/** `1,130 contacts, provisional`. */
const contactsText = (value: Value): string =>
  countInSentence(value).replace(/,(?= )|$/, ' contacts$&');

/** With semicolons, since names may hold commas. */
const listOf = (items: readonly Item[]): string =>
  items.map((item) => `${itemName(item)} (${shareOrCount(item)})`).join('; ');

/**
 * What met a level or a higher one; of the highest the levels have the figure.
 *
 * @param isShareUnsaid whether the share that met any level has not been said
 */
function atLeastText({ levels, funnel }: LevelsModel, isShareUnsaid: boolean): string {
  if (!funnel) return '';
  const rungs = levels.slice(0, -1).map((level, i) => {
    const { value, ...figure } = level.atLeast!;
    const share = i > 0 || isShareUnsaid ? ` (${shareInSentence(figure)})` : '';
    return `${lower(atLeastName(level))}: ${number(Number(value.value), 0)}${share}`;
  });
  return `Contacts that met ${rungs.join('; ')}.`;
}

/** Every source with a figure, where it is not certain which is the largest. */
function sourcesText(items: readonly Item[]): string {
  const known = items.filter(hasFigure);
  return known.length > 0 ? `Where contacts came from: ${listOf(known)}.` : '';
}

function metText(levels: readonly Item[]): string {
  const known = levels.filter(hasFigure);
  if (known.length > 0) return `By threshold level: ${listOf(known)}.`;
  return levels.length > 0
    ? `The threshold levels are ${list(levels.map(itemName))}; no figures are shown for them.`
    : '';
}

function noneText(items: readonly Item[], sorted: boolean): string {
  const known = items.filter(hasFigure);
  if (items.length === 0) return '';
  if (known.length === 0) {
    return withStop(`Named as outcomes, with no figures shown: ${list(items.map(nameInSentence))}`);
  }
  return `${sorted ? 'Met no threshold' : 'What became of the contacts'}: ${listOf(known)}.`;
}
