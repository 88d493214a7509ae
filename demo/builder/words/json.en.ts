// The texts for whoever writes JSON.

export const jsonWords = {
  /** The head of the second step. */
  write: 'Write the JSON',
  none: 'No JSON is written yet.',
  broken: 'This is not JSON yet: check commas, quotes and brackets.',
  /** Where it can be told from where on it is none. */
  brokenFrom: ({ line, column }: { line: number; column: number }): string =>
    `This is not JSON yet, from line ${line}, column ${column} on: check commas, quotes and brackets.`,
};
