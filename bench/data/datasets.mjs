// The datasets of the four kinds that every library draws: published figures of the demo, in many variants.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../demo/data');

const read = (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));

const trend = read('re-referrals');
const donut = read('placements-england');
const funnel = read('exampleshire-front-door');
const costs = read('costs-lincolnshire');

/** Three of its four series, and no control chart: the peers have no word for it. */
const shownSeries = ['Doncaster', 'Rotherham', 'England'];

const tenth = (number) => Math.round(number * 10) / 10;

/** The dataset of a kind; each index up to 9 has other figures, so that no library can draw one twice. */
const makers = {
  trend(index) {
    const { control: _, ...rest } = trend;
    const series = trend.series
      .filter(({ name }) => shownSeries.includes(name))
      .map(({ name, role, values }) => ({
        name,
        role,
        values: values.map((value) => tenth(value * (1 + index / 20))),
      }));
    return { ...rest, series };
  },
  donut(index) {
    const parts = timesCounts(donut.parts, index + 1);
    // The published totals are rounded for themselves: times 10 they would be too far from the sum.
    const sum = (field) => parts.reduce((total, part) => total + part[field], 0);
    return { ...donut, parts, total: sum('value'), totalPrevious: sum('previous') };
  },
  funnel(index) {
    const { journey: _, movements: __, ...levels } = funnel;
    return timesCounts(levels, index + 1);
  },
  costs(index) {
    const provisions = costs.provisions.map((provision) => ({
      ...provision,
      cost: Math.round(provision.cost * (1 + index / 20)),
    }));
    return { ...costs, provisions };
  },
};

export const kinds = Object.keys(makers);

/** What our widget of a kind takes. */
export const datasetOf = (kind, index) => makers[kind](index % 10);

const counts = ['value', 'previous', 'contacts', 'contactsPrevious'];

function timesCounts(node, factor) {
  if (Array.isArray(node)) return node.map((each) => timesCounts(each, factor));
  if (typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [
      name,
      counts.includes(name) ? value * factor : timesCounts(value, factor),
    ]),
  );
}
