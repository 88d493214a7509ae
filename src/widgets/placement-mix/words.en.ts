// Says a mix in English: brings its parts together, and adds what stands in and beside the drawing.
import { keysText } from '../../core/words/exploring.en.js';
import { isKnown } from '../../core/data/value.js';
import { decimalsOf } from '../../core/statistics/decimals.js';
import { coreEn } from '../../core/words/en.js';
import type { PlacementMixModel } from './model.js';
import { change, changeCell, figure, noFigure, share } from './words.figures.en.js';
import {
  count,
  entryName,
  groupName,
  holderName,
  isTitleOfOne,
  mixName,
  otherName,
  partName,
  percentText,
  subgroupName,
  withheld,
} from './words.names.en.js';
import { folded } from './words.parts.en.js';
import { answer, surface } from './words.surface.en.js';
import type { PlacementMixWords } from './words.js';

type Model = PlacementMixModel;

const target = (model: Model, group: number): string => {
  const { target: share } = model.groups[group] ?? {};
  return share === undefined ? '' : percentText(share);
};

function centre(model: Model): { value: string; about: string } {
  if (model.form === 'targets') return { value: '', about: noFigure(model) };
  const { facts, names, isEach } = answer(model);
  return { value: facts ? share(facts) : '', about: names && isEach ? `${names}, each` : names };
}

export const words: PlacementMixWords = {
  core: coreEn,
  later: () => [folded],
  caption: (model) => (isTitleOfOne(model) ? surface(model).title : coreEn.title(model.envelope)),
  surface,
  point: (model, mix, entry) => folded.now.point(model, mix, entry),
  about: (model, kind) => folded.now.about(model, kind),
  rowName: (model, mix) => folded.now.rowName(model, mix),
  partName,
  groupName,
  subgroupName,
  subgroupHead: (model, subgroup) =>
    `${holderName(model, subgroup)}, ${subgroupName(model, subgroup)}`,
  entryName,
  mixName,
  share,
  figure,
  change,
  changeCell,
  number: ({ value }) =>
    coreEn.cell(value, { unit: 'count', decimals: isKnown(value) ? decimalsOf(value.value) : 0 }),
  withheld,
  target,
  aim: (model, group) => {
    const percent = target(model, group);
    return percent && `target ${percent}`;
  },
  mixHeading: (model, mix) => {
    const total = model.mixes[mix]!.total.value;
    return mixName(model, mix) + (isKnown(total) ? ` (${count(total.value)})` : '');
  },
  centre,
  inOther: (model, name) => `${name} (in ${otherName(model)})`,
  labels: {
    part: 'Part',
    group: 'Group',
    number: 'Number',
    share: 'Share',
    target: 'Target',
    change: 'Change',
    previous: 'Previous',
    previousShare: (when) => (when ? `Share, ${when}` : 'Share before'),
    total: 'Total',
    sum: (group) => `${group}, all`,
    showBars: 'Show as bars',
    showDonut: 'Show as a donut',
    ungrouped: 'In no group',
    instructions: (several) => keysText('parts', several ? 'areas or dates' : ''),
  },
};
