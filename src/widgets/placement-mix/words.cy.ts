// Says a mix in Welsh: brings its parts together, and adds what stands in and beside the drawing.
import { isKnown } from '../../core/data/value.js';
import { decimalsOf } from '../../core/statistics/decimals.js';
import { coreCy } from '../../core/words/cy.js';
import { keysText } from '../../core/words/exploring.cy.js';
import type { PlacementMixModel } from './model.js';
import { change, changeCell, figure, noFigure, share } from './words.figures.cy.js';
import type { PlacementMixWords } from './words.js';
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
} from './words.names.cy.js';
import { folded } from './words.parts.cy.js';
import { answer, surface } from './words.surface.cy.js';

type Model = PlacementMixModel;

const target = (model: Model, group: number): string => {
  const { target: share } = model.groups[group] ?? {};
  return share === undefined ? '' : percentText(share);
};

function centre(model: Model): { value: string; about: string } {
  if (model.form === 'targets') return { value: '', about: noFigure(model) };
  const { facts, names, isEach } = answer(model);
  return { value: facts ? share(facts) : '', about: names && isEach ? `${names}, pob un` : names };
}

export const words: PlacementMixWords = {
  core: coreCy,
  later: () => [folded],
  caption: (model) => (isTitleOfOne(model) ? surface(model).title : coreCy.title(model.envelope)),
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
    coreCy.cell(value, { unit: 'count', decimals: isKnown(value) ? decimalsOf(value.value) : 0 }),
  withheld,
  target,
  aim: (model, group) => {
    const percent = target(model, group);
    return percent && `targed ${percent}`;
  },
  mixHeading: (model, mix) => {
    const total = model.mixes[mix]!.total.value;
    return mixName(model, mix) + (isKnown(total) ? ` (${count(total.value)})` : '');
  },
  centre,
  inOther: (model, name) => `${name} (o fewn “${otherName(model)}”)`,
  labels: {
    part: 'Rhan',
    group: 'Grŵp',
    number: 'Nifer',
    share: 'Cyfran',
    target: 'Targed',
    change: 'Newid',
    previous: 'Blaenorol',
    previousShare: (when) => (when ? `Cyfran, ${when}` : 'Cyfran gynt'),
    total: 'Cyfanswm',
    sum: (group) => `${group}, cyfanswm`,
    showBars: 'Dangos fel barrau',
    showDonut: 'Dangos fel toesen',
    ungrouped: 'Heb grŵp',
    instructions: (several) => keysText('rhannau', several ? 'ardaloedd neu ddyddiadau' : ''),
  },
};
