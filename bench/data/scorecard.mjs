// Scorecards of any length: real authorities, made-up measures and figures.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '../../demo/data/vital-signs-authorities.json');
const areas = [
  // By name: some have had two codes, and a name must not be there twice.
  ...new Map(
    JSON.parse(readFileSync(file, 'utf8'))
      .indicators.filter(({ area }) => area.code)
      .map(({ area }) => [area.name, area]),
  ).values(),
];

/** With fewer of either a scorecard is a matrix. */
const LEAST = 7;
const USUAL_MEASURES = 40;
/** No length below is a multiple of this prime, so that every row gets another figure. */
const PRIME = 7919;

/**
 * A dataset of that many rows, from 49, and what its rows must be once filtered and sorted: how many
 * miss their target, and which one is first and last by its latest figure.
 */
export function scorecardOf(rows) {
  const measures = Math.max(
    LEAST,
    Math.ceil(rows / areas.length),
    Math.min(USUAL_MEASURES, Math.round(Math.sqrt(rows))),
  );
  const figures = Array.from({ length: rows }, (_, i) => ((i * PRIME) % rows) + 1);
  const target = Math.ceil(rows / 2);
  const indicators = figures.map((latest, i) =>
    indicator(`Measure ${(i % measures) + 1}`, areas[Math.floor(i / measures)], { latest, target }),
  );
  const at = (figure) => {
    const { name, area } = indicators[figures.indexOf(figure)];
    return [name, area.name];
  };
  return {
    dataset: {
      widget: 'vital-signs',
      title: 'Many measures of many areas (made-up figures)',
      indicators,
      source: { name: 'Made-up figures' },
    },
    missed: figures.filter((latest) => latest > target).length,
    least: at(1),
    greatest: at(rows),
  };
}

const indicator = (name, area, { latest, target }) => ({
  name,
  area,
  measure: { unit: 'count', kind: 'stock', direction: 'low', counts: 'things' },
  periods: ['2022', '2023', '2024', '2025'],
  year: 'financial',
  series: [{ name: area.name, role: 'area', values: [latest + 4, latest + 7, latest + 2, latest] }],
  target: { value: target },
});
