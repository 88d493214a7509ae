// Holds what a mix says of shares, changes and its largest part against what is worked out here from its numbers.
import { expect } from '@open-wc/testing';
import { largestParts, leadParts } from '../../../src/widgets/placement-mix/model.js';
import { placementMixTable } from '../../../src/widgets/placement-mix/table.js';
import { words as welsh } from '../../../src/widgets/placement-mix/words.cy.js';
import { words } from '../../../src/widgets/placement-mix/words.en.js';
import * as partsCy from '../../../src/widgets/placement-mix/words.parts.cy.js';
import { loadParts } from '../../support/load-parts.js';
import { groupShare } from '../../../src/widgets/placement-mix/words.figures.en.js';
import { point } from '../../../src/widgets/placement-mix/words.folded.en.js';
import { notes } from '../../../src/widgets/placement-mix/words.notes.en.js';
import { summing } from '../../../src/widgets/placement-mix/words.summary.en.js';

import { vital } from '../../../src/widgets/placement-mix/words.vital.en.js';
import { randomFrom } from '../../support/random-from.mjs';
import { modelOf, parts } from './scene.js';

await loadParts(partsCy);

const THINGS = { counts: 'things' } as const;
const mixOf = (values: readonly unknown[], more: object = {}) =>
  modelOf({
    title: 'Homes',
    measure: THINGS,
    parts: values.map((value, i) => ({ name: `P${i}`, value })),
    ...more,
  });
const percentsOf = (values: readonly number[]): readonly (string | number)[] => {
  const { entries, mixes } = mixOf(values);
  return entries.map(
    (entry, i) => `${words.entryName(mixOf(values), entry)} ${mixes[0]!.entries[i]!.percent}`,
  );
};

describe('the per cents of a mix', () => {
  it('of "All other" are those of its sum', () => {
    expect(percentsOf([421, 138, 77, 55, 31, 9, 7, 6, 6, 5, 5])).to.deep.equal([
      'P0 55',
      'P1 18',
      'P2 10',
      'P3 7',
      'P4 4',
      'All other 5',
    ]);
  });

  it('are those of the exact share, rounded once, in 3,000 made mixes', () => {
    const random = randomFrom(12);
    let joined = 0;
    for (let run = 0; run < 3000; run += 1) {
      const values = Array.from({ length: 10 }, () => Math.round(1000 * random() ** 4));
      const total = values.reduce((a, b) => a + b, 0);
      const model = mixOf(values);
      const drawn = model.mixes[0]!.entries;
      model.entries.forEach((entry, i) => {
        // Halves up, in whole numbers alone.
        const number = entry.parts.reduce((a, part) => a + values[part]!, 0);
        const right = Math.floor((200 * number + total) / (2 * total));
        expect(drawn[i]!.percent, JSON.stringify(values)).to.equal(right);
        if (entry.parts.length > 1) joined += 1;
      });
    }
    // The made mixes are of the kind that the test is about.
    expect(joined).to.be.greaterThan(300);
  });

  it('are the same for equal numbers, of parts, groups and all areas', () => {
    const [a, b, c] = mixOf([30, 30, 20]).mixes[0]!.entries;
    expect([a, b, c].map((facts) => words.share(facts!))).to.deep.equal(['38%', '38%', '25%']);
    const model = mixOf([30, 30, 20]);
    expect(summing.leadText(model, 0)).to.equal('The largest parts are P0 and P1: 30 (38%) each');
    expect(mixOf([3, 3, 10]).mixes[0]!.entries.map(({ percent }) => percent)).to.deep.equal([
      63, 19, 19,
    ]);
  });

  it('are about what they are where numbers are rounded, and the notes say how far they may be off', () => {
    const rough = mixOf([70, 50], { measure: { counts: 'people' }, disclosure: { rounding: 10 } });
    expect(summing.leadText(rough, 0)).to.equal('The largest part is P0: 70 (about 58%)');
    // 74.9 of 115.1 would be 65%: 7 points more.
    expect(notes(rough)).to.include(
      'Percentages are of rounded numbers, and may be off by up to 7 percentage points.',
    );
    const fine = mixOf([7000, 5000], {
      measure: { counts: 'people' },
      disclosure: { rounding: 10 },
    });
    expect(summing.leadText(fine, 0)).to.equal('The largest part is P0: 7,000 (58%)');
    expect(notes(fine).join(' ')).not.to.contain('may be off');
  });

  it('are published shares as they are published, though they add up to 102', () => {
    const model = mixOf([
      { value: '[x]', share: 0.61 },
      { value: '[x]', share: 0.41 },
    ]);
    expect(model.mixes[0]!.parts.map(words.share)).to.deep.equal(['61%', '41%']);
    expect(model.mixes[0]!.entries.map(words.share)).to.deep.equal(['61%', '41%']);
    const finer = mixOf([
      { value: '[x]', share: 0.615 },
      { value: '[x]', share: 0.385 },
    ]);
    expect(finer.mixes[0]!.parts.map(words.share)).to.deep.equal(['61.5%', '38.5%']);
  });
});

