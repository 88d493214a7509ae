// Takes the pictures of every widget on a page with the strictest policy, and reports them with the violations.
// The test that opens the page decides what is right.
import '../../src/index.js';
import { everyWidget } from '../support/every-widget.js';
import { mount, part, unmountAll } from '../support/mount.js';
import { recordViolations } from '../support/recorders.js';
import { takeAll } from '../support/taken.js';
import { plant } from './plant.js';
import { waitUntil } from '../support/wait-until.js';

async function take(): Promise<void> {
  const planted = await plant();
  const violations = recordViolations();
  const taken: object[] = [];
  for (const { tag, widget, examples } of await everyWidget()) {
    const { dataset } = Object.values(examples).find(({ kind }) => kind === 'usual')!;
    const { element } = await mount(tag, { data: dataset });
    await waitUntil(() => part(element, 'actions'), 'no actions', { timeout: 5000 });
    const files = await takeAll(element, /Picture/);
    const png = files.get('Picture (PNG)')!.blobs['image/png']!;
    const { width } = await createImageBitmap(png);
    const said = part(element, 'actions')!.querySelector('[role=status]')!.textContent;
    taken.push({ widget, files: [...files.keys()], width, said });
    unmountAll();
  }
  parent.postMessage({ taken, violations: violations.found, planted }, location.origin);
}

void take();
