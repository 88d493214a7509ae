// Writes the JSON that an author takes away.
import type { Checked } from '../../src/core/data/check-dataset.js';
import { shortJson } from '../short-json.js';
import type { CureName } from './cures.js';
import type { Written } from './written.js';

interface Found extends Pick<Checked<unknown>, 'problems' | 'withheld'> {
  readonly cures: readonly CureName[];
}

/**
 * What may be published, as its author wrote it where that holds nothing else: as JSON it may have been laid out with
 * care.
 *
 * @param own the JSON that the author wrote; undefined where it is made of cells
 */
export function publishedJson(
  written: Written,
  own: string | undefined,
  { problems, withheld, cures }: Found,
): string {
  const isLeftOut = problems.some(
    ({ severity, code }) => severity !== 'warning' || code === 'unknown field',
  );
  const isWhole = !isLeftOut && withheld.length === 0 && cures.length === 0;
  return isWhole && own !== undefined ? own : `${shortJson(written)}\n`;
}
