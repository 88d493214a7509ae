// Declares the tests of truth of the trend: random datasets, edge cases, real series, and planted falsehoods.
import { expect } from '@open-wc/testing';
import '../../../src/widgets/indicator-trend/index.js';
import { mounted } from '../../attack/siege.js';
import type { Widget } from '../../attack/harvest.types.js';
import { checkTrend, type TrendInput } from './check-trend.js';
import { makeTrend } from './make-trend.js';
import type { TrendCase } from './trend-cases.js';
import { gatherTrend, type TrendGathered, unexpectedIn } from './trend-gather.js';

const FIRST = makeTrend(1);
let element: Widget | undefined;

/** One element for all tests of a file. */
export const trendElement = async (): Promise<Widget> =>
  (element ??= await mounted('council-indicator-trend', FIRST));

export const allTexts = ({ texts, tables, points }: TrendGathered): string =>
  [
    ...texts.filter(({ where }) => where !== 'source').map(({ text }) => text),
    ...tables.flatMap(({ heads, rows }) => [...heads, ...rows.flat()]),
    ...points.flatMap(({ lines }) => lines),
  ].join('\n');

/** The first few false datasets, each with what is false of it. */
const MOST = 5;

export async function expectTruth(
  datasets: Iterable<readonly [string, TrendInput]>,
): Promise<number> {
  const widget = await trendElement();
  const found: string[] = [];
  let sentences = 0;
  for (const [name, dataset] of datasets) {
    const gathered = await gatherTrend(widget, dataset);
    const check = checkTrend(dataset, gathered);
    sentences += check.sentences;
    const faults = [...unexpectedIn(gathered), ...check.faults];
    if (faults.length > 0)
      found.push(`${name}\n${faults.slice(0, 8).join('\n')}\n${JSON.stringify(dataset)}`);
    if (found.length === MOST) break;
  }
  expect(found, `\n${found.join('\n\n')}\n`).to.eql([]);
  return sentences;
}

export function* randomTrends(
  from: number,
  count: number,
): Iterable<readonly [string, TrendInput]> {
  for (let seed = from; seed < from + count; seed += 1) yield [`seed ${seed}`, makeTrend(seed)];
}

/** A case is true of all that is said, says what is right, and nothing that is wrong. */
export async function expectCase({
  dataset,
  says = [],
  never = [],
  isRefused,
}: TrendCase): Promise<void> {
  const gathered = await gatherTrend(await trendElement(), dataset);
  expect(unexpectedIn(gathered)).to.eql([]);
  const isNoticed = gathered.texts.some(({ where }) => where === 'notice');
  if (isRefused) {
    expect(isNoticed, 'refused').to.equal(true);
    return;
  }
  const { faults } = checkTrend(dataset, gathered);
  expect(faults, `\n${faults.join('\n')}\n`).to.eql([]);
  const all = allTexts(gathered);
  for (const right of says) expect(all).to.match(right);
  for (const wrong of never) expect(all).not.to.match(wrong);
}
