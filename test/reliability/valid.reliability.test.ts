// Draws random valid datasets: what is said and drawn is what the table says, the input stays as it is, and what was
// published gives the same picture.
import fc from 'fast-check';
import type { Problem } from '../../src/core/data/problem.js';
import type { Widget as Read } from '../attack/harvest.types.js';
import { firstDifference, mounted } from '../attack/siege.js';
import { figuresOfTable, missingFrom } from '../support/figures.js';
import { part, unfoldAll } from '../support/mount.js';
import { costs } from '../truth/cost-comparator/subject.js';
import { checkSigns } from '../truth/indicators/check-signs.js';
import { checkTrend, type TrendInput } from '../truth/indicators/check-trend.js';
import type { SignsInput } from '../truth/indicators/sign-facts.js';
import { gatherSigns } from '../truth/indicators/signs-gather.js';
import { gatherTrend } from '../truth/indicators/trend-gather.js';
import { mix } from '../truth/placement-mix/subject.js';
import { pageOf } from '../truth/shared/page.js';
import { isRefused, type Subject } from '../truth/shared/trial.js';
import { funnel } from '../truth/threshold-funnel/subject.js';
import { holds } from './hold.js';
import { watchPage, type PageWatch } from './page-watch.js';
import { count } from './settings.js';
import { saidIn } from './shown.js';
import { triedWidgets, type TriedWidget } from './widgets.js';
import { written } from './written.js';

/** What is false of a picture, by the readers of the tests of truth. */
type Complaints = (element: Read, dataset: unknown) => Promise<readonly string[]>;

const byPage =
  (subject: Subject): Complaints =>
  async (element, dataset) => {
    const page = await pageOf(element, dataset);
    return isRefused(page) ? [] : subject.complaints(dataset, page);
  };

const complaints: Readonly<Record<string, Complaints>> = {
  'indicator-trend': async (element, dataset) =>
    checkTrend(dataset as TrendInput, await gatherTrend(element, dataset)).faults,
  'vital-signs': async (element, dataset) =>
    checkSigns(dataset as SignsInput, await gatherSigns(element, dataset)).faults,
  'placement-mix': byPage(mix),
  'cost-comparator': byPage(costs),
  'threshold-funnel': byPage(funnel),
};

for (const tried of triedWidgets) {
  describe(`valid datasets of ${tried.widget}`, function () {
    this.timeout(0);
    let watch: PageWatch;
    let one: Read;
    let other: Read;
    before(async () => {
      watch = watchPage();
      one = await mounted(tried.tag, tried.good);
      other = await mounted(tried.tag, tried.good);
    });
    after(() => {
      watch.stop();
      one.remove();
      other.remove();
    });
    holds({
      name: `${tried.widget}: what the table says is drawn, and published data give the same picture`,
      share: 0.01,
      cases: fc.nat(1_000_000),
      written: (number) => JSON.stringify(tried.make(number)),
      holds: async (number) => {
        await saysTheSame(tried, number, [one, other]);
        await watch.check();
      },
    });
  });
}

async function saysTheSame(
  { make, widget }: TriedWidget,
  number: number,
  [one, other]: readonly [Read, Read],
): Promise<void> {
  const dataset = make(number);
  const before = written(dataset);
  const found = await complaints[widget]!(one, dataset);
  if (found.length > 0) await failWrong(found.join('\n'));
  if (written(dataset) !== before) throw new Error('the dataset has changed');
  const published = JSON.stringify(one.data);
  if (published === undefined || hasFault(one)) return;
  other.data = JSON.parse(published);
  await Promise.all([one.updateComplete, other.updateComplete]);
  if (published.includes('"[c]"')) return showsNoMore(one, other);
  const differs = firstDifference(pictureOf(one), pictureOf(other));
  if (differs) await failWrong(`what is published gives another picture:\n${differs}`);
}

/** Some makers write what is left out: the notice of it is not there the second time. */
const hasFault = (element: Read): boolean =>
  (element as unknown as { readonly problems: readonly Problem[] }).problems.some(
    ({ severity }) => severity === 'fault',
  );

/**
 * Where a number is withheld, nothing tells a reader of the published file whether it is small, so the second picture
 * may withhold others. It shows none that the first did not.
 */
async function showsNoMore(one: Read, other: Read): Promise<void> {
  const [first, again] = [one, other].map((element) => figuresOfTable(element).numbers);
  const more = missingFrom(again!, first!);
  if (more.length > 0) await failWrong(`what is published shows more: ${more.join(', ')}`);
}

async function failWrong(why: string): Promise<never> {
  await count({ wrong: 1 });
  throw new Error(why);
}

/** All that is said, and where everything is drawn. */
function pictureOf(element: Read): readonly string[] {
  unfoldAll(element);
  const shapes = [...(part(element, 'chart')?.querySelectorAll('*') ?? [])].map((shape) =>
    // An element that is drawn again keeps the order in which it got its attributes.
    [...shape.attributes]
      .map(({ name, value }) => `${name}=${value}`)
      .sort()
      .join(' '),
  );
  return [...saidIn(withoutPoints(element.shadowRoot!)).split('\n'), ...shapes];
}

/** Points and sound come in idle time, in one picture before the other; a picture that has had others tells of news. */
function withoutPoints(root: ShadowRoot): ParentNode {
  const shown = document.createDocumentFragment();
  shown.append(...[...root.children].map((child) => child.cloneNode(true)));
  shown.querySelectorAll('.points, .sound, [aria-live]').forEach((each) => each.remove());
  return shown;
}
