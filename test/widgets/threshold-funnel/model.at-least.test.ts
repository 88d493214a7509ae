// Tests the sums of levels from the highest down: what they are, and where there are none.
import { expect } from '@open-wc/testing';
import { isKnown } from '../../../src/core/data/value.js';
import type { ThresholdFunnelDataset } from '../../../src/widgets/threshold-funnel/input.js';
import { door, modelOf } from './scene.js';

type Dataset = ThresholdFunnelDataset;

const levelsOf = (input: unknown) => modelOf(input).panels[0]!.levels!;
const sumsOf = (input: unknown) =>
  levelsOf(input).levels.map(({ atLeast }) => atLeast && [atLeast.value.value, atLeast.percent]);

const LEVELS = ['1', '2', '3', '4'].map((id) => ({ id, name: `Level ${id}` }));
const quarter = (values: readonly unknown[], more: Partial<Dataset> = {}): Dataset => ({
  title: 'Front door',
  contacts: 5230,
  levels: LEVELS.map((level, i) => ({ ...level, value: values[i] }) as typeof level),
  ...more,
});

describe('the levels of a funnel', () => {
  it('are added up from the highest down, as shares of all contacts', () => {
    expect(sumsOf(quarter([640, 1130, 420, 570]))).to.deep.equal([
      [2760, 53],
      [2120, 41],
      [990, 19],
      [570, 11],
    ]);
  });

  it('come to the same as contacts counted one by one', () => {
    let state = 7;
    const below = (n: number) => (state = (state * 48271) % 2147483647) % n;
    for (let round = 0; round < 50; round += 1) {
      const contacts = Array.from({ length: 50 + below(400) }, () => below(5));
      const many = (met: (level: number) => boolean) => contacts.filter(met).length;
      const dataset = quarter(
        [1, 2, 3, 4].map((level) => many((each) => each === level)),
        { contacts: contacts.length, disclosure: { protected: true } },
      );
      expect(sumsOf(dataset)).to.deep.equal(
        [1, 2, 3, 4].map((level) => {
          const met = many((each) => each >= level);
          return [met, Math.round((100 * met) / contacts.length)];
        }),
      );
    }
  });

  it('take the period before along where it has every level, and every mark', () => {
    const values = [{ value: 200, marks: ['p'] }, 100, { value: 60, marks: ['e'] }, 40];
    const before = [180, undefined, 50, 50];
    const [any, , three, four] = levelsOf(
      quarter([], {
        contacts: 1000,
        contactsPrevious: 500,
        levels: LEVELS.map((level, i) => ({
          ...level,
          value: values[i]!,
          ...(before[i] === undefined ? {} : { previous: before[i] }),
        })),
      }),
    ).levels.map(({ atLeast }) => atLeast!);
    expect(any).to.deep.include({
      value: { value: 400, marks: ['p', 'e'] },
      share: 0.4,
      percent: 40,
    });
    expect([any!.previous, any!.change, any!.shareBefore]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
    expect(three).to.deep.equal({
      reach: 'over',
      ...{ value: { value: 100, marks: ['e'] }, previous: { value: 100, marks: [] } },
      ...{ change: { difference: 0, relative: 0 }, share: 0.1, percent: 10, shareBefore: 0.2 },
    });
    expect(four!.change).to.deep.equal({ difference: -10, relative: -0.2 });
  });

  it('give no change across a break', () => {
    const broken = quarter([], {
      levels: LEVELS.map((level, i) => ({
        ...level,
        value: i === 3 ? { value: 90, marks: ['b'] } : 90,
        previous: 80,
      })),
    });
    const changes = levelsOf(broken).levels.map(({ atLeast }) => atLeast!.change);
    expect(changes).to.deep.equal([undefined, undefined, undefined, undefined]);
  });

  it('are each rounded by itself, so that no share of a level differs from that of its sum', () => {
    const thirds = { contacts: 300, disclosure: { protected: true } } as const;
    const model = modelOf(quarter([100, 0, 0, 100], thirds));
    const { levels, none } = model.panels[0]!.levels!;
    expect(levels.map(({ percent }) => percent)).to.deep.equal([33, 0, 0, 33]);
    expect(none.rest!.percent).to.equal(33);
    expect(levels.at(-1)!.atLeast!.percent).to.equal(33);
  });

  it('are not added up unless all of them are given, with the contacts, and are no more than these', () => {
    const shown = { disclosure: { protected: true } } as const;
    for (const [name, dataset] of Object.entries<Dataset>({
      withheld: quarter([640, 1130, '[c]', 570], shown),
      'not available': quarter([640, 1130, '[x]', 570], shown),
      'of a share alone': quarter([640, 1130, { value: '[x]', share: 0.08 }, 570], shown),
      'without contacts': quarter([640, 1130, 420, 570], { contacts: '[x]' }),
      'of withheld contacts': quarter([640, 1130, 420, 570], { contacts: '[c]', ...shown }),
      'more than the contacts': quarter([640, 1130, 420, 570], { contacts: 2000 }),
      'of no contacts': quarter([0, 0, 0, 0], { contacts: 0 }),
      'one alone': quarter([], { levels: [{ name: 'Level 4', value: 570 }] }),
      'more by rounding': quarter([20, 20, 20, 50], {
        ...{ contacts: 100, disclosure: { rounding: 10, protected: true } },
      }),
    })) {
      expect(levelsOf(dataset).funnel, name).to.equal(false);
      expect(sumsOf(dataset).filter(Boolean), name).to.deep.equal([]);
    }
  });

  it('are sums of rounded counts where counts are rounded, and of nothing that is withheld', () => {
    const rounded = quarter([641, 1128, 423, 568], { disclosure: { rounding: 10 } });
    expect(sumsOf(rounded).map((sum) => sum![0])).to.deep.equal([2760, 2120, 990, 570]);
    const small = levelsOf(quarter([640, 1130, 420, 3]));
    expect(small.levels.map(({ value }) => isKnown(value))).to.deep.equal([
      true,
      true,
      true,
      false,
    ]);
    expect(small.funnel).to.equal(false);
  });

  it('stand beside outcomes that are withheld: what met none is then not said', () => {
    const { funnel, none } = levelsOf({
      ...door,
      outcomes: [
        ...door.outcomes!.slice(1),
        { name: 'Advice', value: '[c]' },
        { name: 'Other', value: '[c]' },
      ],
      disclosure: { protected: true },
    });
    expect(funnel).to.equal(true);
    expect(none.rest).to.equal(undefined);
    expect(none.items.map(({ value }) => value.value)).to.deep.equal(['[c]', '[c]']);
  });
});
