// Holds that whatever stands in a table of a page ends in a dataset or in named problems, soon.
import { expect } from '@open-wc/testing';
import type { FromTable } from '../../src/core/table/from-table.js';
import { readHtmlTable } from '../../src/read/html-table.js';
import { costComparatorFromTable } from '../../src/widgets/cost-comparator/from-table.js';
import { parseCostComparator } from '../../src/widgets/cost-comparator/input.js';
import { indicatorTrendFromTable } from '../../src/widgets/indicator-trend/from-table.js';
import { parseIndicatorTrend } from '../../src/widgets/indicator-trend/input.js';
import { placementMixFromTable } from '../../src/widgets/placement-mix/from-table.js';
import { parsePlacementMix } from '../../src/widgets/placement-mix/input.js';
import { vitalSignsFromTable } from '../../src/widgets/vital-signs/from-table.js';
import { parseVitalSigns } from '../../src/widgets/vital-signs/input.js';
import { problemText } from '../support/problem-text.js';
import { randomFrom } from '../support/random-from.mjs';

type Parse = (input: unknown) => {
  readonly dataset?: unknown;
  readonly problems: Parameters<ReturnType<FromTable>['placed']>[0];
};

const WIDGETS: readonly (readonly [FromTable, Parse])[] = [
  [indicatorTrendFromTable, parseIndicatorTrend],
  [placementMixFromTable, parsePlacementMix],
  [costComparatorFromTable, parseCostComparator],
  [vitalSignsFromTable, parseVitalSigns],
];

const TAGS = ['thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption', 'table', 'colgroup', 'p', 'sup', 'del', 'template', 'script']; // prettier-ignore
const TEXTS = ['2024', '2023-24', 'Ayton', 'England', 'Target', 'Total', '7', '1,085', '81,5', '£91', '82%', '<5', '&lt;5', '[c]', '–', 'n/a', '&nbsp;', '\u0000', '\u202e', '1e999', '-0', 'a'.repeat(300)]; // prettier-ignore
const SPANS = ['', '', '', ' colspan="2"', ' rowspan="3"', ' colspan="1000"', ' rowspan="65534"', ' rowspan="0"', ' colspan="-1"', ' colspan="x"', ' hidden', ' aria-hidden="true"']; // prettier-ignore

const anyOf = (list: readonly string[], random: () => number): string =>
  list[Math.floor(random() * list.length)]!;

/** Tags and texts in any order. */
const soup = (random: () => number): string =>
  Array.from({ length: Math.floor(random() * 60) }, () => {
    const tag = anyOf(TAGS, random);
    const part = random();
    if (part < 0.4) return `<${tag}${anyOf(SPANS, random)}>`;
    return part < 0.6 ? `</${tag}>` : anyOf(TEXTS, random);
  }).join('');

/** A table as people write one, with spans. */
function table(random: () => number): string {
  const width = 2 + Math.floor(random() * 4);
  const row = (tag: string) =>
    `<tr>${Array.from({ length: width }, () => `<${tag}${random() < 0.1 ? anyOf(SPANS, random) : ''}>${anyOf(TEXTS, random)}</${tag}>`).join('')}</tr>`;
  const rows = Array.from({ length: 1 + Math.floor(random() * 6) }, () => row('td'));
  return `<caption>${anyOf(TEXTS, random)}, Ayton</caption>${row('th')}${rows.join('')}`;
}

describe('a table of a page that holds anything', () => {
  it('ends in a dataset or in named problems, and soon', () => {
    const random = randomFrom(15);
    let drawn = 0;
    for (let turn = 0; turn < 600; turn += 1) {
      const whole = turn % 3 === 0 ? soup(random) : table(random);
      const markup = turn % 3 === 2 ? whole.slice(0, Math.floor(random() * whole.length)) : whole;
      const holder = document.createElement('div');
      holder.innerHTML = `<table>${markup}`;
      const start = performance.now();
      const read = readHtmlTable(holder.querySelector('table')!);
      expect(read.rows.every(({ length }) => length === (read.rows[0]?.length ?? 0))).to.equal(
        true,
      );
      for (const [fromTable, parse] of WIDGETS) {
        const { input, placed } = fromTable(read, turn % 5 === 0 ? 'target=7&area=Ayton' : '');
        const parsed = input === undefined ? undefined : parse(input);
        const problems = placed(parsed?.problems ?? []);
        if (parsed?.dataset !== undefined) drawn += 1;
        else expect(problems.length, markup).to.be.above(0);
        for (const problem of problems)
          expect(problemText(problem)).to.match(/^.+: expected .+, received .+/s);
      }
      expect(performance.now() - start, markup).to.be.below(3000);
    }
    expect(drawn).to.be.above(100);
  }).timeout(60_000);
});
