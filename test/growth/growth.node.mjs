// Every stage of every widget takes time in proportion to its input, or little more: n log n, never n².
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { exponentOf, growthOf, growthOfFunction } from './exponents.mjs';
import { stagesOfAll } from './run-stages.mjs';

/** Between n log n (1.1 at these sizes) and n²; what the engine of the machine adds has room. */
const MOST = 1.5;
/** A busy machine may disturb one measurement, and not each of several. */
const TRIES = 4;

const list = (length, make) => Array.from({ length }, (_, i) => make(i));
const day = (i) => new Date(Date.UTC(1900, 0, 1) + i * 864e5).toISOString().slice(0, 10);
const numbers = (length, series = 0) => list(length, (i) => (i * 7919 + series * 104729) % 101);
const trend = (periods, series, more) => ({ title: 'Made up', periods, series, ...more });
const lead = (values) => [{ name: 'Exampleshire', role: 'area', values }];
const counts = { unit: 'count', kind: 'flow' };
const row = (i, more) => ({
  name: `Row ${i}`,
  measure: counts,
  periods: ['2020-21', '2021-22', '2022-23'],
  series: lead([10 + (i % 50), 3 + (i % 7), 20 + (i % 31)]),
  ...more,
});
const rows = (length, more = () => ({})) => ({
  title: 'Made up',
  area: 'Exampleshire',
  indicators: list(length, (i) => row(i, more(i))),
});
const part = (i, k = 0) => ({ name: `Part ${i}`, value: 3 + ((i * 7 + k * 13) % 90) });
const DAYS = [2_000, 8_000, 32_000];
const ROWS = [300, 1_200, 4_800];
const AREAS = [10, 40, 160];

const CASES = {
  'indicator-trend': {
    days: [DAYS, (n) => trend(list(n, day), lead(numbers(n)), { measure: { counts: 'things' } })],
    'days of people': [DAYS, (n) => trend(list(n, day), lead(numbers(n)), { measure: counts })],
    'days of three series': [
      DAYS,
      (n) =>
        trend(
          list(n, day),
          list(3, (s) => ({ name: `S${s}`, values: numbers(n, s) })),
          { measure: counts },
        ),
    ],
    'periods within each other': [
      [1_000, 4_000, 16_000],
      (n) =>
        trend([...list(n, day), ...list(n, (i) => `${day(i)}/P1Y`)], lead(numbers(2 * n)), {
          measure: counts,
        }),
    ],
    'periods that are repeated': [
      DAYS,
      (n) =>
        trend(
          list(n, () => '2020-21'),
          lead(numbers(n)),
        ),
    ],
    'values that are faults': [DAYS, (n) => trend(list(n, day), lead(list(n, () => '5')))],
    'fields that are unknown': [
      [1_000, 4_000, 16_000],
      (n) => trend(list(n, day), lead(list(n, (i) => ({ value: 5, [`k${i}`]: 1 })))),
    ],
  },
  'vital-signs': {
    rows: [ROWS, (n) => rows(n)],
    'rows of many areas': [
      ROWS,
      (n) => rows(n, (i) => ({ name: `N${i % 6}`, area: `A${(i / 6) | 0}` })),
    ],
    'rows in groups': [
      ROWS,
      (n) => rows(n, (i) => ({ group: `G${(i / 3) | 0}`, notes: [`N${i}`] })),
    ],
    'rows of averages and totals': [
      ROWS,
      (n) =>
        rows(n, (i) => ({
          name: i % 2 ? `Cost ${i} per placement` : `Total cost ${i}`,
          measure: { unit: 'pounds', direction: 'neither' },
          series: lead([10, 20, 30].map((by) => by * (i % 2 ? 100 : 1_000 * (1 + (i % 9))))),
        })),
    ],
    'rows of one name': [ROWS, (n) => rows(n, () => ({ name: 'Same' }))],
    // Four rows are out of each number: more of them at larger sizes would be another thing that grows.
    'rows that are out of some numbers': [
      ROWS,
      (n) =>
        rows(n, (i) => ({
          ...{ name: 'Same', area: `A${i}`, measure: { unit: 'percent', kind: 'flow' } },
          series: [
            {
              ...{ name: `A${i}`, role: 'area', values: numbers(3, i).map((value) => value % 90) },
              denominator: [7919, 7907, 7901].map((step) => 50 + ((i * step) % (n / 4))),
            },
          ],
        })),
    ],
  },
  'placement-mix': {
    parts: [[12, 50, 200], (n) => ({ title: 'Made up', parts: list(n, part) })],
    areas: [
      AREAS,
      (n) => ({
        title: 'Made up',
        areas: list(n, (k) => ({ area: `A${k}`, parts: list(8, (i) => part(i, k)) })),
      }),
    ],
  },
  'threshold-funnel': {
    outcomes: [
      [12, 50, 200],
      (n) => ({ title: 'Made up', contacts: 1e5, outcomes: list(n, part) }),
    ],
    areas: [
      AREAS,
      (n) => ({
        title: 'Made up',
        contacts: 1e5,
        areas: list(n, (k) => ({ area: `A${k}`, outcomes: list(8, (i) => part(i, k)) })),
      }),
    ],
  },
  'cost-comparator': {
    provisions: [
      [31, 125, 500],
      (n) => ({
        title: 'Made up',
        unit: 'pounds per bed per year',
        provisions: list(n, (i) => ({ name: `P${i}`, kind: 'external', cost: 1000 + (i % 77) })),
      }),
    ],
    'provisions with one note': [
      [31, 125, 500],
      (n) => ({
        title: 'Made up',
        unit: 'pounds per bed per year',
        provisions: list(n, (i) => ({
          ...{ name: `P${i}`, kind: 'external', cost: 1000 + (i % 77) },
          ...{ basis: 'forecast', basisNote: 'at month 8' },
        })),
      }),
    ],
    packages: [
      [60, 250, 1_000],
      (n) => ({
        title: 'Made up',
        unit: 'pounds per bed per year',
        packages: list(n, (i) => 1000 + (i % 77)),
      }),
    ],
  },
};

describe('the exponent of growth', () => {
  it('is 1 for n and 2 for n²', () => {
    assert.equal(
      exponentOf([
        [10, 1],
        [100, 10],
      ]),
      1,
    );
    assert.equal(
      exponentOf([
        [10, 1],
        [100, 100],
      ]),
      2,
    );
  });

  it('of a function that compares each with each is found to be too much', () => {
    const quadratic = (n) => {
      let sum = 0;
      for (let i = 0; i < n; i += 1) for (let k = 0; k < n; k += 1) sum += (i ^ k) & 1;
      return sum;
    };
    assert.ok(growthOfFunction([2_000, 8_000], quadratic) > MOST);
  });
});

for (const [widget, cases] of Object.entries(CASES))
  describe(`the cost of ${widget}`, () => {
    let stages;
    before(async () => {
      ({ stages } = await stagesOfAll());
    });
    for (const [name, [sizes, make]] of Object.entries(cases))
      it(`grows no faster than n log n with ${name}`, () => {
        let tooMuch;
        for (let i = 0; i < TRIES; i += 1) {
          const growth = growthOf(widget, stages[widget], { sizes, make });
          tooMuch = Object.entries(growth).filter(([, exponent]) => exponent > MOST);
          if (tooMuch.length === 0) return;
        }
        assert.deepEqual(tooMuch, []);
      });
  });
