// Keeps, for a person to review, what a listener is read of each widget: the browser's own accessibility tree, in order.
// After a change: `npm test transcripts -- --update-snapshots`, then read what has changed as a listener would.
import { compareSnapshot, executeServerCommand } from '@web/test-runner-commands';
import { everyWidget } from './support/every-widget.js';
import { expectConsole } from './support/expect-console.js';
import { mount, unfoldWithSound, unmountAll, updated } from './support/mount.js';
import { pointsWritten } from './support/points.js';
import { transcript, type ReadNode } from './support/transcript.js';

/** Of each widget one that is usual and one in which a figure is withheld. */
const READ: Readonly<Record<string, readonly string[]>> = {
  'indicator-trend': ['a usual trend', 'counts of people that are withheld already'],
  'placement-mix': ['foster carers against a target', 'parts withheld'],
  'threshold-funnel': ['levels and a journey', 'small counts covered by others'],
  'cost-comparator': [
    'costs on their bases, packages and both what-ifs',
    'a cost withheld for commercial reasons',
  ],
  'vital-signs': ['vital signs of a month', 'English and Welsh'],
};

const widgets = await everyWidget();

describe('a listener is read', () => {
  expectConsole();
  afterEach(unmountAll);

  for (const { tag, widget, examples } of widgets) {
    for (const name of READ[widget]!) {
      for (const lang of ['en', 'cy']) {
        it(`${widget}: ${name}, ${lang}`, async () => {
          const { element } = await mount(tag, { data: examples[name]!.dataset, lang });
          if (widget !== 'vital-signs') await pointsWritten(element); // Its picture is a table.
          await unfoldWithSound(element);
          await updated(element);
          const nodes = await executeServerCommand<readonly ReadNode[], undefined>('accessibility');
          await compareSnapshot({
            name: `${widget}: ${name}, ${lang}`,
            content: transcript(nodes),
          });
        });
      }
    }
  }
});
