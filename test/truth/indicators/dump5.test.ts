import { gatherSigns } from './signs-gather.js';
import { checkSigns } from './check-signs.js';
import { makeSigns } from './make-signs.js';
import { mounted } from '../../attack/siege.js';
import '../../../src/widgets/vital-signs/index.js';
describe('truth', () => {
  it('random', async function () {
    const element = await mounted('council-vital-signs', makeSigns(1));
    for (const seed of [140, 268, 18, 62]) {
      const data = makeSigns(seed);
      const g = await gatherSigns(element, data);
      const bad = checkSigns(data, g).faults.filter((f) => /not seen|is 9.899/.test(f));
      console.log(
        '#### ' +
          seed +
          bad.join('\n') +
          JSON.stringify(g.under) +
          JSON.stringify(g.heads) +
          '\n' +
          g.rows
            .map((r) => JSON.stringify([r.index, r.name, r.cells.latest, r.cells.change]))
            .join('\n') +
          g.matrix.map((r) => JSON.stringify(r)).join('\n') +
          data.indicators
            .map((i) => JSON.stringify([i.name, i.measure, i.periods, i.series[0]]))
            .join('\n'),
      );
    }
  });
});
