// What is asked of published figures that are to be a comparison of costs.
import type { Cube, Dimension } from '../../src/read/cube.js';
import { folded } from '../../src/read/folded-name.js';
import { kindField, saysCosts, unitField } from './cost-fields.js';
import { type Answers, type Field, namesAsChoices, neededMenu } from './field.js';
import { words } from './words/words.js';

/** The id of who provides: a kind for all, or the filter whose categories are kinds. `kind` is a field of other widgets. */
export const PROVIDER = 'provider';
export const KIND_OF = 'kind-of:';
const BY = 'by:';

/** The filter that says who provides, by an answer; undefined where one kind holds for all. */
export const providerFilter = (answer = ''): string | undefined =>
  answer.startsWith(BY) ? answer.slice(BY.length) : undefined;

/** Filters without an answer name the provisions. */
export function costCubeFields(filters: readonly Dimension[], answers: Answers): readonly Field[] {
  const { provider, setting } = words.costs;
  const by = providerFilter(answers[PROVIDER]);
  const own = filters.find(({ id }) => id === by);
  const others = filters.filter(({ id }) => id !== by);
  return [
    unitField,
    neededMenu(PROVIDER, provider, [
      ...KINDS,
      ...filters.map(({ id, label }) => ({
        value: `${BY}${id}`,
        label: provider.byColumn({ column: label }),
      })),
    ]),
    ...(own ? kindFields(own) : []),
    ...(others.length > 0
      ? [
          {
            id: 'setting',
            ...setting,
            choices: others.map(({ id, label }) => ({ value: id, label })),
          },
        ]
      : []),
  ];
}

const KINDS = kindField.choices!.map(({ value, label }) => ({
  value: value.replace(/ /g, '-'),
  label,
}));

/** Of categories that are not kinds by their names. */
const kindFields = ({ categories }: Dimension): readonly Field[] =>
  categories
    .filter(({ label }) => !KINDS.some(({ value }) => folded(value) === folded(label)))
    .map(({ label }) => ({
      ...kindField,
      id: `${KIND_OF}${label}`,
      label: words.fields.ofRow({ row: label, question: kindField.label }),
      choices: KINDS,
    }));

/** A filter may be left open: then each of its categories is a provision of its own. */
export const openFilterField = ({ label, categories }: Dimension, id: string): Field => ({
  id,
  label: words.published.filter.label({ filter: label }),
  ...words.costs.openFilter,
  choices: namesAsChoices(categories.map((each) => each.label)),
});

/** Whether any of its figures are costs. */
export function isOfCosts({ label, dimensions }: Cube): boolean {
  const measures = dimensions.filter(({ role }) => role === 'measure');
  const categories = measures.flatMap((each) => each.categories);
  return (
    categories.some(({ unit }) => unit !== undefined && /^(pounds|£)/.test(unit)) ||
    [label, ...categories.map((each) => each.label)].some(saysCosts)
  );
}
