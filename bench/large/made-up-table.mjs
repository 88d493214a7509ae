// Writes a tidy table of made-up figures: for each area, year, measure and group a row.

import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { random } from '../data/random.mjs';

const AREAS = 152;
const YEARS = 16;
const MEASURES = 10;
const ROWS_OF_GROUP = (AREAS + 1) * YEARS * MEASURES;

/** So many rows at least, whole groups; the same bytes for the same number. Answers how many there are. */
export async function writeMadeUpTable(path, atLeast) {
  const groups = Math.ceil(atLeast / ROWS_OF_GROUP);
  const file = createWriteStream(path);
  file.write('Area code,Area,Year,Measure,Group,Value\n');
  const value = valueReader();
  for (let group = 1; group <= groups; group += 1)
    for (let year = 0; year < YEARS; year += 1) {
      const lines = [];
      for (let area = 0; area <= AREAS; area += 1)
        for (let measure = 1; measure <= MEASURES; measure += 1)
          lines.push(
            `${areaCells(area)},${2010 + year},Made-up rate ${measure},Group ${group},${value()}\n`,
          );
      if (!file.write(lines.join(''))) await once(file, 'drain');
    }
  file.end();
  await once(file, 'finish');
  return groups * ROWS_OF_GROUP;
}

const areaCells = (area) =>
  area === 0
    ? 'E92000001,England'
    : `E06${String(area).padStart(6, '0')},Exampleshire ${String(area).padStart(3, '0')}`;

/** Rates with a decimal, one in fifty withheld. */
function valueReader() {
  const next = random(1);
  return () => (next() < 0.02 ? 'c' : Math.round(next() * 10_000) / 10);
}
