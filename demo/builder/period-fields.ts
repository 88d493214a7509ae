// Asks which periods of published figures are meant, and takes the others out.
import type { YearMeaning } from '../../src/core/data/period.js';
import { inOrderOfTime } from '../../src/read/choose.js';
import type { Cube, Dimension } from '../../src/read/cube.js';
import type { Answers, Choice, Field } from './field.js';
import { words } from './words/words.js';

const FROM: Field = { id: 'from', ...words.published.from };
const TO: Field = { id: 'to', ...words.published.to };
const NOW: Field = { id: 'period', ...words.published.period };
const BEFORE: Field = { id: 'previousPeriod', ...words.published.previousPeriod };

/** What draws all periods, in place of one and the one before it. */
const OF_ALL: readonly string[] = ['indicator-trend', 'vital-signs'];

const yearOf = ({ year }: Cube, answers: Answers): YearMeaning =>
  year ?? ((answers.year ?? '') === '' ? 'financial' : (answers.year as YearMeaning));

const periodIn = ({ dimensions }: Cube): number =>
  dimensions.findIndex(({ role }) => role === 'period');

/** In order of time. */
function choicesIn(cube: Cube, dimension: Dimension, answers: Answers): readonly Choice[] {
  return inOrderOfTime(dimension, yearOf(cube, answers)).map((at) => {
    const { id, label } = dimension.categories[at]!;
    return { value: id, label };
  });
}

/** None of a cube with one period. */
export function periodFields(widget: string, cube: Cube, answers: Answers): readonly Field[] {
  const dimension = cube.dimensions[periodIn(cube)];
  if (!dimension || dimension.categories.length < 2) return [];
  const choices = choicesIn(cube, dimension, answers);
  const latestFirst = [...choices].reverse();
  if (OF_ALL.includes(widget))
    return [
      { ...FROM, choices },
      { ...TO, choices: latestFirst },
    ];
  const now = { ...NOW, choices: latestFirst };
  return widget === 'cost-comparator' ? [now] : [now, { ...BEFORE, choices: latestFirst }];
}

/**
 * The cube without what is before the first chosen period or after the last. Where the first is after the last, what is
 * between them stays all the same.
 */
export function betweenPeriods(cube: Cube, answers: Answers): Cube {
  const time = periodIn(cube);
  const dimension = cube.dimensions[time];
  const { from = '', to = '' } = answers;
  if (!dimension || (from === '' && to === '')) return cube;
  const order = inOrderOfTime(dimension, yearOf(cube, answers));
  const placeOf = (id: string, otherwise: number): number => {
    const found = order.findIndex((at) => dimension.categories[at]!.id === id);
    return found < 0 ? otherwise : found;
  };
  const ends = [placeOf(from, 0), placeOf(to, order.length - 1)].sort((a, b) => a - b);
  const kept = new Set(order.slice(ends[0], ends[1]! + 1));
  return { ...cube, observations: cube.observations.filter(({ at }) => kept.has(at[time]!)) };
}
