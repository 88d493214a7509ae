import '../../../src/widgets/threshold-funnel/index.js';
import { mounted } from '../../attack/siege.js';
import { pageOf } from '../shared/page.js';
import { kindsOf, trial } from '../shared/trial.js';
import { complaintsOfFunnel } from './read.js';
import { funnel } from './subject.js';
const get = async (name: string) =>
  (await fetch(new URL(`../../../demo/data/${name}`, import.meta.url))).json();
it('reads', async () => {
  const out: string[] = [];
  for (const file of [
    'exampleshire-front-door.json',
    'front-door-doncaster.json',
    'journey.json',
    'journey-bradford.json',
    'journey-england.json',
    'committees/doncaster-front-door.json',
    'committees/rotherham-early-help.json',
    'committees/rotherham-journey-2018.json',
  ]) {
    const data = await get(file);
    const el = await mounted('council-threshold-funnel', data);
    for (const view of ['levels', 'journey']) {
      (el as any).view = view;
      await el.updateComplete;
      const page = await pageOf(el, data);
      out.push(`${file} ${view}`, ...complaintsOfFunnel(data, page).map((each) => `   ${each}`));
    }
    el.remove();
  }
  console.log('OUT ' + out.join('\n'));
}).timeout(60000);
it('probes', async () => {
  const t = performance.now();
  const { drawn, complaints } = await trial(funnel, 5, 200);
  console.log(
    `OUT ${drawn} drawn, ${complaints.length} with complaints, ${performance.now() - t} ms\n` +
      kindsOf(complaints).join('\n'),
  );
}).timeout(200000);
