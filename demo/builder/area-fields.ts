// Asks whose figures of a published file are meant, and whom they are compared with.
import type { Category, Dimension } from '../../src/read/cube.js';
import type { Neighbours } from '../../src/read/neighbours.js';
import { type Choice, type Field, neededMenu } from './field.js';
import { words } from './words/words.js';

/** So many comparators may be chosen; neighbours count as one. */
const MOST_BESIDE = 3;

/** The id of what is asked of the comparators. */
export const BESIDE = 'beside:';

/** As the command line has them. */
const REGION: Choice = { value: 'region', label: words.published.beside.region };
const NEIGHBOURS: Choice = { value: 'neighbours', label: words.published.beside.neighbours };

/** The categories of a dimension; of two of one name the code tells which. */
export function categoryChoices({ categories }: Dimension): readonly Choice[] {
  const labels = categories.map(({ label }) => label);
  return categories.map(({ id, label }) => ({
    value: id,
    label: labels.filter((each) => each === label).length > 1 ? `${label} (${id})` : label,
  }));
}

/** Codes of authorities are those of three digits by which the list of neighbours goes. */
export const mayHaveNeighbours = ({ categories }: Dimension): boolean =>
  categories.some(({ codes = [] }) => codes.some((code) => /^\d{3}$/.test(code)));

const hasRegions = (categories: readonly Category[]): boolean =>
  categories.some(({ kind }) => kind === 'region') &&
  categories.some(({ within = [] }) => within.length > 0);

/** None of figures of one area. */
export function areaFields(
  area: Dimension | undefined,
  neighbours: Neighbours | undefined,
): readonly Field[] {
  if (!area || area.categories.length < 2) return [];
  const choices = categoryChoices(area);
  const groups = [
    ...(hasRegions(area.categories) ? [REGION] : []),
    ...(neighbours && mayHaveNeighbours(area) ? [NEIGHBOURS] : []),
  ];
  const { first, further, help } = words.published.beside;
  const beside = Array.from({ length: MOST_BESIDE }, (_, i): Field => ({
    id: `${BESIDE}${i}`,
    label: i === 0 ? first : further,
    help,
    choices: [...groups, ...choices],
  }));
  return [neededMenu('area', words.published.area, choices), ...beside];
}
