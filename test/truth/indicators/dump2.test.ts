import { gatherTrend } from './trend-gather.js';
import { checkTrend } from './check-trend.js';
import { makeTrend } from './make-trend.js';
import { mounted } from '../../attack/siege.js';
import '../../../src/widgets/indicator-trend/index.js';
describe('truth', () => {
  it('random', async function () {
    this.timeout(300000);
    const kinds = new Map<string, { count: number; first: string; size: number }>();
    const element = await mounted('council-indicator-trend', makeTrend(1));
    const t0 = performance.now();
    const N = 400;
    let bad = 0;
    for (let seed = 1; seed <= N; seed += 1) {
      const data = makeTrend(seed);
      let faults: readonly string[];
      try {
        const gathered = await gatherTrend(element, data);
        faults = checkTrend(data, gathered).faults;
      } catch (e) {
        faults = ['THROWN ' + (e as Error).stack];
      }
      if (faults.length) bad++;
      for (const f of new Set(faults)) {
        if (/hides decimal/.test(f)) continue;
        const kind = f
          .replace(/“[^”]*”/g, '“”')
          .replace(/[\d.,]+/g, '0')
          .slice(0, 140);
        const k = kinds.get(kind);
        const size = JSON.stringify(data).length;
        if (!k)
          kinds.set(kind, {
            count: 1,
            first: seed + ' ' + f + '\n        ' + JSON.stringify(data).slice(0, 500),
            size,
          });
        else {
          k.count++;
          if (size < k.size) {
            k.size = size;
            k.first = seed + ' ' + f + '\n        ' + JSON.stringify(data).slice(0, 500);
          }
        }
      }
    }
    console.log('time ' + (performance.now() - t0) + ' bad ' + bad + ' of ' + N);
    console.log(
      [...kinds]
        .sort((a, b) => b[1].count - a[1].count)
        .map(([k, v]) => v.count + ' × ' + k + '\n    ' + v.first)
        .join('\n'),
    );
  });
});
