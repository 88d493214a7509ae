// Loads what makes the dataset of a widget of a cube.
import type { Choices, Chosen } from './choose.js';
import type { CostChoices } from './choose.costs.js';
import type { FunnelChoices } from './choose.funnel.js';
import type { PartChoices } from './choose.parts.js';
import type { SignChoices } from './choose.signs.js';
import type { Cube } from './cube.js';

/** What any of them takes; each reads its own. */
export type AllChoices = Choices & PartChoices & FunnelChoices & SignChoices & Partial<CostChoices>;

/** @throws RangeError where no dataset of the widget is made of a cube */
export async function chooseFor(widget: string, cube: Cube, choices: AllChoices): Promise<Chosen> {
  switch (widget) {
    case 'indicator-trend':
      return (await import('./choose.trend.js')).chooseTrend(cube, choices);
    case 'placement-mix':
      return (await import('./choose.mix.js')).chooseMix(cube, choices);
    case 'threshold-funnel':
      return (await import('./choose.funnel.js')).chooseFunnel(cube, choices);
    case 'vital-signs':
      return (await import('./choose.signs.js')).chooseSigns(cube, choices);
    case 'cost-comparator': {
      // Without a kind it asks for one; without a unit the parser of the widget does.
      const { kind = '', unit = '' } = choices;
      return (await import('./choose.costs.js')).chooseCosts(cube, { ...choices, kind, unit });
    }
    default:
      throw new RangeError(`no dataset of ${widget} is made of figures`);
  }
}
