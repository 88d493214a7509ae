// Says in English what is folded below a mix, and what a part of it is.
import { coreEn } from '../../core/words/en.js';
import type { PlacementMixModel } from './model.js';
import { change, figureInSentence, shareChange, since } from './words.figures.en.js';
import { entryName, groupName, mixName, partName, withheld } from './words.names.en.js';

export { notes } from './words.notes.en.js';

type Model = PlacementMixModel;

/** One entry of one area, for the tooltip and the polite region. */
export function point(model: Model, mix: number, at: number): readonly string[] {
  const entry = model.entries[at]!;
  const facts = model.mixes[mix]!.entries[at]!;
  const changed = change(facts);
  const parts = entry.parts.map((part) => partName(model, part));
  return [
    [mixName(model, mix), entryName(model, entry)].filter(Boolean).join(', '),
    [figureInSentence(facts), withheld(entry)].filter(Boolean).join(', '),
    changed && `${changed}${since(model, mix)}`,
    entry.group < 0 ? '' : `Group: ${groupName(model, entry.group)}`,
    parts.length > 1 ? coreEn.list(parts) : '',
  ].filter(Boolean);
}

/** Number, change and change of share: what the summary leaves out. */
export function groups(model: Model): readonly string[] {
  const [mix] = model.mixes;
  if (model.mixes.length > 1 || model.form === 'targets') return [];
  return mix!.groups.map((facts, g) => {
    const changes = [change(facts), shareChange(facts)].filter(Boolean).join(', ');
    return `${groupName(model, g)}: ${figureInSentence(facts)}${changes ? `, ${changes}${since(model)}` : ''}.`;
  });
}
