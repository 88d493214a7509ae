// Says in English what the picture is, and names its rows of points, for who does not see it.
import { numberOf, rowText } from '../../core/words/exploring.en.js';
import type { Per } from './input.unit.js';
import { barsOf, type CostComparatorModel } from './model.js';
import { groupBasis, groupName, unit } from './words.costs.en.js';
import { lower } from './words.money.js';
import { packagesName } from './words.packages.en.js';

type Model = CostComparatorModel;

export function about(model: Model, per: Per): string {
  const bars = numberOf(barsOf(model).length, 'cost');
  const groups = model.groups.length > 1 ? ` in ${model.groups.length} groups` : '';
  return `Bar chart of ${bars}${groups}, all on one scale from 0: ${lower(unit(model.unit, per))}.`;
}

/** Packages of care stand below the groups. */
export function rowName({ groups, packages }: Model, row: number): string {
  const rows = groups.length + (packages ? 1 : 0);
  const group = groups[row];
  return group
    ? rowText(
        groupName(group) || groupBasis(group),
        'group',
        [row, rows],
        numberOf(group.bars.length, 'cost'),
      )
    : packagesName(packages!);
}
