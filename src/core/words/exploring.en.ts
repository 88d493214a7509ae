// Says in English how a picture is explored, and names the rows of its points.

/**
 * Which keys move where.
 *
 * @param rows what the keys up and down move between; `''` where there is one row
 */
export const keysText = (columns: string, rows: string): string =>
  `Use the left and right arrow keys to move between ${columns}${rows && `, up and down between ${rows}`}, Page Up and Page Down for ten at a time, Home and End for the first and last, Enter to select, Escape to put the tooltip away.`;

/** @example numberOf(2, 'line') // '2 lines' */
export const numberOf = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? '' : 's'}`;

/**
 * A row of points: whose it is, what it is, which of how many, and what its points are.
 *
 * @example rowText('Exampleshire', 'line', [0, 2], '20 periods') // 'Exampleshire, line 1 of 2, 20 periods'
 */
export const rowText = (
  name: string,
  what: string,
  [row, rows]: readonly [number, number],
  points: string,
): string =>
  [name, rows > 1 ? `${what} ${row + 1} of ${rows}` : what, points].filter(Boolean).join(', ');
