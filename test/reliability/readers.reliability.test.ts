// Gives hostile datasets to the pure stages alone, without a page: thousands of them, each in bounded time.
import fc from 'fast-check';
import { problemMessages } from '../../src/core/problems/messages.js';
import { type Change, changed, changes } from './changes.js';
import { holds } from './hold.js';
import { watchPage, type PageWatch } from './page-watch.js';
import { triedWidgets, type TriedWidget } from './widgets.js';
import { written } from './written.js';

interface Case {
  readonly number: number;
  readonly changes: readonly Change[];
}

const cases: fc.Arbitrary<Case> = fc.record({ number: fc.nat(1_000_000), changes });

/** What engines say of their own errors. */
const OF_ENGINE =
  /Cannot (read|convert)|is not (a function|iterable)|\[object |TypeError|\bundefined\b/;

describe('the readers', function () {
  this.timeout(0);
  let watch: PageWatch;
  before(() => (watch = watchPage()));
  after(() => watch.stop());

  for (const tried of triedWidgets) {
    holds({
      name: `${tried.widget}: any input is read or refused, and what is read can be published`,
      share: 0.12,
      cases,
      written: (each) => written([each, inputOf(tried, each)]),
      holds: async (each) => {
        await readOrRefuse(tried, inputOf(tried, each));
        await watch.check();
      },
    });
  }
});

const inputOf = ({ datasetOf }: TriedWidget, { number, changes }: Case): unknown =>
  changed(datasetOf(number), changes);

async function readOrRefuse({ definition }: TriedWidget, input: unknown): Promise<void> {
  const before = written(input);
  const { dataset, problems } = definition.parse(input);
  if (written(input) !== before) throw new Error('the input has changed');
  const messages = await problemMessages(problems, 'en');
  const engine = messages.find((text) => OF_ENGINE.test(text));
  if (engine !== undefined) throw new Error(`a sentence says “${engine}”`);
  if (!dataset) {
    if (problems.length === 0) throw new Error('it is refused without a reason');
    return;
  }
  const { publishable } = definition.protect(dataset);
  // What is published is JSON, and is read again without a fault that the input had not.
  const published: unknown = JSON.parse(JSON.stringify(definition.write(publishable)));
  const again = definition.parse(published);
  const known = problems.map(({ code }) => code);
  const faults = again.problems.filter(
    ({ severity, code }) => severity === 'fault' && !known.includes(code),
  );
  if (!again.dataset || faults.length > 0) {
    const why = (await problemMessages(faults, 'en')).join('\n');
    throw new Error(`what is published cannot be read: ${why}\n${JSON.stringify(published)}`);
  }
}
