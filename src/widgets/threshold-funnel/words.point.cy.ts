// Says what a bar of a funnel is in Welsh, for the tooltip and the polite region.
import { textIn } from '../../core/data/text.js';
import { isKnown, shorthandOf } from '../../core/data/value.js';
import { capital } from '../../core/words/capital.js';
import { coreCy } from '../../core/words/cy.js';
import type { Item, ThresholdFunnelModel } from './model.js';
import {
  atLeastName,
  changeSince,
  countInSentence,
  figures,
  itemName,
  noChange,
  panelName,
  since,
} from './words.items.cy.js';
import { journey } from './words.parts.cy.js';

const { number, shorthand } = coreCy;

export function point(model: ThresholdFunnelModel, panel: number, item: Item): readonly string[] {
  const { value, previous, stage } = item;
  const stages = model.panels[panel]?.journey ?? [];
  const before = stages[stages.indexOf(item) - 1];
  const place = model.panels.length > 1 ? panelName(model, panel) : '';
  const changed = changeSince(model, item);
  return [
    [itemName(item), place].filter(Boolean).join(', '),
    figures(item),
    stage ? journey.now.stageKind(stage.of, stage.kind) : '',
    stage ? journey.now.rateInWords(item, before) : '',
    // Where there is a reason, it may say that the number before is absent, and not what it is.
    previous && !changed && isKnown(previous)
      ? `${capital(since(model))}: ${countInSentence(previous)}`
      : '',
    changed || noChange(model, item),
    isKnown(value) && value.was !== undefined ? `${number(value.was, 0)} cyn diwygio` : '',
    partsText(item),
    ...aboveText(model, item),
    ...shorthandOf(value).map((code) => `[${code}] ${shorthand[code]}`),
    textIn(value.note, 'cy'),
    item.share !== undefined ? 'Canrannau o’r holl gysylltiadau' : '',
  ].filter(Boolean);
}

/** With semicolons, since what joins names may mutate them. */
const partsText = ({ parts = [] }: Item): string =>
  parts.length > 0
    ? `Yn cynnwys: ${parts.map((part) => `${itemName(part)} (${countInSentence(part.value)})`).join('; ')}`
    : '';

/** The level together with those above it. */
function aboveText(model: ThresholdFunnelModel, item: Item): readonly string[] {
  const { atLeast } = item;
  if (!atLeast || atLeast.reach === 'highest') return [];
  const why = noChange(model, atLeast);
  const changed = changeSince(model, atLeast) || (why === noChange(model, item) ? '' : why);
  return [`${atLeastName(item)}: ${figures(atLeast)}`, ...(changed ? [changed] : [])];
}
