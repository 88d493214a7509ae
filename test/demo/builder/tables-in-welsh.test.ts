// Holds that a table which a widget writes in Welsh is read as the same dataset as the one that it writes in English.
import { expect } from '@open-wc/testing';
import '../../../demo/widgets.js';
import { publishedTable } from '../../../demo/builder/published-table.js';
import { readBack } from '../../../demo/builder/read-back.js';
import { tableOptions } from '../../../demo/builder/table-options.js';
import { stagesOf, TABLE_WIDGETS } from '../../../demo/builder/widget-stages.js';
import type { Written } from '../../../demo/builder/written.js';
import { figuresOf, textsOf } from '../../../demo/page-snippet.js';
import { everyWidget } from '../../support/every-widget.js';
import { waitUntil } from '../../support/wait-until.js';

type Widget = HTMLElement & {
  data: unknown;
  readonly state: string;
  readonly updateComplete: Promise<boolean>;
};

/** The table of figures of a widget, as the builder copies it. */
async function figuresIn(lang: string, tag: string, dataset: unknown) {
  const widget = document.createElement(tag) as Widget;
  widget.lang = lang;
  document.body.append(widget);
  widget.data = dataset;
  try {
    await widget.updateComplete;
    await waitUntil(() => widget.state !== 'loading', 'is drawn');
    await waitUntil(() => Boolean(figuresOf(widget)), 'has a table');
    return textsOf(figuresOf(widget)!);
  } finally {
    widget.remove();
  }
}

const all = (await everyWidget()).filter(({ widget }) =>
  (TABLE_WIDGETS as readonly string[]).includes(widget),
);

describe('a table in Welsh', function () {
  this.timeout(60_000);

  /** How many tables of each are read as they were written: the others hold more than a table can say. */
  const same: Record<string, number> = {};

  for (const { tag, widget, examples } of all) {
    // That of a scorecard is written by the builder, in the language of its page.
    if (widget === 'vital-signs') continue;
    for (const [name, { dataset }] of Object.entries(examples)) {
      it(`of ${widget}, ${name}, is read as the English one is`, async () => {
        const stages = await stagesOf(widget);
        const { dataset: parsed } = stages.parse(dataset);
        if (parsed === undefined) return;
        const written: Written = stages.write(stages.protect(parsed).publishable);
        if (stages.parse(written).problems.length > 0) return;
        const read = async (lang: string) => {
          const table = publishedTable(widget, await figuresIn(lang, tag, written), written);
          return readBack(written, table, tableOptions(written), stages);
        };
        const english = await read('en');
        if (!english.isSame) return;
        same[widget] = (same[widget] ?? 0) + 1;
        expect(await read('cy')).to.deep.equal(english);
      });
    }
  }

  it('is compared so many times', () => {
    expect(same).to.deep.equal({
      'indicator-trend': 25,
      'placement-mix': 12,
      'cost-comparator': 20,
    });
  });
});