describe('the shares of areas, side by side', () => {
  const two = (
    own: readonly (number | object)[],
    other: readonly (number | object)[],
    more: object = {},
  ) =>
    words.surface(
      modelOf(
        [own, other].map((values, i) => ({
          title: 'Homes',
          measure: THINGS,
          area: ['Exampleshire', 'England'][i],
          parts: values.map((value, p) => ({ name: `P${p}`, value })),
          ...more,
        })),
      ),
    ).standfirst;

  it('are told apart where they differ, with the same decimals; equal ones stay equal', () => {
    expect(two([605, 395], [614, 386])).to.equal('P0: 60.5% in Exampleshire and 61.4% in England.');
    expect(two([60, 40], [6, 4])).to.equal('P0: 60% in Exampleshire and 60% in England.');
    expect(two([2, 1], [4, 2])).to.equal('P0: 67% in Exampleshire and 67% in England.');
    expect(two([60, 40], [50, 50])).to.equal('P0: 60% in Exampleshire and 50% in England.');
    // 4 and 5 of 10,000 are both under 1%, and under 0.1%.
    expect(two([9996, 4], [9995, 5])).to.contain('99.96% in Exampleshire and 99.95% in England');
  });

  it('are as they are published, and not told apart by what rounding may have made', () => {
    const shares = (...of: readonly number[]) => of.map((share) => ({ value: '[x]', share }));
    expect(two(shares(0.61, 0.39), [614, 386])).to.contain('61% in Exampleshire and 61% in');
    const rounding = { measure: {}, disclosure: { protected: true, rounding: 10 } };
    // Of some 2,000 either may be off by 0.4 points: 61.4% and 60.8% may be the same.
    expect(two([1400, 880], [1400, 900], rounding)).to.contain('61% in Exampleshire and 61% in');
  });

  it('are alike exactly where the shares are, in 2,000 made pairs', () => {
    const random = randomFrom(612);
    let alike = 0;
    for (let run = 0; run < 2000; run += 1) {
      const size = [3, 10, 100, 1000][run % 4]!;
      const make = () => [Math.ceil(size * (1 + random())), Math.ceil(size * random())] as const;
      const [[a, b], [c, d]] = [make(), make()];
      const found = two([a, b], [c, d]).match(/(?:over )?[\d.]+(?=%)/g)!;
      const at = JSON.stringify([a, b, c, d, found]);
      // a ÷ (a + b) and c ÷ (c + d) in whole numbers.
      const isSame = a * (c + d) === c * (a + b);
      if (isSame) alike += 1;
      expect(found[0] === found[1], at).to.equal(isSame);
      const exact = (100 * a) / (a + b);
      const [, over, number = '', decimals = ''] = /^(over )?(\d+\.?(\d*))$/.exec(found[0])!;
      const near = over ? exact - Number(number) : Math.abs(exact - Number(number));
      expect(near, at).to.be.within(0, (over ? 1 : 0.5 + 1e-9) / 10 ** decimals.length);
    }
    expect(alike).to.be.within(20, 1000);
  });
});

