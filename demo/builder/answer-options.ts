// Writes answers as the options of a table, in the form of the fragment of a link.
import { optionText } from '../../src/core/table/options.js';
import { type Answers, answerTo, type Field } from './field.js';
import { STAGE } from './funnel-fields.js';
import { isOfRow } from './row-answers.js';

/** Fields that are no options of a dataset: they choose how the table is read. */
const OF_THE_READING = ['title', 'layout', 'as', 'within'];

/**
 * Those that say anything, in the order of the fields.
 *
 * @example answerOptions([directionField], { direction: 'low' }) // 'direction=low'
 */
export const answerOptions = (fields: readonly Field[], answers: Answers): string =>
  optionText(
    fields
      .filter(({ id }) => !OF_THE_READING.includes(id) && !isOfRow(id) && !id.startsWith(STAGE))
      .map((field) => [field.id, answerTo(field, answers).trim()] as const)
      .filter(([, value]) => value !== ''),
  );
