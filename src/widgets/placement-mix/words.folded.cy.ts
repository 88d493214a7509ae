// Says in Welsh what is folded below a mix, and what a part of it is.
import { coreCy } from '../../core/words/cy.js';
import { withStop } from '../../core/words/full-stop.js';
import { type PlacementMixModel, subgroupsOf } from './model.js';
import {
  change,
  figureInSentence,
  heldShare,
  noChange,
  shareChange,
  since,
} from './words.figures.cy.js';
import {
  entryName,
  groupName,
  mixName,
  partName,
  subgroupName,
  withheld,
} from './words.names.cy.js';

export { about, rowName } from './words.about.cy.js';
export { notes } from './words.notes.cy.js';

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
    changed ? `${changed}${since(model, mix, facts)}` : noChange(model, mix, facts),
    entry.group < 0 ? '' : `Grŵp: ${groupName(model, entry.group)}`,
    parts.length > 1 ? coreCy.list(parts) : '',
    ...(entry.parts.length === 1 ? subgroupTexts(model, mix, entry.parts[0]!) : []),
  ].filter(Boolean);
}

/** `o’r rhain, gofal gan berthynas: 41 (27%), cynnydd o 3`, for each subgroup of a part, and those of each of them. */
const subgroupTexts = (model: Model, mix: number, part: number): readonly string[] =>
  subgroupsOf(model, part).map((s) => {
    const facts = model.mixes[mix]!.subgroups[s]!;
    const text = `${subgroupName(model, s)}: ${figureInSentence(facts)}`;
    return [text, change(facts)].filter(Boolean).join(', ');
  });

/**
 * Number, share, distance to its target, change and change of share of each group, and what the subgroups are: what
 * the summary leaves out.
 */
export function groups(model: Model): readonly string[] {
  const [mix] = model.mixes;
  if (model.mixes.length > 1 || model.form === 'targets') return [];
  const ofGroups = mix!.groups.map((facts, g) => {
    const share = shareChange(facts);
    const changes = [change(facts), share].filter(Boolean).join(', ');
    // Only a share is of the total too.
    const before = share ? [facts, mix!.total] : [facts];
    const changed = changes && `${changes}${since(model, 0, ...before)}`;
    const held = [figureInSentence(facts), heldShare(model, g, 0).distance].filter(Boolean);
    const said = [held.join(', '), changed].filter(Boolean).join(held.length > 1 ? '; ' : ', ');
    return `${groupName(model, g)}: ${said}.`;
  });
  const within = model.parts.flatMap((_, part) => {
    const texts = subgroupTexts(model, 0, part);
    return texts.length > 0 ? [withStop(`${partName(model, part)}, ${texts.join('; ')}`)] : [];
  });
  return [...ofGroups, ...within];
}
