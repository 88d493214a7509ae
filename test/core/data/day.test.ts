// Tests that days and dates agree with the browser's calendar.
import { expect } from '@open-wc/testing';
import { dateOf, dayOf } from '../../../src/core/data/day.js';

describe('days and dates', () => {
  it('counts days from 1 January 1970', () => {
    expect(dayOf(1970, 1, 1)).to.equal(0);
    expect(dayOf(1970, 1, 2)).to.equal(1);
    expect(dayOf(1969, 12, 31)).to.equal(-1);
    expect(dayOf(2025, 3, 31)).to.equal(20178);
  });

  it('rolls dates over into the month before and after', () => {
    expect(dateOf(dayOf(2024, 3, 0))).to.deep.equal({ year: 2024, month: 2, date: 29 });
    expect(dateOf(dayOf(2025, 3, 0))).to.deep.equal({ year: 2025, month: 2, date: 28 });
    expect(dateOf(dayOf(2024, 13, 1))).to.deep.equal({ year: 2025, month: 1, date: 1 });
    expect(dateOf(dayOf(2025, -2, 1))).to.deep.equal({ year: 2024, month: 10, date: 1 });
  });

  it('agrees with ISO dates on every day of two centuries', () => {
    for (let day = dayOf(1900, 1, 1); day <= dayOf(2099, 12, 31); day += 1) {
      const { year, month, date } = dateOf(day);
      const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
      const written = [year, month, date]
        .map((number) => String(number).padStart(2, '0'))
        .join('-');
      if (written !== iso || dayOf(year, month, date) !== day)
        expect.fail(`${written} is not ${iso}`);
    }
  });
});
