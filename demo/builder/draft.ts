// Makes the dataset of a widget of what an author has brought and answered, and says what is still to be asked.
import type { PlainTable } from '../../src/core/data/plain-table.js';
import type { Problem } from '../../src/core/data/problem.js';
import { optionText } from '../../src/core/table/options.js';
import { answerOptions } from './answer-options.js';
import type { Neighbours } from '../../src/read/neighbours.js';
import type { Brought } from './brought.js';
import { type Answers, answerTo, asked, type Field, openFields } from './field.js';
import { funnelFromTable } from './funnel-table.js';
import { withRowAnswers } from './row-answers.js';
import { tableFields } from './table-fields.js';
import { isObject } from './written.js';
import type { Stages } from './widget-stages.js';
import { words } from './words/words.js';

export interface Draft {
  /** All that is asked, answered or not. */
  readonly fields: readonly Field[];
  /** In the author's form, for the parser of the widget; absent as long as something needed is not answered. */
  readonly dataset?: unknown;
  /** Of the reading and of the choices. */
  readonly problems: readonly Problem[];
  /** Of a table: the problems of its dataset at their places in it. */
  readonly placed?: (problems: readonly Problem[]) => readonly Problem[];
}

export interface Wanted {
  readonly widget: string;
  readonly answers: Answers;
  readonly stages: Stages;
  /** Where the author has opened a list of them. */
  readonly neighbours?: Neighbours | undefined;
}

export async function draftOf(brought: Brought, wanted: Wanted): Promise<Draft> {
  const { input, asRead, cube } = brought;
  if (input !== undefined) return { fields: [], dataset: input, problems: [] };
  const isTable = brought.isLaidOut && (!cube || wanted.answers.layout !== 'tidy');
  if (asRead && isTable) return tableDraft(asRead, brought, wanted);
  if (cube) return (await import('./cube-draft.js')).cubeDraft(cube, wanted);
  return { fields: [], problems: [] };
}

/** The title is the caption of the table: most that are pasted have none. */
const titleField = ({ caption }: PlainTable): Field => ({
  id: 'title',
  ...asked(words.fields.title),
  isNeeded: true,
  told: caption,
});

const layoutField: Field = {
  id: 'layout',
  ...asked(words.fields.layout),
  told: 'wide',
};

function tableDraft(read: PlainTable, { cube, notes = [], made }: Brought, wanted: Wanted): Draft {
  const { widget, answers, stages } = wanted;
  const title = titleField(read);
  const table = { ...read, caption: answerTo(title, answers).trim() };
  const further = tableFields(widget, table, answers);
  const fields = [title, ...further, ...(cube ? [layoutField] : [])];
  if (openFields(fields, answers).length > 0) return { fields, problems: [] };
  const options = [unasked(made?.options, fields), answerOptions(fields, answers)];
  const text = options.filter(Boolean).join('&');
  const { input, placed } = stages.fromTable
    ? stages.fromTable(withRowAnswers(table, answers), text)
    : funnelFromTable(table, text, answers);
  // What stood below the cells is part of what they say. Its own problems come with those of the input.
  const dataset = isObject(input) && notes.length > 0 ? { ...input, notes } : input;
  return { fields, dataset, problems: [], placed };
}

/** Options of a link for which there is no question: a person cannot have changed them. */
const unasked = (
  options: NonNullable<Brought['made']>['options'] = [],
  fields: readonly Field[],
): string => optionText(options.filter(([name]) => !fields.some(({ id }) => id === name)));