describe('changes of shares of a mix', () => {
  const GROUPS = [{ name: 'In' }, { name: 'Out' }];
  const changed = (now: readonly number[], before: readonly number[], more: object = {}) =>
    modelOf({
      title: 'Homes',
      measure: THINGS,
      groups: GROUPS,
      period: '31 March 2025',
      previousPeriod: '31 March 2024',
      parts: now.map((value, i) => ({
        name: `P${i}`,
        group: GROUPS[i]?.name,
        value,
        previous: before[i],
      })),
      ...more,
    });
  const texts = (...of: Parameters<typeof changed>) => {
    const { mixes } = changed(...of);
    return mixes[0]!.groups.map(({ points }) => points);
  };

  it('are differences of exact shares, rounded once', () => {
    expect(texts([505, 495], [504, 496])).to.deep.equal([0.1, -0.1]);
    expect(texts([60, 40], [60, 40])).to.deep.equal([0, 0]);
    // 57.5% to 61.5%; rounded one by one that would be 58 and 62, or 57 and 62.
    expect(texts([123, 77], [115, 85])).to.deep.equal([4, -4]);
    expect(texts([334, 333, 333], [333, 333, 334])).to.deep.equal([0.1, 0]);
  });

  it('are within half a point of the exact ones in 3,000 made mixes, and have their sign', () => {
    const random = randomFrom(5);
    for (let run = 0; run < 3000; run += 1) {
      const make = () => Array.from({ length: 2 + (run % 3) }, () => Math.round(600 * random()));
      const [now, before] = [make(), make()];
      const of = (values: readonly number[], i: number) =>
        (100 * values[i]!) / values.reduce((a, b) => a + b, 0);
      texts(now, before).forEach((points, i) => {
        const exact = of(now, i) - of(before, i);
        const at = JSON.stringify([now, before]);
        expect(Math.abs(points! - exact), at).to.be.at.most(0.5 + 1e-9);
        expect(Math.sign(points!), at).to.equal(Math.abs(exact) < 1e-9 ? 0 : Math.sign(exact));
      });
    }
  });

  it('are not told where the rounding of numbers may have made them, and changes are said to be about so much', () => {
    const rounded = (now: readonly number[], before: readonly number[]) =>
      changed(now, before, {
        measure: {},
        disclosure: { protected: true, rounding: 10 },
      }).mixes[0]!;
    // 174 of 344 and 166 of 354 are shown as 170 of 340 and 170 of 350.
    expect(rounded([170, 170], [170, 180]).groups.map(({ points }) => points)).to.deep.equal([
      undefined,
      undefined,
    ]);
    expect(rounded([300, 100], [100, 300]).groups.map(({ points }) => points)).to.deep.equal([
      50, -50,
    ]);
    expect(rounded([300, 100], [100, 100]).parts.map(words.change)).to.deep.equal([
      'up about 200',
      'change too small to tell',
    ]);
  });

  it('hold the target against the exact share', () => {
    const held = (values: readonly number[], target: number, more: object = {}) =>
      groupShare(
        changed(values, [], { groups: [{ name: 'In', target }, { name: 'Out' }], ...more }),
        0,
        0,
      );
    // 60.45% is 14.55 points short, and not 75 less 60.
    expect(held([6045, 3955], 0.75)).to.contain('15 percentage points short of the 75% target');
    expect(held([6055, 3945], 0.75)).to.contain('61% In, 14 percentage points short of');
    const rounded = { measure: {}, disclosure: { protected: true, rounding: 10 } };
    expect(held([150, 50], 0.75, rounded)).to.contain(
      '75% In, too close to the 75% target to tell, since numbers are rounded',
    );
    expect(held([150, 150], 0.75, rounded)).to.contain('25 percentage points short of');
  });
});

describe('breaks and marks of a mix', () => {
  const grouped = (own: object, kin: object, more: object = {}) =>
    modelOf({
      title: 'Carers',
      measure: { unit: 'carers', counts: 'things' },
      period: '31 March 2025',
      previousPeriod: '31 March 2024',
      groups: [{ name: 'In-house' }, { name: 'External' }],
      parts: [
        { name: 'Own', group: 'In-house', previous: 161, ...own },
        { name: 'Kin', group: 'In-house', previous: 35, ...kin },
        { name: 'Agency', group: 'External', value: 140, previous: 145 },
      ],
      ...more,
    });
  const broken = { value: { value: 42, marks: 'b' } };

  it('give no change of a part across its break, nor of what it adds to', () => {
    const model = grouped({ value: 168 }, broken);
    const [mix] = model.mixes;
    expect(mix!.parts.map(({ change }) => change)).to.deep.equal([7, undefined, -5]);
    expect(mix!.groups.map(({ change }) => change)).to.deep.equal([undefined, -5]);
    expect(mix!.groups.map(({ points }) => points)).to.deep.equal([undefined, undefined]);
    expect([mix!.total.change, mix!.total.noChange]).to.deep.equal([undefined, 'break']);
    expect(words.surface(model).beside).to.equal('carers, break in series');
    expect(vital(model)).to.deep.equal([
      '[b] break in series: not comparable with earlier periods.',
    ]);
    const kin = model.entries.findIndex(({ parts: [part] }) => part === 1);
    expect(point(model, 0, kin)).to.contain(
      'Not comparable with 31 March 2024: a break in the series',
    );
  });

  it('give no change of any part where the whole breaks, nor of a part where its group does', () => {
    const whole = grouped({ value: 168 }, { value: 42 }, { total: { value: 350, marks: 'b' } });
    const changes = (model: ReturnType<typeof grouped>) =>
      model.mixes[0]!.parts.map(({ change }) => change);
    expect(changes(whole)).to.deep.equal([undefined, undefined, undefined]);
    const ofGroup = grouped(
      { value: 168 },
      { value: 42 },
      { groups: [{ name: 'In-house', value: { value: 210, marks: 'b' } }, { name: 'External' }] },
    );
    expect(changes(ofGroup)).to.deep.equal([undefined, undefined, -5]);
    expect(ofGroup.mixes[0]!.total.change).to.equal(undefined);
  });

  it('reach the sums of the parts that have them, in the table too', () => {
    const model = grouped({ value: { value: 168, marks: 'p' } }, { value: 42 });
    const { rows } = placementMixTable(model, words);
    expect(rows.map(({ head, cells }) => [head, cells[1]])).to.deep.equal([
      ['Own', '168 [p]'],
      ['Kin', '42'],
      ['In-house, all', '210 [p]'],
      ['Agency', '140'],
      ['External, all', '140'],
      ['Total', '350 [p]'],
    ]);
    const joined = mixOf([400, 300, 200, 50, 20, { value: 10, marks: 'e' }, 9, 8]);
    const other = joined.entries.findIndex(({ parts: of }) => of.length > 1);
    expect(joined.mixes[0]!.entries[other]!.value.marks).to.deep.equal(['e']);
  });

  it('reach what is left of the total for withheld parts', () => {
    const model = mixOf([400, { value: 20, marks: 'p' }, '[c]', '[c]'], {
      measure: {},
      total: 430,
      disclosure: { protected: true },
    });
    expect(model.mixes[0]!.entries.at(-1)!.value).to.deep.equal({ value: 30, marks: ['p'] });
  });
});

