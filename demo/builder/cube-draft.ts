// Makes a dataset of published figures by dimensions, by what an author chooses from each.
import { type AllChoices, chooseFor } from '../../src/read/choose-for.js';
import type { Schema } from '../../src/core/data/schema.js';
import { readOptions } from '../../src/core/table/options.js';
import type { Cube } from '../../src/read/cube.js';
import { answerOptions } from './answer-options.js';
import { cubeFields, filterId, otherTotals } from './cube-fields.js';
import type { Draft, Wanted } from './draft.js';
import { type Answers, type Field, openFields } from './field.js';

/** What a dataset made of choices takes besides, where it is an option of a table too. */
const OPTIONS = /^(counts|kind|direction|target|tolerance|by|source(\..*)?)$/;

/** @param schema of the datasets of the widget */
export async function cubeDraft(cube: Cube, wanted: Wanted, schema: Schema): Promise<Draft> {
  const { widget, answers } = wanted;
  const fields = cubeFields(widget, cube, answers);
  if (openFields(fields, answers).length > 0) return { fields, problems: [] };
  const { dataset, problems } = await chooseFor(widget, cube, choicesOf(cube, fields, answers));
  if (dataset === undefined) return { fields, problems };
  const options = answerOptions(
    fields.filter(({ id }) => OPTIONS.test(id)),
    answers,
  );
  return { fields, dataset: readOptions(options, schema).apply(dataset), problems };
}

/** As `choose…` take them: what is not said is left out. */
function choicesOf(cube: Cube, fields: readonly Field[], answers: Answers): AllChoices {
  const given = (id: string) => {
    const answer = fields.some((field) => field.id === id) ? answers[id]?.trim() : '';
    return answer ? { [id]: answer } : {};
  };
  const comparators = fields.flatMap(({ id }) =>
    id.startsWith('beside:') && answers[id] ? [answers[id]] : [],
  );
  const where = Object.fromEntries(
    cube.dimensions
      .filter(({ id }) => fields.some((field) => field.id === filterId(id)))
      .map(({ id }) => [id, answers[filterId(id)] ?? '']),
  );
  const total = answers.total ?? '';
  return {
    ...['title', 'area', 'measure', 'unit', 'year', 'parts', 'total']
      .map(given)
      .reduce((all, each) => ({ ...all, ...each }), {}),
    ...(comparators.length > 0 ? { comparators } : {}),
    where,
    ...(total ? { leaveOut: otherTotals(cube, answers.parts, total) } : {}),
  };
}
