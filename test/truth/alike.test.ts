// Holds, in random figures that lie close together, that no two figures are shown alike where words say that they
// differ, and that words say "the same" or "unchanged" of equal figures alone: in the sentences, the picture and the
// table of a trend, a scorecard and costs. What is right is worked out here, from the dataset.
import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { drawn } from '../support/guide.js';
import { randomFrom } from '../support/random-from.mjs';

const MANY = 60;
const random = randomFrom(604);
const int = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
/** Within a unit of the base, with so many decimal places: as often as not the same as another. */
const near = (base: number, places: number) =>
  Number((base + int(-8, 8) / 10 ** Math.min(places, 1 + int(0, places))).toFixed(places));

interface Case {
  readonly own: readonly number[];
  readonly england: number;
  readonly target: number;
  readonly measure: object;
}
const PERIODS = ['2022-23', '2023-24', '2024-25'];

function makeCase(): Case {
  const [base, places] = [int(20, 95), int(0, 4)];
  const stated = [undefined, 0, 1][int(0, 2)];
  const unit = ['percent', 'per 10,000', 'days'][int(0, 2)];
  return {
    own: PERIODS.map(() => near(base, places)),
    england: near(base, places),
    target: near(base, int(0, 2)),
    measure: {
      ...{ unit, kind: 'flow', direction: 'high', counts: 'things' },
      ...(stated === undefined ? {} : { decimals: stated }),
    },
  };
}

const seriesOf = ({ own, england }: Case) => [
  { name: 'Ayton', role: 'area', values: own },
  { name: 'England', role: 'national', values: [own[0], own[1], england] },
];

/** What stands first of numbers in a text. */
const NUMBER = /[\d,]*\d(?:\.\d+)?/;
const numberIn = (text: string | undefined): string => NUMBER.exec(text ?? '')?.[0] ?? 'none';
const signOf = (difference: number) => Math.sign(Number(difference.toFixed(9)));

/** Which way words say that one figure is from another; undefined where they do not say. */
const saysOf = (text: string, of: readonly [up: RegExp, down: RegExp, same: RegExp]) =>
  [1, -1, 0].find((_, i) => of[i]!.test(text));

interface Told {
  readonly text: string;
  /** The latest figure of the area and of England, and the one before, as the table has them. */
  readonly shown: { readonly own: string; readonly before: string; readonly england: string };
}

function holds({ own, england, target }: Case, { text, shown }: Told): number {
  const [, before, latest] = own as [number, number, number];
  const change = saysOf(text, [/Up [\d.]/, /Down [\d.]/, /Unchanged since/]);
  const beside = saysOf(text, [/higher than England/, /lower than England/, /same as England/]);
  const toTarget = saysOf(text, [/above the target/, /below the target/, /at the target of/]);
  expect(change, text).to.equal(signOf(latest - before));
  expect(beside, text).to.equal(signOf(latest - england));
  if (toTarget !== undefined) expect(toTarget, text).to.equal(signOf(latest - target));
  expect(shown.own === shown.before, text).to.equal(latest === before);
  expect(Number(shown.own) === Number(shown.england), text).to.equal(latest === england);
  // A zero is said of no difference.
  expect(text).not.to.match(
    /\b(?:Up|Down|is) 0(?:\.0+)?%? (?:percentage points? )?(?:higher|lower|since|above|below)/,
  );
  return change === 0 || beside === 0 ? 1 : 0;
}

describe('figures that lie close together', () => {
  it('are shown apart where a trend says that they differ, and are said to be the same where they are', async () => {
    let same = 0;
    for (let i = 0; i < MANY; i += 1) {
      const one = makeCase();
      const { text, rows, part } = await drawn('indicator-trend', {
        ...{ title: 'Visits', area: 'Ayton', measure: one.measure, periods: PERIODS },
        ...{ series: seriesOf(one), target: { value: one.target } },
      });
      const [heads, ...figures] = rows;
      const at = (row: number, name: string) =>
        numberIn(figures[row]![heads!.findIndex((head) => head.startsWith(name))]);
      const shown = { own: at(2, 'Ayton'), before: at(1, 'Ayton'), england: at(2, 'England') };
      same += holds(one, { text, shown });
      expect(numberIn(part('headline')), text).to.equal(shown.own);
      // At the ends of the lines.
      const labels = [...text.matchAll(/^(?:Ayton|England) ([\d.,]+)/gm)].map(
        ([, label]) => label!,
      );
      for (const label of labels) expect([shown.own, shown.england]).to.include(label);
    }
    expect(same).to.be.greaterThan(5);
  });

  it('are shown apart where a scorecard says that they differ, and are said to be the same where they are', async () => {
    let same = 0;
    for (let i = 0; i < MANY / 4; i += 1) {
      const one = makeCase();
      const { text, rows } = await drawn('vital-signs', {
        ...{ title: 'Visits', area: 'Ayton' },
        indicators: [
          ...[{ name: 'Visits', measure: one.measure, periods: PERIODS }].map((each) => ({
            ...{ ...each, series: seriesOf(one), target: { value: one.target } },
          })),
        ],
      });
      const cells = (name: string) => rows.find(([head]) => head === `Visits: ${name}`)!;
      const [, , before, own] = cells('Ayton').map(numberIn);
      const england = numberIn(cells('England')[3]);
      same += holds(one, { text, shown: { own: own!, before: before!, england } });
      const row = rows.find((each) => each.length > 5 && each[0]!.includes('Visits'))!;
      expect(row[1]!.startsWith(own!), text).to.equal(true);
    }
    expect(same).to.be.greaterThan(0);
  });

  it('are shown apart where costs are said to differ, and are said to be the same where they are', async () => {
    let same = 0;
    for (let i = 0; i < MANY / 4; i += 1) {
      const unit = `pounds per bed per ${['week', 'year'][int(0, 1)]}`;
      const [base, places] = [int(900, 130_000), int(0, 2)];
      const own = near(base, places);
      const other = i % 3 === 0 ? own : near(base, places);
      const provision = (name: string, kind: string, cost: number) => ({
        ...{ name, kind, cost, basis: 'forecast' },
      });
      const { text, rows, part, root } = await drawn('cost-comparator', {
        ...{ title: 'Costs', area: 'Ayton', period: '2024-25', unit },
        provisions: [provision('Own', 'in-house', own), provision('Other', 'external', other)],
      });
      const said = saysOf(`${part('headline')}\n${text}`, [
        /more a (?:week|year) for Other than for Own/,
        /(?:less a (?:week|year) for Other than for Own|more a (?:week|year) for Own than for Other)/,
        /\b[Ss]ame\b/,
      ]);
      expect(said, `${own}, ${other}: ${text}`).to.equal(signOf(other - own));
      const column = rows[0]!.findIndex((head) => head.toLowerCase() === unit);
      const [first, second] = rows.slice(1, 3).map((row) => numberIn(row[column]));
      expect(first === second, `${own}, ${other}: ${text}`).to.equal(own === other);
      const labels = [...root.querySelectorAll('svg text')]
        .map((label) => label.textContent.trim())
        .filter((label) => label.startsWith('£'));
      expect(labels.length, text).to.equal(2);
      expect(labels[0] === labels[1], text).to.equal(own === other);
      same += own === other ? 1 : 0;
    }
    expect(same).to.be.greaterThan(0);
  });
});
