// Declares the tests of truth of the scorecard: random datasets, edge cases, real ones, and planted falsehoods.
import { expect } from '@open-wc/testing';
import '../../../src/widgets/vital-signs/index.js';
import { mounted } from '../../attack/siege.js';
import type { Widget } from '../../attack/harvest.types.js';
import { checkSigns } from './check-signs.js';
import { makeSigns } from './make-signs.js';
import type { SignsInput } from './sign-facts.js';
import { unexpectedIn } from './trend-gather.js';
import { gatherSigns, type SignsGathered } from './signs-gather.js';

let element: Widget | undefined;

/** One element for all tests of a file. */
export const signsElement = async (): Promise<Widget> =>
  (element ??= await mounted('council-vital-signs', makeSigns(1)));

const MOST = 5;

export async function expectTruthOfSigns(
  datasets: Iterable<readonly [string, SignsInput]>,
): Promise<number> {
  const widget = await signsElement();
  const found: string[] = [];
  let sentences = 0;
  for (const [name, dataset] of datasets) {
    const gathered = await gatherSigns(widget, dataset);
    const check = checkSigns(dataset, gathered);
    sentences += check.sentences;
    const faults = [...unexpectedIn(gathered), ...check.faults];
    if (faults.length > 0)
      found.push(`${name}\n${faults.slice(0, 8).join('\n')}\n${JSON.stringify(dataset)}`);
    if (found.length === MOST) break;
  }
  expect(found, `\n${found.join('\n\n')}\n`).to.eql([]);
  return sentences;
}

export function* randomSigns(from: number, count: number): Iterable<readonly [string, SignsInput]> {
  for (let seed = from; seed < from + count; seed += 1) yield [`seed ${seed}`, makeSigns(seed)];
}

/** All that is seen and heard of a scorecard. */
export const allOfSigns = ({ texts, rows, matrix, tables }: SignsGathered): string =>
  [
    ...texts.filter(({ where }) => where !== 'source').map(({ text }) => text),
    ...rows.flatMap((row) => [
      row.line,
      row.rating?.heard ?? '',
      ...row.against,
      ...Object.values(row.cells).flatMap(({ figure, second, heard }) => [
        figure,
        ...second,
        ...heard,
      ]),
    ]),
    ...matrix.flatMap(({ figure, heard, after }) => [figure, ...heard, after]),
    ...tables.flatMap((table) => table.rows.flat()),
  ].join('\n');
