// Tests that messages of every widget repeat no text that may hold a count, and no long name whole.
import { expect } from '@open-wc/testing';
import type { Parsed } from '../../src/core/data/problem.js';
import { parseCostComparator } from '../../src/widgets/cost-comparator/input.js';
import { parseIndicatorTrend } from '../../src/widgets/indicator-trend/input.js';
import { parsePlacementMix } from '../../src/widgets/placement-mix/input.js';
import { parseThresholdFunnel } from '../../src/widgets/threshold-funnel/input.js';
import { parseVitalSigns } from '../../src/widgets/vital-signs/input.js';
import { problemText } from '../support/problem-text.js';

type Fields = Readonly<Record<string, unknown>>;

interface Widget {
  readonly parse: (input: unknown) => Parsed<unknown>;
  readonly whole: Fields;
  /** The path of a field that is a period. */
  readonly period: string;
  /** The list of named things, with one of them. */
  readonly list: string;
  readonly member: Fields;
  /** The rest of the message about a name that is there twice. */
  readonly twice: string;
  readonly inArea?: string;
}

const series = {
  periods: ['2022-23', '2023-24'],
  series: [{ name: 'Exampleshire', values: [4, 5] }],
};

const widgets: Readonly<Record<string, Widget>> = {
  'indicator-trend': {
    parse: parseIndicatorTrend,
    whole: { title: 'Contacts', ...series },
    period: 'target.by',
    list: 'series',
    member: series.series[0]!,
    twice: 'both are left out',
  },
  'vital-signs': {
    parse: parseVitalSigns,
    whole: { title: 'Vital signs', indicators: [{ name: 'Contacts', ...series }] },
    period: 'asOf',
    list: 'indicators',
    member: { name: 'Contacts', ...series },
    twice: 'both are left out',
    inArea: ' in an area',
  },
  'placement-mix': {
    parse: parsePlacementMix,
    whole: { title: 'Homes', parts: [{ name: 'Fostering', value: 320 }] },
    period: 'period',
    list: 'parts',
    member: { value: 320 },
    twice: 'neither number is shown',
  },
  'threshold-funnel': {
    parse: parseThresholdFunnel,
    whole: { title: 'Front door', contacts: 900, sources: [{ name: 'Police', value: 320 }] },
    period: 'period',
    list: 'sources',
    member: { value: 320 },
    twice: 'neither number is shown',
  },
  'cost-comparator': {
    parse: parseCostComparator,
    whole: {
      title: 'Costs of a bed',
      unit: 'pounds per bed per year',
      provisions: [{ name: 'In-house', kind: 'in-house', cost: 129000 }],
    },
    period: 'period',
    list: 'provisions',
    member: { kind: 'in-house', cost: 129000 },
    twice: 'both are left out',
  },
};

const PERIOD = 'write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025"';
const UNKNOWN =
  'expected a field that is known here, received an unknown field; remove it, or correct its name';

for (const [widget, { parse, whole, period, list, member, twice, inArea = '' }] of Object.entries(
  widgets,
)) {
  const linesOf = (changes: Fields) => parse({ ...whole, ...changes }).problems.map(problemText);

  describe(`a message of ${widget}`, () => {
    it('repeats a period that is no period only where it is nothing but years', () => {
      const line = (text: string) => {
        const [field, inner] = period.split('.') as [string, string?];
        return linesOf({ [field]: inner ? { value: 5, [inner]: text } : text });
      };
      const told = (received: string) => [
        `${period}: expected a period, received ${received}; ${PERIOD}`,
      ];
      for (const text of ['3 children in 2024', '2024: 3', '2024 2025 2026 2027 2028', '2024 (٣)'])
        expect(line(text)).to.deep.equal(told('text'));
      expect(line('2024 to 2031, three')).to.deep.equal(told('text'));
      expect(line('2024 & 2031')).to.deep.equal(told('"2024 & 2031"'));
      expect(line('lately')).to.deep.equal(told('"lately"'));
    });

    it('shows no unknown key that holds a digit or is long, in the path either', () => {
      const long = 'x'.repeat(41);
      const changes = { [list]: [{ name: 'A', ...member, '3 children': 1, [long]: 1, girls: 1 }] };
      const unknown = parse({ ...whole, ...changes }).problems;
      expect(unknown.map(problemText)).to.deep.equal([
        `${list}[0].…: ${UNKNOWN}`,
        `${list}[0].…: ${UNKNOWN}`,
        `${list}[0].girls: ${UNKNOWN}`,
      ]);
      expect(unknown.map(({ path }) => path)).to.deep.equal([
        [list, 0, '…'],
        [list, 0, '…'],
        [list, 0, 'girls'],
      ]);
      expect(linesOf({ 三3: 1 })).to.deep.equal([`…: ${UNKNOWN}`]);
    });

    it('repeats a name with its digits, cut after 40 characters', () => {
      const name = `Aged 16 and 17 ${'x'.repeat(40)}`;
      const named = { ...member, name };
      expect(linesOf({ [list]: [named, named] })).to.include(
        `${list}[1].name: expected each name once${inArea}, received "${name.slice(0, 40)}…", the same as ${list}[0]; rename one, or give each an "id"; ${twice}`,
      );
    });
  });
}

