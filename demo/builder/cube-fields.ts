// What is asked of published figures by dimensions: which area, measure and category are meant. None is guessed.
import type { Category, Cube, Dimension } from '../../src/read/cube.js';
import type { Neighbours } from '../../src/read/neighbours.js';
import { areaFields, categoryChoices } from './area-fields.js';
import { costCubeFields, openFilterField, PROVIDER, providerFilter } from './cube-fields.costs.js';
import { type Answers, type Field, namesAsChoices, neededMenu } from './field.js';
import { asField, isJourney, stageChoices } from './funnel-fields.js';
import { countsField, directionField, kindField, sourceFields } from './measure-fields.js';
import { targetFields, unitField, yearField } from './measure-fields.js';
import { periodFields } from './period-fields.js';
import { isAdded, isBareYear, isCounted } from './trend-fields.js';
import { words } from './words/words.js';

/** The id of what is asked of a filter. */
export const filterId = (filter: string): string => `where:${filter}`;

/** In the order in which they are asked. Of what has one category nothing is. */
export function cubeFields(
  widget: string,
  cube: Cube,
  answers: Answers,
  neighbours?: Neighbours,
): readonly Field[] {
  const of = (role: Dimension['role']) => cube.dimensions.find((each) => each.role === role);
  const filters = filtersOf(cube);
  const [area, measure, period] = [of('area'), of('measure'), of('period')];
  return [
    { id: 'title', ...words.published.title },
    ...areaFields(area, neighbours),
    ...(widget === 'threshold-funnel' ? [asField] : []),
    ...measureFields(widget, measure, answers),
    ...figureFields(widget, filters, answers),
    ...periodFields(widget, cube, answers),
    ...(widget === 'indicator-trend' ? trendFields(chosenMeasure(measure, answers), answers) : []),
    ...(widget === 'placement-mix' ? [countsField] : []),
    ...(cube.year === undefined && period?.categories.some(({ label }) => isBareYear(label))
      ? [yearField]
      : []),
    ...(cube.source ? [] : sourceFields),
  ];
}

const filtersOf = ({ dimensions }: Cube): readonly Dimension[] =>
  dimensions.filter(({ role, categories }) => role === 'filter' && categories.length > 1);

/** A scorecard has a row for each measure, and a journey may have a stage for each. */
function measureFields(
  widget: string,
  measure: Dimension | undefined,
  answers: Answers,
): readonly Field[] {
  if (widget === 'threshold-funnel' && isJourney(answers))
    return stageChoices(measure?.categories ?? []);
  if (!measure || measure.categories.length < 2 || widget === 'vital-signs') return [];
  return [neededMenu('measure', words.published.measure, categoryChoices(measure))];
}

/** What the columns are that divide the figures, and which of their categories are meant. */
function figureFields(
  widget: string,
  filters: readonly Dimension[],
  answers: Answers,
): readonly Field[] {
  if (widget === 'cost-comparator') {
    const named = [providerFilter(answers[PROVIDER]), answers.setting];
    return [
      ...costCubeFields(filters, answers),
      ...filters
        .filter(({ id }) => !named.includes(id))
        .map((each) => openFilterField(each, filterId(each.id))),
    ];
  }
  const hasParts =
    widget === 'placement-mix' || (widget === 'threshold-funnel' && !isJourney(answers));
  const parts = !hasParts ? undefined : filters.length === 1 ? filters[0]!.id : answers.parts;
  const { label, help } = words.published.filter;
  return [
    ...(hasParts ? partFields(filters, parts) : []),
    ...filters
      .filter(({ id }) => !hasParts || id !== parts)
      .map((each) =>
        neededMenu(
          filterId(each.id),
          { label: label({ filter: each.label }), help },
          categoryChoices(each),
        ),
      ),
  ];
}

function trendFields(measure: Category | undefined, answers: Answers): readonly Field[] {
  const unit = answers.unit ?? measure?.unit;
  return [
    ...(measure?.unit === undefined ? [unitField] : []),
    ...(isCounted(unit) ? [countsField] : []),
    ...(isAdded(unit) ? [kindField] : []),
    directionField,
    ...targetFields,
  ];
}

function chosenMeasure(
  measure: Dimension | undefined,
  { measure: id }: Answers,
): Category | undefined {
  const { categories = [] } = measure ?? {};
  return categories.length === 1 ? categories[0] : categories.find((each) => each.id === id);
}

/** Whether a category may be the total of the others. */
const isTotal = (label: string): boolean => /^(total|all|cyfanswm|pob)\b/i.test(label);

function partFields(filters: readonly Dimension[], parts: string | undefined): readonly Field[] {
  const asked =
    filters.length > 1
      ? [
          neededMenu(
            'parts',
            words.published.parts,
            filters.map(({ id, label }) => ({ value: id, label })),
          ),
        ]
      : [];
  const own = filters.find(({ id }) => id === parts);
  const totals = (own?.categories ?? []).filter(({ label }) => isTotal(label));
  const total =
    totals.length > 1
      ? [
          neededMenu(
            'total',
            words.published.total,
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
    .filter((label) => isTotal(label) && label !== total);
}
