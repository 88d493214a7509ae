// The texts for whoever writes JSON.

export const jsonWords = {
  /** The head of the second step. */
  write: 'Write the JSON',
  none: 'No JSON is written yet.',
  /** @param place where it stops being JSON, if that can be told */
  broken: (place: { readonly line: number; readonly column: number } | undefined) => {
    const where = place ? `, from line ${place.line}, column ${place.column} on` : '';
    return `This is not JSON yet${where}: check commas, quotes and brackets.`;
  },
};
