// Reads which separator a person means.
import { Misuse, type Values } from './command.js';

/** A tab can hardly be typed. */
const SEPARATORS: Readonly<Record<string, string>> = {
  ...{ ',': ',', ';': ';', '|': '|', '\t': '\t', tab: '\t', '\\t': '\t' },
};

/** The separator that is meant; undefined where none is given. @throws Misuse where it is none */
export function separatorIn({ separator }: Values): string | undefined {
  if (separator === undefined) return undefined;
  const known = Object.hasOwn(SEPARATORS, String(separator));
  if (!known)
    throw new Misuse(
      `--separator: expected “,”, “;”, “|” or “tab”, received “${String(separator)}”`,
    );
  return SEPARATORS[String(separator)];
}
