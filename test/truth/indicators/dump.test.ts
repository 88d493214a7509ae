import { gatherTrend } from './trend-gather.js';
import { mounted } from '../../attack/siege.js';
import '../../../src/widgets/indicator-trend/index.js';
import * as examples from '../../../src/widgets/indicator-trend/examples.js';
describe('dump', () => {
  it('dumps', async function () {
    this.timeout(100000);
    const all = Object.values(examples).flatMap((e: any) => Object.entries(e)) as any[];
    let element: any;
    for (const [name, ex] of all) {
      const data = ex.dataset ?? ex;
      element ??= await mounted('council-indicator-trend', data);
      const { texts, tables, points, ticks } = await gatherTrend(element, data);
      console.log(
        '#### ' +
          name +
          '\n' +
          texts.map((t) => t.where + ': ' + t.text).join('\n') +
          '\n' +
          JSON.stringify(tables).slice(0, 1500) +
          '\n' +
          points
            .slice(0, 4)
            .map((p) => JSON.stringify(p))
            .join('\n') +
          JSON.stringify(ticks),
      );
    }
  });
});
