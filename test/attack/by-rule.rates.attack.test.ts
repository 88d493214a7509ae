// Attacks with the rule itself a rate whose numerator and denominator are listed too, in rows of a scorecard, over every
// small table: what is withheld to protect a small count must not be told by the rate, nor the few that are left over.
import { expect } from '@open-wc/testing';
import { parseVitalSigns } from '../../src/widgets/vital-signs/input.js';
import { protectVitalSigns } from '../../src/widgets/vital-signs/protect.js';
import { type Counts, lists, narrowedByRule } from './by-rule.js';

const T = 3;
/** The year before, in which nothing is small. */
const BEFORE: Counts = { girls: 17, boys: 12, of: 40 };

interface Row {
  readonly name: string;
  readonly unit: 'count' | 'percent';
  readonly value: (counts: Counts) => number;
  readonly of?: (counts: Counts) => number;
}

const count = (name: string, value: Row['value']): Row => ({ name, unit: 'count', value });
const girls = count('Girls adopted', (counts) => counts.girls!);
const boys = count('Boys adopted', (counts) => counts.boys!);
const all = count('Children adopted', (counts) => counts.girls! + counts.boys!);
const inCare = count('Girls in care', (counts) => counts.of!);
const rate: Row = {
  ...{ name: 'Rate of girls', unit: 'percent', of: (counts) => counts.of! },
  value: ({ girls: part = 0, of = 1 }) => Math.round((1000 * part) / of) / 10,
};

/** Rows of one area over two years, the year before first. */
function publish(rows: readonly Row[], counts: Counts): string {
  const years = [BEFORE, counts];
  const { dataset } = parseVitalSigns({
    ...{ title: 'T', area: 'X', disclosure: { threshold: T } },
    indicators: rows.map(({ name, unit, value, of }) => ({
      ...{ name, periods: ['2023-24', '2024-25'], measure: { unit, kind: 'flow' } },
      series: [
        {
          ...{ name: 'X', role: 'area', values: years.map(value) },
          ...(of ? { denominator: years.map(of) } : {}),
        },
      ],
    })),
  });
  return protectVitalSigns(dataset!)
    .publishable.indicators.map(({ indicator }) => {
      const { values, denominator } = indicator.series[0]!;
      return `${values[1]!.value}/${denominator?.[1] ?? ''}`;
    })
    .join(' ');
}

function trial(rows: readonly Row[], tables: Iterable<Counts>, most: number) {
  return narrowedByRule({
    ...{ threshold: T, tables, publish: (counts) => publish(rows, counts) },
    isInside: ({ girls: one = 0, boys: other = 0 }) => Math.max(one, other) <= most,
  });
}

describe('the rule for a rate whose numbers are listed', () => {
  it('tells nothing of boys by the rate of girls', () => {
    const tables = [...lists(2, 11)].map(([one = 0, other = 0]) => ({
      ...{ girls: one, boys: other, all: one + other, of: 40 },
    }));
    const { leaks, attacked } = trial([all, girls, boys, rate], tables, 6);
    expect(leaks.slice(0, 3), `${leaks.length} of ${attacked}`).to.eql([]);
    expect(attacked).to.be.greaterThan(5);
  });

  it('tells nothing of the few who are left over where the number that it is of is listed', () => {
    const tables = [...lists(2, 9)].map(([one = 0, left = 0]) => ({
      ...{ girls: one + 9, left, of: one + 9 + left },
    }));
    const { leaks, attacked } = narrowedByRule({
      ...{ threshold: T, tables, publish: (counts) => publish([girls, inCare, rate], counts) },
      isInside: ({ girls: one = 0, left = 0 }) => one <= 14 && left <= 5,
    });
    expect(leaks.slice(0, 3), `${leaks.length} of ${attacked}`).to.eql([]);
    expect(attacked).to.be.greaterThan(0);
  });

  it('shows a rate that has nothing to do with the counts beside it', () => {
    const other: Row = { ...rate, name: 'Other', of: () => 63, value: () => 50.8 };
    const shown = publish([all, girls, boys, other], { girls: 9, boys: 2, of: 40 });
    expect(shown.split(' ').at(-1)).to.equal('50.8/63');
  });
});
