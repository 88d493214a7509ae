// Says in Welsh how a picture is explored, and names the rows of its points.

/** Which keys move where; `rows` is `''` where there is one row. */
export const keysText = (columns: string, rows: string): string =>
  `Defnyddiwch fysellau saeth y chwith a’r dde i symud rhwng ${columns}${rows && `, i fyny ac i lawr rhwng ${rows}`}, Page Up a Page Down i symud fesul deg, Home ac End i fynd i’r cyntaf a’r olaf, Enter i ddewis, ac Escape i gau’r blwch gwybodaeth.`;

/** @example rowText('Sir Fynwy', 'llinell', [0, 2], '20 cyfnod') // 'Sir Fynwy, llinell 1 o 2, 20 cyfnod' */
export const rowText = (
  name: string,
  what: string,
  [row, rows]: readonly [number, number],
  points: string,
): string =>
  [name, rows > 1 ? `${what} ${row + 1} o ${rows}` : what, points].filter(Boolean).join(', ');
