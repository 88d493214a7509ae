import '../../../src/widgets/placement-mix/index.js';
import { kindsOf, trial } from '../shared/trial.js';
import { mix } from './subject.js';
it('probes', async () => {
  const t = performance.now();
  const { drawn, complaints } = await trial(mix, 5, 200);
  console.log(
    `OUT ${drawn} drawn, ${complaints.length} with complaints, ${performance.now() - t} ms\n` +
      kindsOf(complaints).join('\n'),
  );
}).timeout(200000);
