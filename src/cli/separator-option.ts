// Reads which separator a person means.
import { separatorMeant } from '../core/table/option-texts.js';
import { Misuse, type Values } from './command.js';

/** The separator that is meant; undefined where none is given. @throws Misuse where it is none */
export function separatorIn({ separator }: Values): string | undefined {
  if (separator === undefined) return undefined;
  const meant = separatorMeant(String(separator));
  if (meant === undefined)
    throw new Misuse(
      `--separator: expected “,”, “;”, “|” or “tab”, received “${String(separator)}”`,
    );
  return meant;
}
