// Says in Welsh what the picture is, and names its rows of points, for who does not see it.
import { rowText } from '../../core/words/exploring.cy.js';
import { counted, NOUNS } from '../../core/words/plural.cy.js';
import type { Per } from './input.unit.js';
import { barsOf, type CostComparatorModel } from './model.js';
import { groupBasis, groupName, unit } from './words.costs.cy.js';
import { lower } from './words.money.js';
import { packagesName } from './words.packages.cy.js';

type Model = CostComparatorModel;

export function about(model: Model, per: Per): string {
  const bars = counted(barsOf(model).length, NOUNS.cost);
  const { length } = model.groups;
  const groups = length > 1 ? ` mewn ${counted(length, NOUNS.group)}` : '';
  return `Siart bar: ${bars}${groups}, i gyd ar un raddfa o 0: ${lower(unit(model.unit, per))}.`;
}

/** Packages of care stand below the groups. */
export function rowName({ groups, packages }: Model, row: number): string {
  const rows = groups.length + (packages ? 1 : 0);
  const group = groups[row];
  return group
    ? rowText(
        groupName(group) || groupBasis(group),
        'grŵp',
        [row, rows],
        counted(group.bars.length, NOUNS.cost),
      )
    : packagesName(packages!);
}
