// Checks every change of the real figures in the demo data: it is the exact one, rounded once.
// What is right is worked out with whole numbers from the texts of the files, not in binary.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { moduleOf } from './support/stage.mjs';

const folder = new URL('../demo/data/', import.meta.url);
const { change, pointsBetween } = await moduleOf('core/statistics/change');
const { coreEn } = await moduleOf('core/words/en');

/** Halves away from zero. */
function quotient(top, bottom) {
  const size = top < 0n ? -top : top;
  const whole = (2n * size + bottom) / (2n * bottom);
  return top < 0n ? -whole : whole;
}

/** 12.5 as `{ digits: 125n, places: 1 }`, by its text. */
function decimal(number) {
  const [whole, fraction = ''] = String(number).split('.');
  return { digits: BigInt(whole + fraction), places: fraction.length };
}

const at = ({ digits, places }, to) => digits * 10n ** BigInt(to - places);

/** `a` − `b` in units of 10 to the power of −`places`. */
function minus(a, b) {
  const [one, other] = [decimal(a), decimal(b)];
  const places = Math.max(one.places, other.places);
  return { digits: at(one, places) - at(other, places), places };
}

const rounded = ({ digits, places }, to) =>
  to >= places ? at({ digits, places }, to) : quotient(digits, 10n ** BigInt(places - to));

const datasets = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

/** Every two figures on end of every series of a trend or a scorecard, with the unit. */
const pairs = datasets.flatMap((data) =>
  (data.indicators ?? [data]).flatMap(({ series = [], measure = {} }) =>
    series.flatMap(({ values }) => {
      const numbers = values.map((value) => value?.value ?? value);
      return numbers.slice(1).flatMap((now, i) => {
        const isPair = typeof now === 'number' && typeof numbers[i] === 'number';
        return isPair ? [{ now, before: numbers[i], unit: measure.unit }] : [];
      });
    }),
  ),
);

test('every change of a series is exact, and shown as none only where there is none', () => {
  assert.ok(pairs.length > 2000, `${pairs.length} pairs`);
  for (const { now, before, unit } of pairs) {
    const exact = minus(now, before);
    const found = change(now, before, { unit, decimals: 0 });
    const text = coreEn.number(Math.abs(found.difference), found.decimals);
    const shown = decimal(text.replaceAll(',', ''));
    const digits = rounded(exact, found.decimals);
    assert.equal(shown.digits, digits < 0n ? -digits : digits, `${before} to ${now}: ${text}`);
    assert.equal(/[1-9]/.test(text), exact.digits !== 0n, `${before} to ${now}: ${text}`);
  }
});

test('differences of rounded percentages would be off by over half a point, and ours are not', () => {
  const percentages = pairs.filter(({ unit }) => unit === 'percent');
  const off = (difference, { now, before }) => {
    const { digits, places } = minus(now, before);
    const unit = 10n ** BigInt(places);
    const error = BigInt(difference) * unit - digits;
    return 2n * (error < 0n ? -error : error) > unit;
  };
  const whole = (number) => rounded(decimal(number), 0);
  const before = percentages.filter((pair) => off(whole(pair.now) - whole(pair.before), pair));
  const now = percentages.filter((pair) => {
    const { difference } = change(pair.now, pair.before, { unit: 'percent', decimals: 0 });
    return off(rounded(decimal(difference), 0), pair);
  });
  assert.ok(before.length > percentages.length / 8, `${before.length} of ${percentages.length}`);
  assert.equal(now.length, 0);
});

test('the change of every published share is the exact one', () => {
  const table = readFileSync(new URL('sources/la_cla_on_31_march_placements.csv', folder), 'utf8');
  const cells = new Map();
  for (const line of table.trim().split('\n').slice(1)) {
    const fields = line.match(/("[^"]*"|[^,]*)(,|$)/g).map((field) => field.replace(/,$/, ''));
    const [year, , , , , , area, group, part, number] = fields;
    if (/^\d+$/.test(number)) cells.set([year, area, group, part].join('|'), BigInt(number));
  }
  let [changes, off] = [0, 0];
  for (const [key, now] of cells) {
    const [year, area, group, part] = key.split('|');
    const cell = (y, of) => cells.get([y, area, group, of].join('|'));
    const earlier = `${Number(year) - 1}`;
    const [before, all, allBefore] = [
      cell(earlier, part),
      cell(year, 'Total'),
      cell(earlier, 'Total'),
    ];
    if (part === 'Total' || before === undefined || !all || !allBefore) continue;
    changes += 1;
    // 100 × (now ÷ all − before ÷ allBefore), as a fraction.
    const top = 100n * (now * allBefore - before * all);
    const bottom = all * allBefore;
    const byRounded = quotient(100n * now, all) - quotient(100n * before, allBefore);
    const error = byRounded * bottom - top;
    if (2n * (error < 0n ? -error : error) > bottom) off += 1;
    let power = 1n;
    while (top !== 0n && quotient(top * power, bottom) === 0n) power *= 10n;
    const expected = Number(quotient(top * power, bottom)) / Number(power);
    const found = pointsBetween(Number(now) / Number(all), Number(before) / Number(allBefore));
    assert.equal(found, expected, key);
  }
  assert.ok(changes > 50 && off > changes / 8, `${off} of ${changes}`);
});
