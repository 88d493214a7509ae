// Tests what marks, absences and breaks mean for comparing figures.
import { expect } from '@open-wc/testing';
import { absent, type Known, type Mark, type Value } from '../../../src/core/data/value.js';
import { readPeriod } from '../../../src/core/data/read-period.js';
import {
  breaksSeries,
  changeBetween,
  arePeriodsComparable,
  isUnjoined,
  whyIncomparable,
  isComparable,
  isHidden,
  shownChange,
  STANDING,
} from '../../../src/core/statistics/comparability.js';

const known = (value: number, ...marks: readonly Mark[]): Known => ({ value, marks });
const marks = ['b', 'e', 'f', 'p', 'r', 'u'] as const;
const absences = ['c', 'k', 'u', 'w', 'x', 'z', '!'] as const;

describe('the standing of a figure', () => {
  it('is given for every mark and every absence', () => {
    const all = [...marks, ...absences.map((why) => absent(why).value)];
    expect(Object.keys(STANDING)).to.have.members(all);
  });

  it('is compared where it is a number, whatever its marks', () => {
    expect(marks.map((mark) => isComparable(known(1, mark)))).to.eql(marks.map(() => true));
    expect(absences.map((why) => isComparable(absent(why)))).to.eql(absences.map(() => false));
    expect(isComparable(undefined)).to.equal(false);
  });

  it('is hidden where it is withheld or could not be read', () => {
    expect(absences.filter((why) => isHidden(absent(why)))).to.eql(['c', '!']);
    expect(isHidden(known(1, 'u'))).to.equal(false);
  });

  it('breaks the series by the mark b only, on a number or in its place', () => {
    expect(marks.filter((mark) => breaksSeries(known(1, 'p', mark)))).to.eql(['b']);
    expect(breaksSeries({ ...absent('x'), marks: ['b'] })).to.equal(true);
  });
});

describe('a change between two figures', () => {
  const [now, before] = [known(30), known(24)];

  it('is worked out where both are numbers, whatever other marks they have', () => {
    for (const mark of ['e', 'f', 'p', 'r', 'u'] as const) {
      expect(changeBetween({ now: known(30, mark), before: known(24, mark) })).to.eql({
        difference: 6,
        relative: 0.25,
      });
    }
  });

  it('is not given across a break, by mark on the later figure or by an event', () => {
    expect(changeBetween({ now: known(30, 'b'), before })).to.eql({ reason: 'break' });
    expect(changeBetween({ now, before, break: true })).to.eql({ reason: 'break' });
    expect(changeBetween({ now, before: known(24, 'b') }).reason).to.equal(undefined);
  });

  it('is not given where one is absent or hidden', () => {
    for (const why of absences) {
      expect(changeBetween({ now: absent(why), before })).to.eql({ reason: 'absent' });
      expect(changeBetween({ now, before: absent(why) })).to.eql({ reason: 'absent' });
    }
  });

  it('has the first reason in order: first, periods, part year, break, missing period, absent', () => {
    expect(changeBetween({ now, before, apart: 'length', partYear: true, break: true })).to.eql({
      reason: 'length',
    });
    const all = {
      now: absent('x'),
      before: undefined,
      partYear: true,
      break: true,
      missingPeriod: true,
    };
    const reasons = [
      changeBetween(all),
      changeBetween({ ...all, before }),
      changeBetween({ ...all, before, partYear: false }),
      changeBetween({ ...all, before, partYear: false, break: false }),
      changeBetween({ now: absent('x'), before }),
    ].map(({ reason }) => reason);
    expect(reasons).to.eql(['first', 'part year', 'break', 'missing period', 'absent']);
  });
});

describe('a change that is shown', () => {
  it('is as published where only the change is published', () => {
    const only: Value = { ...absent('x'), change: -4 };
    expect(shownChange(only, known(24))).to.eql({ difference: -4, relative: undefined });
  });

  it('is worked out between numbers, and left out where there is a reason against it', () => {
    expect(shownChange(known(30), known(24), { unit: 'count' })).to.eql({
      difference: 6,
      relative: 0.25,
    });
    expect(shownChange(known(30, 'b'), known(24))).to.equal(undefined);
    expect(shownChange(known(30), undefined)).to.equal(undefined);
    expect(shownChange(absent('x'), known(24))).to.equal(undefined);
  });
});

describe('two periods', () => {
  const pairOf = (now: string, before: string, kind?: 'flow' | 'stock') => {
    const [period, previousPeriod] = [now, before].map((text) => readPeriod(text, 'financial'));
    return { period, previousPeriod, kind };
  };
  const areComparable = (now: string, before: string, kind?: 'flow' | 'stock') =>
    arePeriodsComparable(pairOf(now, before, kind));

  it('have a reason why they are not compared: length, order or overlap', () => {
    const rows: readonly [now: string, before: string, flow: unknown, stock: unknown][] = [
      ['2024-25', '2023-24', undefined, undefined],
      ['2024-25', '2021-22', undefined, undefined],
      ['2024-25 Q1', '2023-24 Q1', undefined, undefined],
      ['Mar 2024', 'Feb 2024', undefined, undefined],
      ['31 March 2025', '31 March 2024', undefined, undefined],
      ['2018/19-2020/21', '2015/16-2017/18', undefined, undefined],
      ['2024-25 Q1', '2023-24', 'length', undefined],
      ['2024-25', '2023-24 Q4', 'length', undefined],
      ['2023-24', '2023-24 Q4', 'length', 'order'],
      ['31 December 2024', '2023-24', 'length', undefined],
      ['2024-25 H1', '2024-25 Q1', 'length', undefined],
      ['2018/19-2020/21', '2017/18-2019/20', 'overlap', undefined],
      ['2018/19-2020/21', '2016/17-2018/19', 'overlap', undefined],
      ['2024-04-01/P1Y', '2023-10-01/P1Y', 'overlap', undefined],
      ['2023-24', '2024-25', 'order', 'order'],
      ['2023-24', '2023-24', 'order', 'order'],
    ];
    for (const [now, before, flow, stock] of rows) {
      const about = `${before} and then ${now}`;
      expect(whyIncomparable(pairOf(now, before, 'flow')), about).to.equal(flow);
      expect(whyIncomparable(pairOf(now, before)), `${about}, of no kind`).to.equal(flow);
      expect(whyIncomparable(pairOf(now, before, 'stock')), `${about}, stock`).to.equal(stock);
    }
  });

  it('are joined by a line where they are comparable or overlap', () => {
    expect(([undefined, 'overlap', 'length', 'order'] as const).map(isUnjoined)).to.eql([
      false,
      false,
      true,
      true,
    ]);
  });

  it('are compared for a flow where they are of one length, and for a stock by day', () => {
    expect(areComparable('2024-25 Q1', '2023-24 Q1', 'flow')).to.equal(true);
    expect(areComparable('2023-24', '2022-23', 'flow')).to.equal(true);
    expect(areComparable('2024-03', '2024-02', 'flow')).to.equal(true);
    expect(areComparable('2024-25 Q1', '2023-24', 'flow')).to.equal(false);
    expect(areComparable('2024-25 Q1', '2023-24', 'stock')).to.equal(true);
  });

  it('are not compared where the previous one does not end first', () => {
    for (const kind of ['flow', 'stock'] as const) {
      expect(areComparable('2023-24', '2024-25', kind)).to.equal(false);
      expect(areComparable('2023-24', '2023-24', kind)).to.equal(false);
    }
  });

  it('are compared where one is not named', () => {
    expect(arePeriodsComparable({ kind: 'flow' })).to.equal(true);
  });
});
