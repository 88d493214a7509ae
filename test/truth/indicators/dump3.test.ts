import { gatherSigns } from './signs-gather.js';
import { mounted } from '../../attack/siege.js';
import '../../../src/widgets/vital-signs/index.js';
import * as examples from '../../../src/widgets/vital-signs/examples.js';
describe('dump', () => {
  it('dumps', async function () {
    this.timeout(100000);
    const all = Object.values(examples).flatMap((e: any) => Object.entries(e)) as any[];
    let element: any;
    for (const [name, ex] of all) {
      const data = ex.dataset ?? ex;
      element ??= await mounted('council-vital-signs', data);
      const g = await gatherSigns(element, data);
      console.log(
        '#### ' +
          name +
          '\n' +
          g.texts.map((t) => t.where + ': ' + t.text).join('\n') +
          '\n' +
          JSON.stringify({ heads: g.heads, under: g.under, filters: g.filters, status: g.status }) +
          '\n' +
          g.rows
            .slice(0, 12)
            .map((r) => JSON.stringify(r))
            .join('\n') +
          '\n' +
          JSON.stringify(g.matrix.slice(0, 4)) +
          '\n' +
          JSON.stringify(g.tables).slice(0, 900),
      );
    }
  });
});