const LONG = `Level 4 ${'x'.repeat(40)}`;
const CUT = `${LONG.slice(0, 40)}…`;

describe('a reference', () => {
  const funnel = (changes: Fields) =>
    parseThresholdFunnel({ title: 'Front door', contacts: 900, ...changes }).problems.map(
      problemText,
    );
  const costs = (provisions: unknown) =>
    parseCostComparator({
      title: 'Costs of a bed',
      unit: 'pounds per bed per year',
      provisions,
      whatIf: { occupancy: { provision: 'Homes', beds: 6, fixedCost: 750000 } },
    }).problems.map(problemText);

  it('is told the levels that have a name, cut where it is long, and no others', () => {
    const levels = [3, { name: LONG, value: 5 }, { value: 3 }];
    const outcomes = [{ name: 'Advice', value: 30, level: 'levels[0]' }];
    expect(funnel({ levels, outcomes }).at(-1)).to.equal(
      `outcomes[0].level: expected the id or name of a level ("${CUT}"), received text; correct it, or add the level; its number is not shown, and no level is summed up`,
    );
    const movements = [{ from: LONG, to: LONG, value: 30 }];
    expect(funnel({ levels, movements }).at(-1)).to.equal(
      `movements[0].to: expected another level than "from", received "${CUT}" again; correct it; the movement is left out`,
    );
  });

  it('is told that there are no levels, where none has a name', () => {
    const outcomes = [{ name: 'Advice', value: 30, level: 'Early help' }];
    expect(funnel({ levels: [3, { value: 4 }], outcomes }).at(-1)).to.equal(
      'outcomes[0].level: expected the id or name of a level (none, since there are none), received "Early help"; correct it, or add the level; its number is not shown, and no level is summed up',
    );
  });

  it('is told the provisions that have a name, cut where it is long, and no others', () => {
    const provision = { kind: 'in-house', cost: 129000 };
    expect(costs([3, { ...provision, name: LONG }, provision]).at(-1)).to.equal(
      `whatIf.occupancy.provision: expected the id or name of one provision ("${CUT}"), received "Homes"; correct it, or add the provision; the what-if is left out`,
    );
  });
});

describe('a name that nothing refers to', () => {
  it('is cut where it is long', () => {
    const funnel = parseThresholdFunnel({
      title: 'Front door',
      contacts: 900,
      levels: [{ name: LONG }, { name: 'Early help' }],
      outcomes: [{ name: 'Advice', value: 30, level: 'Early help' }],
    });
    expect(funnel.problems.map(problemText)).to.deep.equal([
      `levels[0]: expected a level that an outcome names, received "${CUT}", which none does; write it as "level" of its outcomes, or give its number`,
    ]);
    const mix = parsePlacementMix({
      title: 'Homes',
      groups: [{ name: LONG }],
      parts: [{ name: 'Fostering', value: 320 }],
    });
    expect(mix.problems.map(problemText)).to.deep.equal([
      `groups[0]: expected a group that a part names, received "${CUT}", which none does; write it as "group" of its parts, or remove it; it is left out`,
    ]);
  });
});
