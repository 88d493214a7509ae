// Makes a dataset of published figures by dimensions, by what an author chooses from each.
import { type AllChoices, chooseFor } from '../../src/read/choose-for.js';
import { readOptions } from '../../src/core/table/options.js';
import type { Cube } from '../../src/read/cube.js';
import { answerOptions } from './answer-options.js';
import { BESIDE } from './area-fields.js';
import { cubeFields, filterId, otherTotals } from './cube-fields.js';
import { KIND_OF, PROVIDER, providerFilter } from './cube-fields.costs.js';
import type { Draft, Wanted } from './draft.js';
import { type Answers, type Field, openFields } from './field.js';
import { STAGE, stageOf } from './funnel-fields.js';
import { betweenPeriods } from './period-fields.js';

/** What a dataset made of choices takes besides, where it is an option of a table too. */
const OPTIONS = /^(counts|kind|direction|target|tolerance|by|source(\..*)?)$/;

export async function cubeDraft(cube: Cube, wanted: Wanted): Promise<Draft> {
  const { widget, answers, neighbours } = wanted;
  const fields = cubeFields(widget, cube, answers, neighbours);
  if (openFields(fields, answers).length > 0) return { fields, problems: [] };
  const choices = {
    ...choicesOf(cube, fields, answers),
    ...(neighbours ? { neighbours } : {}),
  };
  const { dataset, problems } = await chooseFor(widget, betweenPeriods(cube, answers), choices);
  if (dataset === undefined) return { fields, problems };
  const options = answerOptions(
    fields.filter(({ id }) => OPTIONS.test(id)),
    answers,
  );
  return { fields, dataset: readOptions(options, wanted.stages.schema).apply(dataset), problems };
}

/** As `choose…` take them: what is not said is left out. */
function choicesOf(cube: Cube, fields: readonly Field[], answers: Answers): AllChoices {
  const asked = new Set(fields.map(({ id }) => id));
  const given = (id: string): string => (asked.has(id) ? (answers[id]?.trim() ?? '') : '');
  /** What is asked of each of several things, by its name. */
  const ofEach = (prefix: string): readonly (readonly [string, string])[] =>
    fields
      .filter(({ id }) => id.startsWith(prefix) && given(id) !== '')
      .map(({ id }) => [id.slice(prefix.length), given(id)] as const);
  const comparators = ofEach(BESIDE).map(([, name]) => name);
  const where = Object.fromEntries(
    cube.dimensions
      .filter(({ id }) => given(filterId(id)) !== '')
      .map(({ id }) => [id, given(filterId(id))]),
  );
  const provider = given(PROVIDER);
  const total = answers.total ?? '';
  return {
    ...Object.fromEntries(
      NAMED.flatMap((id) => (given(id) === '' ? [] : [[id, given(id)] as const])),
    ),
    ...(comparators.length > 0 ? { comparators } : {}),
    where,
    ...(total ? { leaveOut: otherTotals(cube, answers.parts, total) } : {}),
    ...(provider ? { kind: providerFilter(provider) ?? provider } : {}),
    kinds: Object.fromEntries(ofEach(KIND_OF)) as NonNullable<AllChoices['kinds']>,
    ...(given('as') === 'journey'
      ? { stages: ofEach(STAGE).map(([measure]) => ({ measure, ...stageOf(measure, answers)! })) }
      : {}),
  };
}

/** Answers that are choices by the same name. */
const NAMED = ['title', 'area', 'measure', 'unit', 'year', 'parts', 'total', 'period', 'previousPeriod', 'setting', 'as']; // prettier-ignore
