// Makes of a text one line that a terminal shows as it is: names in a file may hold line ends and commands to terminals.

/** Controls, line ends of any kind, and letters that turn the order of those after them. */
const CONTROL =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * Each is written as JSON escapes it, so that JSON stays what it is.
 *
 * @example plainLine('Ayton\u001b[2J') // 'Ayton\\u001b[2J'
 */
export const plainLine = (text: string): string =>
  text.replace(CONTROL, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
