// Finds small figures that may be what one series of many has more than another: in so few periods chance may have made
// it, so that nothing further is withheld, and the author is asked.
import type { CellValue } from '../data/additive-table.js';
import { isSmall } from '../data/small-count.js';
import type { FoundSum } from '../data/sums-among.js';
import { type Counted, figureId } from './counted.js';

type Sum = Pick<FoundSum, 'whole' | 'parts'>;

/** Among four any three are taken to add up; among more than these two are close to each other by chance. */
const [FEWEST, MOST] = [5, 12];

/** The first sum of two, of which one is small and withheld and the other figures are shown; undefined for none. */
export function unseenSum(counted: Counted): Sum | undefined {
  const [own = []] = [...counted.sets].sort((a, b) => a.length - b.length);
  if (!counted.people || own.length < FEWEST || own.length > MOST) return undefined;
  for (const few of own)
    for (const at of counted.periods.keys()) {
      if (!counted.primary.has(figureId(few, at))) continue;
      for (const whole of own)
        for (const other of own) {
          const sum = { whole, parts: [other, few].sort((a, b) => a - b) };
          if (new Set([few, whole, other]).size === 3 && isOpen(sum, at, counted)) return sum;
        }
    }
  return undefined;
}

/** Whether two are shown in a period and leave few over, and no other period says otherwise. */
function isOpen({ whole, parts }: Sum, at: number, counted: Counted): boolean {
  const { grids, periods, hidden, disclosure } = counted;
  const shown = (s: number, period: number): CellValue | undefined =>
    hidden.has(figureId(s, period)) ? undefined : grids[0]![s]![period];
  const left = (period: number) => {
    const all = [whole, ...parts].map((s) => shown(s, period));
    const gaps = all.filter((number) => typeof number !== 'number').length;
    const [sum, ...rest] = all.map((number) => (typeof number === 'number' ? number : 0));
    return { gaps, size: rest.reduce((less, number) => less - number, sum!) };
  };
  const isPossible = (period: number) => {
    const { gaps, size } = left(period);
    return gaps > 1 || (gaps === 1 ? size > 0 : size === 0);
  };
  const here = left(at);
  const isShown = here.gaps === 1 && typeof shown(whole, at) === 'number';
  return (
    isShown && isSmall(here.size, disclosure.threshold) && [...periods.keys()].every(isPossible)
  );
}
