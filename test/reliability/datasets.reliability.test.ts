// Gives hostile datasets to the elements: whatever they hold, the page stays whole, and good data are drawn afterwards.
import fc from 'fast-check';
import type { ErrorDetail } from '../../src/view/events.js';
import { partText, unmountAll, place } from '../support/mount.js';
import { type Change, changed, changes } from './changes.js';
import { holds } from './hold.js';
import { watchPage, type PageWatch } from './page-watch.js';
import { cameToRest, faultsOf, unplacedIn, type Widget } from './shown.js';
import { triedWidgets, type TriedWidget } from './widgets.js';
import { written } from './written.js';

interface Case {
  /** Which dataset is changed. */
  readonly number: number;
  readonly changes: readonly Change[];
  /** Whether the element has not drawn anything before. */
  readonly isFirst: boolean;
}

const cases: fc.Arbitrary<Case> = fc.record({
  number: fc.nat(1_000_000),
  changes,
  isFirst: fc.boolean(),
});

for (const tried of triedWidgets) {
  describe(`hostile datasets of ${tried.widget}`, function () {
    this.timeout(0);
    let watch: PageWatch;
    before(() => (watch = watchPage()));
    after(() => {
      watch.stop();
      unmountAll();
    });
    holds({
      name: `${tried.widget}: any dataset leaves the page whole`,
      share: 0.05,
      cases,
      written: (each) => written([each, hostile(tried, each)]),
      holds: async (each) => {
        await staysWhole(tried, each);
        await watch.check();
      },
    });
  });
}

const hostile = ({ datasetOf }: TriedWidget, { number, changes }: Case): unknown =>
  changed(datasetOf(number), changes);

/** Elements that have drawn good data before, one a widget. */
const used = new Map<string, Widget>();

function elementFor(tried: TriedWidget, isFirst: boolean): Widget {
  const known = isFirst ? undefined : used.get(tried.tag);
  if (known) return known;
  if (isFirst) {
    unmountAll();
    used.clear();
  }
  const element = place(tried.tag).element as Widget;
  used.set(tried.tag, element);
  return element;
}

async function staysWhole(tried: TriedWidget, each: Case): Promise<void> {
  const element = elementFor(tried, each.isFirst);
  const dataset = hostile(tried, each);
  const before = written(dataset);
  const heard = listen(element);
  element.data = dataset;
  await cameToRest(element);
  must(written(dataset) === before, 'the dataset has changed');
  const found = [...faultsOf(element), ...unplacedIn(element.shadowRoot!)];
  must(found.length === 0, found.join('\n'));
  const { messages, errors } = heard.stop();
  const engine = messages.find((text) => /Cannot read|TypeError|is not a function/.test(text));
  must(!engine, `the event says “${engine}”`);
  must(errors.length === 0 || !isJson(dataset), `the library fails: ${errors[0]?.stack}`);
  element.data = tried.good;
  await cameToRest(element);
  const { title } = tried.good as { readonly title: string };
  must(element.state === 'drawn', `it is ${element.state} where good data come afterwards`);
  must(partText(element, 'heading') === title, 'it does not show the good data');
  must(partText(element, 'notice') === '', 'it still tells of the data before');
}

/** Whether a file could hold it: then nothing excuses an error of the library. */
function isJson(dataset: unknown): boolean {
  try {
    return written(JSON.parse(JSON.stringify(dataset))) === written(dataset);
  } catch {
    return false;
  }
}

interface Heard {
  readonly messages: readonly string[];
  /** What the library threw. */
  readonly errors: readonly Error[];
}

/** Listens to the events of its problems. */
function listen(element: Widget): { stop(): Heard } {
  const messages: string[] = [];
  const errors: Error[] = [];
  const hear = (event: Event): void => {
    const { detail } = event as CustomEvent<ErrorDetail>;
    messages.push(...detail.messages);
    if (detail.error instanceof Error) errors.push(detail.error);
  };
  element.addEventListener('council-error', hear);
  return {
    stop: () => {
      element.removeEventListener('council-error', hear);
      return { messages, errors };
    },
  };
}

function must(isSo: boolean, otherwise: string): void {
  if (!isSo) throw new Error(otherwise);
}
