// Says a mix in English: brings its parts together, and adds what stands in and beside the drawing.
import { isKnown } from '../../core/data/value.js';
import { coreEn } from '../../core/words/en.js';
import { type Surface, surfaceOf } from '../../core/words/surface.js';
import type { PlacementMixModel } from './model.js';
import { change, figure, figureInSentence, noFigure, share, since } from './words.figures.en.js';
import {
  count,
  entryName,
  groupName,
  mixName,
  otherName,
  partName,
  percentText,
  unitOf,
  within,
} from './words.names.en.js';
import { notes, reason } from './words.notes.en.js';
import { groups, headline, summary } from './words.summary.en.js';
import type { PlacementMixWords } from './words.js';

type Model = PlacementMixModel;

function point(model: Model, mix: number, at: number): readonly string[] {
  const entry = model.entries[at]!;
  const facts = model.mixes[mix]!.entries[at]!;
  const changed = change(facts);
  const parts = entry.parts.map((part) => partName(model, part));
  return [
    [mixName(model, mix), entryName(model, entry)].filter(Boolean).join(', '),
    figureInSentence(facts),
    changed && `${changed}${since(model, mix)}`,
    entry.group < 0 ? '' : `Group: ${groupName(model, entry.group)}`,
    parts.length > 1 ? coreEn.list(parts) : '',
  ].filter(Boolean);
}

const groupHeading = (model: Model, g: number): string => {
  const { target } = model.groups[g]!;
  const isAlone = model.mixes.length === 1 && model.form !== 'targets';
  const details = [
    isAlone ? figure(model.mixes[0]!.groups[g]!) : '',
    target === undefined ? '' : `target ${percentText(target)}`,
  ].filter(Boolean);
  return [groupName(model, g), ...(details.length > 0 ? [details.join(', ')] : [])].join(': ');
};

function centre(model: Model): { value: string; about: string } {
  const { value } = model.mixes[0]!.total;
  if (model.form === 'targets') return { value: '', about: noFigure(model) };
  if (!isKnown(value)) return { value: '', about: 'Shares only' };
  return { value: count(value.value), about: unitOf(model) || 'in total' };
}

function surface(model: PlacementMixModel): Surface {
  const { value, about } = headline(model);
  return surfaceOf(coreEn, model.envelope, {
    finding: '',
    what: '',
    when: '',
    value,
    beside: about,
    lead: '',
    summary: [summary(model), groups(model).join(' ')],
    vital: [],
    notes: notes(model),
  });
}

export const words: PlacementMixWords = {
  core: coreEn,
  surface,
  reason,
  point,
  partName,
  groupName,
  entryName,
  mixName,
  share,
  figure,
  change,
  groupHeading,
  target: (model, group) => {
    const { target } = model.groups[group]!;
    return target === undefined
      ? ''
      : `Target ${percentText(target)} ${within(groupName(model, group))}`;
  },
  labelled: (name, figureText) => (figureText ? `${name}: ${figureText}` : name),
  mixHeading: (model, mix) => {
    const total = figure(model.mixes[mix]!.total);
    return [mixName(model, mix), total && `total ${total}`].filter(Boolean).join(', ');
  },
  centre,
  inOther: (model, name) => `${name} (in ${otherName(model)})`,
  openTable: (model) =>
    model.entries.some((entry) => entry.parts.length > 1)
      ? `Tap “${otherName(model)}” to see its parts in the table.`
      : '',
  labels: {
    part: 'Part',
    group: 'Group',
    number: 'Number',
    share: 'Share',
    target: 'Target',
    change: 'Change',
    previous: 'Previous',
    total: 'Total',
    sum: (group) => `${group}, all`,
    showBars: 'Show as bars',
    showDonut: 'Show as a donut',
    ring: 'Outer ring',
    instructions: (several) =>
      `Use the left and right arrow keys to move between parts${several ? ', up and down between areas or dates' : ''}, Home and End for the first and last, Enter to select, Escape to leave.`,
  },
};
