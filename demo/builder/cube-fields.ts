// What is asked of published figures by dimensions: which area, measure and category are meant. None is guessed.
import type { Category, Cube, Dimension } from '../../src/read/cube.js';
import { type Answers, type Choice, type Field, namesAsChoices } from './field.js';
import { countsField, directionField, kindField, sourceFields } from './measure-fields.js';
import { targetFields, unitField, yearField } from './measure-fields.js';
import { isAdded, isBareYear, isCounted } from './trend-fields.js';

/** So many comparators may be chosen. */
const MOST_BESIDE = 3;

/** The id of what is asked of a filter. */
export const filterId = (filter: string): string => `where:${filter}`;

const choicesOf = ({ categories }: Dimension): readonly Choice[] => {
  const labels = categories.map(({ label }) => label);
  // Of two areas of one name the code tells which.
  return categories.map(({ id, label }) => ({
    value: id,
    label: labels.filter((each) => each === label).length > 1 ? `${label} (${id})` : label,
  }));
};

/** In the order in which they are asked. Of what has one category nothing is. */
export function cubeFields(widget: string, cube: Cube, answers: Answers): readonly Field[] {
  const of = (role: Dimension['role']) => cube.dimensions.find((each) => each.role === role);
  const filters = cube.dimensions.filter(
    ({ role, categories }) => role === 'filter' && categories.length > 1,
  );
  const [area, measure, period] = [of('area'), of('measure'), of('period')];
  const parts = filters.length === 1 ? filters[0]!.id : answers.parts;
  const unit = answers.unit ?? chosenMeasure(measure, answers)?.unit;
  const isOfMeasure = widget === 'indicator-trend';
  return [
    { id: 'title', label: 'Title', help: 'Left open it is made of what you choose below.' },
    ...areaFields(area),
    ...(measure && measure.categories.length > 1 && widget !== 'vital-signs'
      ? [menu('measure', 'What is measured?', 'The file has several measures.', choicesOf(measure))]
      : []),
    ...(widget === 'placement-mix' ? partFields(filters, parts) : []),
    ...filters
      .filter(({ id }) => widget !== 'placement-mix' || id !== parts)
      .map((each) =>
        menu(
          filterId(each.id),
          `Which ${each.label}?`,
          'The file divides its figures by it: choose one, such as the total.',
          choicesOf(each),
        ),
      ),
    ...(isOfMeasure && chosenMeasure(measure, answers)?.unit === undefined ? [unitField] : []),
    ...(isOfMeasure && isCounted(unit) ? [countsField] : []),
    ...(isOfMeasure && isAdded(unit) ? [kindField] : []),
    ...(widget === 'placement-mix' ? [countsField] : []),
    ...(isOfMeasure ? [directionField, ...targetFields] : []),
    ...(cube.year === undefined && period?.categories.some(({ label }) => isBareYear(label))
      ? [yearField]
      : []),
    ...(cube.source ? [] : sourceFields),
  ];
}

const menu = (id: string, label: string, help: string, choices: readonly Choice[]): Field => ({
  id,
  label,
  help,
  choices,
  isNeeded: true,
});

function chosenMeasure(
  measure: Dimension | undefined,
  { measure: id }: Answers,
): Category | undefined {
  const { categories = [] } = measure ?? {};
  return categories.length === 1 ? categories[0] : categories.find((each) => each.id === id);
}

function areaFields(area: Dimension | undefined): readonly Field[] {
  if (!area || area.categories.length < 2) return [];
  const beside = Array.from({ length: MOST_BESIDE }, (_, i): Field => ({
    id: `beside:${i}`,
    label: i === 0 ? 'Beside it' : 'And beside it',
    help: 'An area that readers compare it with, such as England or a neighbour.',
    choices: choicesOf(area),
  }));
  return [menu('area', 'Your area', 'The picture is about it.', choicesOf(area)), ...beside];
}

function partFields(filters: readonly Dimension[], parts: string | undefined): readonly Field[] {
  const asked =
    filters.length > 1
      ? [
          menu(
            'parts',
            'What are the parts?',
            'The file divides its figures in several ways.',
            filters.map(({ id, label }) => ({ value: id, label })),
          ),
        ]
      : [];
  const own = filters.find(({ id }) => id === parts);
  const totals = (own?.categories ?? []).filter(({ label }) => /^(total|all)\b/i.test(label));
  const total =
    totals.length > 1
      ? [
          menu(
            'total',
            'Which is the total?',
            'Several categories may be. The others are left out, since they would be counted twice.',
            namesAsChoices(totals.map(({ label }) => label)),
          ),
        ]
      : [];
  return [...asked, ...total];
}

/** The categories that may be totals and are not the chosen one. */
export function otherTotals(
  { dimensions }: Cube,
  parts: string | undefined,
  total: string,
): readonly string[] {
  const filters = dimensions.filter(
    ({ role, categories }) => role === 'filter' && categories.length > 1,
  );
  const own = filters.length === 1 ? filters[0] : filters.find(({ id }) => id === parts);
  return (own?.categories ?? [])
    .map(({ label }) => label)
    .filter((label) => /^(total|all)\b/i.test(label) && label !== total);
}
