// Lists the texts that an option may have, on the command line and in the attribute `options`.
import { PROVISION_KINDS } from '../data/provision-kind.js';
import { COLUMN_ROLES } from './column-role.js';

/** Of those whose texts are not names from the file. */
export const OPTION_TEXTS: Readonly<Record<string, readonly string[]>> = {
  year: ['financial', 'academic', 'calendar', '30 September'],
  as: ['sources', 'outcomes', 'levels'],
  rows: ['measures', 'areas'],
};

/** Of those that are `NAME=TEXT`, the text after the last `=`. */
export const PAIR_TEXTS: Readonly<Record<string, readonly string[]>> = {
  column: COLUMN_ROLES,
  'kind-of': PROVISION_KINDS,
};

/** What may separate values, as a person writes it: a tab can hardly be typed. */
export const SEPARATOR_TEXTS = [',', ';', '|', 'tab'] as const;

/**
 * The sign that a person means; undefined where it can be none.
 *
 * @example separatorMeant('tab') // '\t'
 */
export function separatorMeant(text: string): string | undefined {
  if (['tab', '\\t', '\t'].includes(text)) return '\t';
  return SEPARATOR_TEXTS.find((each) => each === text);
}
