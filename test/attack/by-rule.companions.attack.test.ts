// Attacks with the rule itself what stands beside figures, over every small table: numbers that counts are out of,
// shares of one number beside figures that are out of another, changes in place of a number, and counts that other
// areas leave.
import { expect } from '@open-wc/testing';
import { parseIndicatorTrend } from '../../src/widgets/indicator-trend/input.js';
import { protectIndicatorTrend } from '../../src/widgets/indicator-trend/protect.js';
import { parsePlacementMix } from '../../src/widgets/placement-mix/input.js';
import { protectPlacementMix } from '../../src/widgets/placement-mix/protect.js';
import { parseThresholdFunnel } from '../../src/widgets/threshold-funnel/input.js';
import { protectThresholdFunnel } from '../../src/widgets/threshold-funnel/protect.js';
import { parseVitalSigns } from '../../src/widgets/vital-signs/input.js';
import { protectVitalSigns } from '../../src/widgets/vital-signs/protect.js';
import type { Indicator } from '../../src/core/indicator/indicator.js';
import { type Counts, lists, narrowedByRule } from './by-rule.js';

/** The figures of one series at one period or more. */
interface Written {
  readonly name: string;
  readonly role?: string;
  readonly values: readonly unknown[];
  readonly denominator?: readonly (number | null)[];
}

const periodsOf = ({ values }: Written) => values.map((_, i) => String(2024 + i));

const shown = (indicators: readonly Indicator[]): string =>
  indicators
    .flatMap(({ series }) => series)
    .map(({ values, denominator }) =>
      [
        ...values.map((value) => {
          const [share, change] = 'share' in value || 'change' in value ? [value.share, value.change] : []; // prettier-ignore
          return [value.value, share ?? '', change ?? ''].join('~');
        }),
        ...(denominator ?? []),
      ].join(' '),
    )
    .join(' | ');

type Publish = (series: readonly Written[], unit: string, threshold: number) => string;

const PUBLISH: Readonly<Record<string, Publish>> = {
  'a trend': (series, unit, threshold) =>
    shown([
      protectIndicatorTrend(
        parseIndicatorTrend({
          ...{ title: 'T', area: 'X', disclosure: { threshold }, series },
          ...{ measure: { unit, kind: 'stock' }, periods: periodsOf(series[0]!) },
        }).dataset!,
      ).publishable.indicator,
    ]),
  'a scorecard': (series, unit, threshold) =>
    shown(
      protectVitalSigns(
        parseVitalSigns({
          ...{ title: 'T', area: 'X', disclosure: { threshold } },
          indicators: series.map((each) => ({
            name: each.name,
            measure: { unit, kind: 'stock' },
            periods: periodsOf(each),
            series: [{ ...each, role: 'area' }],
          })),
        }).dataset!,
      ).publishable.indicators.map(({ indicator }) => indicator),
    ),
};

const percent = (counted: number, of: number) => Number(((counted / of) * 100).toFixed(1));

const OTHERS: Readonly<Record<string, Written>> = {
  England: { name: 'England', role: 'national', values: [52.5], denominator: [5000] },
  'others of the same number': { name: 'Visited', values: [30], denominator: [200] },
};

/** Own, kin and agency: shares of all, beside a percentage of others. */
function* threeParts(most: number): Iterable<Counts> {
  for (const [own = 0, kin = 0, agency = 0] of lists(3, most))
    if (own + kin + agency > 0) yield { own, kin, agency };
}

const sharesBeside = (publish: Publish, other: Written, threshold: number) =>
  narrowedByRule({
    threshold,
    tables: threeParts(2 * threshold + 3),
    publish: ({ own = 0, kin = 0, agency = 0 }) => {
      const all = own + kin + agency;
      const share = (name: string, counted: number): Written => ({
        ...{ name, values: [percent(counted, all)], denominator: [all] },
      });
      const parts = [share('Own', own), share('Kin', kin), share('Agency', agency)];
      return publish([...parts, other], 'percent', threshold);
    },
    isInside: (counts) => Object.values(counts).every((count) => count <= threshold + 3),
  });

/** So many girls and boys are counted and so many left over. */
function* counted(most: number): Iterable<Counts> {
  for (const [girls = 0, boys = 0, otherGirls = 0, otherBoys = 0] of lists(4, most))
    yield {
      ...{ girls, boys, otherGirls, otherBoys, all: girls + boys },
      ...{ others: otherGirls + otherBoys, ofGirls: girls + otherGirls, ofBoys: boys + otherBoys },
    };
}

const countsOutOf = (publish: Publish, threshold: number) =>
  narrowedByRule({
    threshold,
    tables: counted(threshold + 4),
    publish: ({ girls = 0, boys = 0, ofGirls = 0, ofBoys = 0 }) => {
      const count = (name: string, value: number, of: number): Written => ({
        ...{ name, values: [value], denominator: [of || null] },
      });
      const series = [
        count('All', girls + boys, ofGirls + ofBoys),
        count('Girls', girls, ofGirls),
        count('Boys', boys, ofBoys),
      ];
      return publish(series, 'count', threshold);
    },
    isInside: ({ girls = 0, boys = 0, otherGirls = 0, otherBoys = 0 }) =>
      Math.max(girls, boys, otherGirls, otherBoys) <= threshold + 1,
  });

