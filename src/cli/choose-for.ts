// Loads what makes the dataset of a widget of a cube.
import type { Choices, Chosen } from '../read/choose.js';
import type { CostChoices } from '../read/choose.costs.js';
import type { FunnelChoices } from '../read/choose.funnel.js';
import type { PartChoices } from '../read/choose.parts.js';
import type { SignChoices } from '../read/choose.signs.js';
import type { Cube } from '../read/cube.js';
import { Misuse } from './command.js';

/** What any of them takes; each reads its own. */
export type AllChoices = Choices & PartChoices & FunnelChoices & SignChoices & Partial<CostChoices>;

/** @throws Misuse where no dataset of the widget is made of a cube, or one cannot be without a choice */
export async function chooseFor(widget: string, cube: Cube, choices: AllChoices): Promise<Chosen> {
  switch (widget) {
    case 'indicator-trend':
      return (await import('../read/choose.trend.js')).chooseTrend(cube, choices);
    case 'placement-mix':
      return (await import('../read/choose.mix.js')).chooseMix(cube, choices);
    case 'threshold-funnel':
      return (await import('../read/choose.funnel.js')).chooseFunnel(cube, choices);
    case 'vital-signs':
      return (await import('../read/choose.signs.js')).chooseSigns(cube, choices);
    case 'cost-comparator': {
      const { kind, unit } = choices;
      if (kind === undefined || unit === undefined)
        throw new Misuse('expected --kind and --unit for costs, such as --unit "pounds per week"');
      return (await import('../read/choose.costs.js')).chooseCosts(cube, {
        ...choices,
        kind,
        unit,
      });
    }
    default:
      throw new Misuse(
        `expected a widget whose datasets can be made of figures, received “${widget}”`,
      );
  }
}