describe('periods of a mix that do not compare', () => {
  const of = (period: string, previousPeriod: string, kind: string) =>
    modelOf({
      title: 'Placements',
      measure: { counts: 'things', kind },
      ...{ period, previousPeriod },
      groups: [{ name: 'In', target: 0.5 }],
      parts: [{ name: 'A', group: 'In', value: 90, previous: 400 }],
    });
  const refused: readonly (readonly [string, string, string])[] = [
    ['2025-04-01/P8M', '2024-25', 'flow'],
    ['2024-25 Q1', '2023-24', 'flow'],
    ['31 March 2025', '2023-24', 'flow'],
    ['2023-24', '2024-25', 'flow'],
    ['31 March 2024', '31 March 2025', 'stock'],
  ];
  for (const [period, before, kind] of refused) {
    it(`gives no change of a ${kind} from ${before} to ${period}, and says so`, () => {
      const model = of(period, before, kind);
      const [mix] = model.mixes;
      for (const { change, points } of [...mix!.parts, ...mix!.groups, mix!.total])
        expect([change, points]).to.deep.equal([undefined, undefined]);
      expect(vital(model).join(' ')).to.match(/^Not compared with /);
      const said = [
        words.surface(model).standfirst,
        summing.summary(model),
        ...point(model, 0, 0),
      ].join();
      expect(said).not.to.match(/\b(up|down|no change|unchanged)\b/);
    });
  }
  it('compares a year with the year before, and a day with a day', () => {
    expect(of('2024-25', '2023-24', 'flow').mixes[0]!.total.change).to.equal(-310);
    expect(of('31 March 2025', '31 March 2024', 'stock').mixes[0]!.total.change).to.equal(-310);
  });
  it('says why a change is not known, and never that there is none', () => {
    const model = modelOf({
      title: 'Homes',
      period: '31 March 2025',
      previousPeriod: '31 March 2024',
      disclosure: { protected: true },
      parts: [
        { name: 'A', value: 90, previous: '[c]' },
        { name: 'B', value: 30, previous: '[x]' },
        { name: 'C', value: 20, previous: '[z]' },
      ],
    });
    expect([0, 1, 2].map((i) => point(model, 0, i).at(-1))).to.deep.equal([
      'The change since 31 March 2024 is not known (number then: confidential)',
      'The change since 31 March 2024 is not known (number then: not available)',
      'Not compared with 31 March 2024: not applicable then',
    ]);
  });
});