/** Girls have a change in place of their number, or a share of all; boys have nothing. */
const hintsBesideGap = (publish: Publish, hint: 'change' | 'share', threshold: number) =>
  narrowedByRule({
    threshold,
    tables: [...lists(2, 20)].map(([girls = 0, boys = 0]) => ({ girls, boys })),
    publish: ({ girls = 0, boys = 0 }) => {
      const all = girls + boys;
      const inPlace = { value: '[x]', [hint]: hint === 'change' ? girls - 20 : girls / all };
      const of = hint === 'share' ? { denominator: [41, all || null] } : {};
      return publish(
        [
          { name: 'All', values: [41, all], ...of },
          { name: 'Girls', values: [20, all || hint === 'change' ? inPlace : 0], ...of },
          { name: 'Boys', values: [21, '[x]'], ...of },
        ],
        'count',
        threshold,
      );
    },
    isInside: ({ girls = 0, boys = 0 }) => Math.max(girls, boys) <= 20 - threshold,
  });

const named = (values: Readonly<Record<string, unknown>>) =>
  Object.entries(values).map(([name, value]) => ({ name, value }));

const publishMix = (areas: readonly object[], threshold: number): string =>
  protectPlacementMix(parsePlacementMix({ title: 'T', disclosure: { threshold }, areas }).dataset!)
    .publishable.mixes.map(({ now }) =>
      [...now.parts, now.total].map(({ value }) => value).join(' '),
    )
    .join(' | ');

const publishFunnel = (areas: readonly object[], threshold: number): string =>
  protectThresholdFunnel(
    parseThresholdFunnel({
      ...{ title: 'T', disclosure: { threshold } },
      ...{ ...areas[0], areas: areas.slice(1) },
    }).dataset!,
  )
    .publishable.figures.map(({ contacts, outcomes }) =>
      [contacts!, ...outcomes].map(({ value }) => value.value).join(' '),
    )
    .join(' | ');

/** South has no number of kin; of the county less the north it would be the same as of its own total. */
const leftByAreas = (north: number, threshold: number, isMix: boolean) =>
  narrowedByRule({
    threshold,
    tables: [...lists(2, 20)].map(([own = 0, kin = 0]) => ({ own, kin })),
    publish: ({ own = 0, kin = 0 }) => {
      const areas = [
        { area: 'North', own: north, kin: 30, all: north + 30 },
        { area: 'South', own, kin: '[x]', all: own + kin },
        { area: 'County', own: north + own, kin: 30 + kin, all: north + 30 + own + kin },
      ].map(({ area, all, ...parts }) =>
        isMix
          ? { area, parts: named(parts), total: all }
          : { area, outcomes: named(parts), contacts: all },
      );
      return isMix ? publishMix(areas, threshold) : publishFunnel(areas, threshold);
    },
    isInside: ({ own = 0, kin = 0 }) => Math.max(own, kin) <= 20 - threshold - 2,
  });

/** A county that is divided into own and kin, as its districts are, and again into its districts. */
const countyInTwoWays = (threshold: number) =>
  narrowedByRule({
    threshold,
    tables: [...lists(4, 2 * threshold + 1)].map(([a = 0, b = 0, c = 0, d = 0]) => ({
      ...{ a, b, c, d, own: a + c, kin: b + d, north: a + b, south: c + d, all: a + b + c + d },
    })),
    publish: ({ a, b, c, d, own, kin, north, south }) =>
      publishMix(
        [
          { title: 'Carers', area: 'North', parts: named({ Own: a, Kin: b }) },
          { title: 'Carers', area: 'South', parts: named({ Own: c, Kin: d }) },
          { title: 'Carers', area: 'County', parts: named({ Own: own, Kin: kin }) },
          { title: 'Districts', area: 'County', parts: named({ North: north, South: south }) },
        ],
        threshold,
      ),
    isInside: ({ a = 0, b = 0, c = 0, d = 0 }) => Math.max(a, b, c, d) <= threshold + 2,
  });

describe('the rule for what stands beside figures', function () {
  this.timeout(120_000);

  const trials: [string, () => ReturnType<typeof narrowedByRule>][] = [
    ...Object.entries(PUBLISH).flatMap(([widget, publish]) =>
      [3, 4].flatMap((threshold): [string, () => ReturnType<typeof narrowedByRule>][] => [
        ...Object.entries(OTHERS).map(
          ([name, other]): [string, () => ReturnType<typeof narrowedByRule>] => [
            `shares of one number beside ${name}, under ${threshold}, in ${widget}`,
            () => sharesBeside(publish, other, threshold),
          ],
        ),
        [
          `changes in place of a number, under ${threshold}, in ${widget}`,
          () => hintsBesideGap(publish, 'change', threshold),
        ],
        [
          `shares in place of a number, under ${threshold}, in ${widget}`,
          () => hintsBesideGap(publish, 'share', threshold),
        ],
      ]),
    ),
    ...Object.entries(PUBLISH).map(
      ([widget, publish]): [string, () => ReturnType<typeof narrowedByRule>] => [
        `counts out of a number, in ${widget}`,
        () => countsOutOf(publish, 3),
      ],
    ),
    ['a county that is divided in two ways', () => countyInTwoWays(3)],
    ...[true, false].flatMap((isMix) =>
      [0, 12].flatMap((north) =>
        [3, 5].map((threshold): [string, () => ReturnType<typeof narrowedByRule>] => [
          `what a county leaves beside ${north} of the north, under ${threshold}, in a ${isMix ? 'mix' : 'funnel'}`,
          () => leftByAreas(north, threshold, isMix),
        ]),
      ),
    ),
  ];

  for (const [name, trial] of trials)
    it(`tells nothing of a small count: ${name}`, () => {
      const { leaks, attacked, published } = trial();
      expect(leaks.slice(0, 4), `${leaks.length} of ${attacked}`).to.eql([]);
      // Where four may add up, all tables with a small number look the same.
      expect(attacked).to.be.greaterThan(2);
      expect(published).to.be.greaterThan(300);
    });
});
