// Says on a terminal what is being done for long; a file or another program that reads along gets nothing.
import { plainLine } from './plain-line.js';

/** In place of what was said before; `''` takes it away. */
export function showProgress(doing: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${plainLine(doing)}`);
}