describe('the number to remember of a mix', () => {
  const dates = { period: '31 March 2025', previousPeriod: '31 March 2024' };
  const beside = (a: unknown, total: unknown) => {
    const list = [
      { name: 'A', value: a, previous: 50 },
      { name: 'B', value: 39, previous: 40 },
    ];
    const model = modelOf({
      ...{ title: 'Homes', measure: { ...THINGS, unit: 'homes' }, ...dates },
      ...{ parts: list, total, totalPrevious: 90 },
    });
    return [words, welsh].map((language) => language.surface(model).beside);
  };

  it('says that the series breaks, where its change would stand', () => {
    expect(beside(61, 100)).to.deep.equal([
      'homes, up 10 since 31 March 2024',
      'homes, cynnydd o 10 ers 31 Mawrth 2024',
    ]);
    const broken = ['homes, break in series', 'homes, toriad yn y gyfres'];
    expect(beside(61, { value: 100, marks: 'b' })).to.deep.equal(broken);
    // The break of a part is one of their sum.
    expect(beside({ value: 61, marks: 'b' }, undefined)).to.deep.equal(broken);
    expect(beside({ value: 61, marks: ['b', 'p'] }, undefined)).to.deep.equal([
      'homes, provisional, break in series',
      'homes, dros dro, toriad yn y gyfres',
    ]);
  });
});

describe('the largest part of a mix', () => {
  const largest = (values: Parameters<typeof parts>[0], more: object = {}) => {
    const model = modelOf({
      title: 'Homes',
      parts: parts(values),
      disclosure: { protected: true },
      ...more,
    });
    return largestParts(model.mixes[0]!).map((part) => model.parts[part]!.name);
  };
  const cases: readonly (readonly [string, Parameters<typeof largest>, readonly string[]])[] = [
    ['of known parts', [{ A: 60, B: 40 }], ['A']],
    ['two that are equal', [{ A: 40, B: 40, C: 1 }], ['A', 'B']],
    ['none of zeros', [{ A: 0, B: 0 }], []],
    ['with a withheld part that must be smaller', [{ A: 60, B: '[c]' }, { total: 100 }], ['A']],
    ['none where a withheld part may be as large', [{ A: 50, B: '[c]' }, { total: 100 }], []],
    [
      'none where two withheld parts leave room',
      [{ A: 50, B: '[c]', C: '[c]' }, { total: 120 }],
      [],
    ],
    ['none beside a withheld total', [{ A: 60, B: '[c]' }, { total: '[c]' }], []],
    ['none beside a part that is not known', [{ A: 60, B: '[x]' }], []],
    ['with one that rounds to zero', [{ A: 60, B: '[k]' }], ['A']],
    ['none beside what is stated of a larger whole', [{ A: 19, B: 5 }, { total: 100 }], []],
    ['none of parts that claim no whole', [{ A: 60 }, { total: 100, whole: false }], []],
    [
      'none of equal rounded numbers',
      [{ A: 40, B: 40, C: 10 }, { disclosure: { protected: true, rounding: 10 } }],
      [],
    ],
    [
      'of published shares',
      [{ A: { value: '[x]', share: 0.6 }, B: { value: '[x]', share: 0.4 } }],
      ['A'],
    ],
    [
      'none beside 81 per cent that is not stated',
      [{ A: { value: '[x]', share: 0.19 }, B: '[x]' }],
      [],
    ],
    [
      'none where a number stands beside shares',
      [{ A: { value: '[x]', share: 0.6 }, B: 40 }, { total: '[x]' }],
      [],
    ],
  ];
  for (const [name, input, expected] of cases)
    it(name, () => expect(largest(...input)).to.deep.equal(expected));

  it('is certain whenever it is named: no way to fill in what is hidden makes another larger', () => {
    const random = randomFrom(77);
    let named = 0;
    for (let run = 0; run < 3000; run += 1) {
      const values = Array.from({ length: 3 + (run % 3) }, () => Math.floor(40 * random() ** 2));
      const isHidden = values.map(() => random() < 0.35);
      const total = values.reduce((a, b) => a + b, 0) + (random() < 0.2 ? 30 : 0);
      const model = mixOf(
        values.map((value, i) => (isHidden[i] ? '[c]' : value)),
        { total, measure: {}, disclosure: { protected: true } },
      );
      const found = largestParts(model.mixes[0]!);
      const shown = values.map((value, i) => (isHidden[i] ? 0 : value));
      const most = Math.max(...shown);
      const left = total - shown.reduce((a, b) => a + b, 0);
      // Any hidden part, or one that is not listed, may be all that is left.
      const mayBeLarger = left >= most;
      // Of one part alone nothing is the largest.
      const isOne = !isHidden.includes(true) && shown.filter(Boolean).length === 1 && left === 0;
      const expected =
        mayBeLarger || most === 0 || isOne
          ? []
          : [...values.keys()].filter((i) => !isHidden[i] && values[i] === most);
      expect(found, JSON.stringify({ values, isHidden, total })).to.deep.equal(expected);
      named += found.length;
      for (const lead of leadParts(model.mixes[0]!)) expect(shown[lead]).to.equal(most);
    }
    expect(named).to.be.greaterThan(300);
  });
});
