// Holds on random tables that a dataset is the same whether its file is read whole or an area at a time.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, describe, it } from 'node:test';
import { randomFrom } from '../support/random-from.mjs';
import { commandLine } from '../support/command-line.mjs';

const { folder, remove } = await commandLine('streamed-random');
after(remove);

const own = (path) => import(pathToFileURL(join(folder, 'dist/modules', path)).href);
const { openSource } = await own('cli/open-source.js');
const { datasetOf } = await own('cli/made-dataset.js');
const { choicesOf } = await own('cli/convert-options.js');

/** So many tables. */
const MANY = 60;

/** A tidy table: rows in any order, some left out, with blanks, shorthand and slips; and the choices from it. */
function made(random) {
  const int = (least, most) => least + Math.floor(random() * (most - least + 1));
  const chance = (of) => random() < of;
  const list = (length, make) => Array.from({ length }, (_, i) => make(i));
  const pick = (all) => all[int(0, all.length - 1)];
  const areas = list(int(2, 7), (i) => (chance(0.2) ? `Ayton, ${i} "north"` : `Exampleshire ${i}`));
  const years = list(int(1, 4), (i) => `${2021 + i}`);
  const measures = list(int(1, 3), (i) => `Measure ${i}`);
  const kinds = list(int(1, 4), (i) => (i === 0 && chance(0.5) ? 'Total' : `Kind ${i}`));
  const regions = chance(0.5) ? areas.map(() => pick(['North', 'South'])) : undefined;
  const slips = chance(0.2) ? 0.02 : 0;
  const value = () => (chance(0.1) ? pick(['', '[c]', '[x]', '<5']) : chance(slips) ? 'about ten' : `${int(0, 2000)}`); // prettier-ignore
  const rows = areas.flatMap((area, a) =>
    years.flatMap((year) =>
      measures.flatMap((measure) =>
        kinds.map((kind) => [area, ...(regions ? [regions[a]] : []), year, measure, kind, value()]),
      ),
    ),
  );
  const kept = rows.filter(() => !chance(0.1)).sort(() => random() - 0.5);
  const heads = ['Area', ...(regions ? ['Region'] : []), 'Year', 'Measure', 'Kind', 'Value'];
  const cell = (text) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const text = [heads, ...kept].map((row) => `${row.map(cell).join(',')}\n`).join('');
  const kind = kinds.length > 1 ? [`Kind=${pick(kinds)}`] : [];
  const beside = chance(0.5) ? { comparator: [pick(areas)] } : {};
  const values = pick([
    { widget: 'indicator-trend', measure: [pick(measures)], where: kind, ...beside },
    { widget: 'vital-signs', where: kind, ...beside },
    { widget: 'placement-mix', measure: [pick(measures)], parts: 'Kind' },
    { widget: 'cost-comparator', measure: [pick(measures)], kind: 'all', ...beside },
    {
      ...{ widget: 'threshold-funnel', where: kind },
      stage: measures.map((measure) => `${measure}=children flow`),
    },
  ]);
  return { text, areas, values: { year: 'financial', unit: ['things'], ...values } };
}

describe('convert --stream of random tables', () => {
  it('makes the datasets that it makes of the whole file', async () => {
    const random = randomFrom(1515);
    let [same, streamed] = [0, 0];
    for (let turn = 0; turn < MANY; turn += 1) {
      const { text, areas, values } = made(random);
      const path = join(folder, 'random.csv');
      writeFileSync(path, text);
      const whole = await openSource(path, values, {});
      const refused = (error) => ({ error: error.message });
      const parts = await openSource(path, { ...values, stream: true }, {}).catch(refused);
      if (parts.error) {
        assert.match(parts.error, /cannot be streamed: /);
        continue;
      }
      streamed += 1;
      try {
        for (const area of areas) {
          const choices = await choicesOf({ ...values, area });
          const [one, other] = await Promise.all(
            [whole, parts].map((each) => datasetOf(each, { ...values, values, choices })),
          );
          assert.deepEqual(other.dataset, one.dataset, `${turn}: ${area}\n${text}`);
          if (one.dataset) same += 1;
        }
      } finally {
        parts.close();
      }
    }
    assert.ok(streamed > MANY / 2, `${streamed} of ${MANY}`);
    assert.ok(same > MANY, `${same}`);
  });
});
