// Prints the medians of a scenario as a table: their spread, and how many times the floor's they are.

import { libraries } from './libraries.mjs';
import { numberText } from './number-text.mjs';

export function printScenario({ title, metrics, seconds, measured }) {
  console.log(`\n${title} (${seconds} s)`);
  const hasSizes = measured.some(({ size }) => size !== undefined);
  const head = [
    '',
    ...(hasSizes ? ['size'] : []),
    ...Object.entries(metrics).map(([name, unit]) => (unit ? `${name}, ${unit}` : name)),
  ];
  const floor = measured.find(({ library }) => library === 'floor');
  const rows = measured.map((each) => [
    libraries[each.library].name,
    ...(hasSizes ? [`${each.size}${each.of ? ` ${each.of}` : ''}`] : []),
    ...(each.failed ? ['failed'] : Object.keys(metrics).map((name) => cell(each, name, floor))),
  ]);
  printTable([head, ...rows]);
  for (const { library, size, failed } of measured) {
    if (failed) console.log(`${libraries[library].name}${size ? `, ${size}` : ''}: ${failed}`);
  }
}

/** The exponents of growth: 0 is constant, 1 is linear. */
export function printExponents(exponents) {
  const head = ['Exponent of growth', 'first screen', 'all', 'heap', 'of the larger sizes', '', ''];
  const text = (number) => number?.toFixed(2) ?? '–';
  const rows = exponents.map(({ of, whole, larger }) => [
    of,
    ...[whole, larger].flatMap(({ firstScreen, all, heap }) => [firstScreen, all, heap].map(text)),
  ]);
  console.log('');
  printTable([head, ...rows]);
}

function printTable(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  for (const row of rows) {
    const cells = row.map((text, i) =>
      i === 0 ? text.padEnd(widths[i]) : text.padStart(widths[i]),
    );
    console.log(cells.join('  '));
  }
}

/** `120 (115–131) 2.4×`: median, quartiles, ratio to the floor. */
function cell(each, name, floor) {
  const found = each.metrics[name];
  if (!found) return '–';
  const { median, lower, upper, values } = found;
  const spread =
    values.length > 1 && lower !== upper ? ` (${numberText(lower)}–${numberText(upper)})` : '';
  const least = floor?.metrics[name]?.median;
  const ratio = least && each !== floor ? ` ${(median / least).toFixed(1)}×` : '';
  return `${numberText(median)}${spread}${ratio}`;
}
