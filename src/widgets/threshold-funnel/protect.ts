// Withholds small counts of people in a funnel. Contacts are the sum of their sources, and again of their
// levels and of what met none; a level is the sum of its outcomes. `core/data/disclosure` chooses the cells.
import { areasAddUp } from '../../core/data/areas-add-up.js';
import { fewCandidatesNotice } from '../../core/data/few-candidates.js';
import type { Path } from '../../core/data/path.js';
import type { Problem } from '../../core/data/problem.js';
import { type Protection, publishable } from '../../core/data/publishable.js';
import { revisionsLeftOut, sharesLeftOut } from '../../core/data/shares-left-out.js';
import {
  bareAbsence,
  type ProtectedValue,
  shownValue,
  withheldAmong,
} from '../../core/data/shown-value.js';
import { isSmall } from '../../core/data/small-count.js';
import { isKnown, type Value } from '../../core/data/value.js';
import type { Figures } from './input.figures.js';
import type { ThresholdFunnel } from './input.js';
import { protectAreas } from './protect.areas.js';
import { idsOf, mapCounts, WHEN, type When } from './protect.counts.js';
import { withoutFalseMost, withoutHints } from './protect.hints.js';
import type { Found } from './protect.period.js';
import { withheldWithin } from './protect.within.js';

/**
 * The funnel with every count of people under the threshold withheld, and with it everything that would
 * give one away: further parts, the contacts themselves, a stage that few were left out before, a stage with
 * the same number, what other areas add up to, and shares and changes that are published in place of a number.
 */
export function protectThresholdFunnel(funnel: ThresholdFunnel): Protection<ThresholdFunnel> {
  const { disclosure } = funnel;
  const { figures: read, notices: within } = withheldWithin(funnel);
  const notices: Problem[] = [...within];
  const areas = funnel.figures.map(({ area }) => area);
  const { found, areBound, ...bonds } = protectAreas(read, disclosure);
  if (areBound) notices.push(areasAddUp(areas, bonds));
  const isFew = (value: Value) => isKnown(value) && isSmall(value.value, disclosure.threshold);
  const numbers: ProtectedValue[] = [];
  const figures = funnel.figures.map((each, i) => {
    const stands = disclosure.protected;
    const shown = shownFigures(read[i]!, found[i]!);
    const safe = stands ? shown : withoutHints(openWhere(hidesAny(shown), shown));
    numbers.push(...protectedIn(each, safe));
    for (const when of stands ? WHEN : [])
      notices.push(
        ...fewCandidatesNotice(found[i]![when].fewestCandidates, each.path, {
          field: when,
          threshold: disclosure.threshold,
        }),
      );
    return withoutFalseMost(safe, notices);
  });
  return {
    publishable: publishable({ ...funnel, figures }),
    withheld: withheldAmong(numbers, isFew),
    notices: [...notices, ...sharesLeftOut(numbers), ...revisionsLeftOut(numbers)],
  };
}

/**
 * Whether anything is withheld, as anyone can see: whether parts really leave a rest is not to be seen, and would rule
 * out numbers of those that are withheld.
 */
const hidesAny = (figures: Figures): boolean =>
  [...idsOf(figures).keys()].some((count) => WHEN.some((when) => count[when]?.value === '[c]'));

/** Its parts do not claim to be all: a reader would take what is left over for what is withheld. */
const openWhere = (isOpen: boolean, figures: Figures): Figures =>
  isOpen ? { ...figures, whole: false } : figures;

/** The values of an area as its author wrote them and as they are in `safe`. */
function protectedIn(figures: Figures, safe: Figures): readonly ProtectedValue[] {
  const after = [...idsOf(safe).keys()];
  return [...idsOf(figures)].flatMap(([count, id], i) =>
    WHEN.flatMap((when) => {
      const before = count[when];
      return before ? [{ before, after: after[i]![when]!, path: pathOf(figures, id, when) }] : [];
    }),
  );
}

/** The list alone where one of its parts could not be read, since the places of the others may have moved. */
function pathOf(figures: Figures, id: string, when: When): Path {
  const [name, place] = id.split(' ');
  if (place === undefined)
    return [...figures.path, when === 'value' ? 'contacts' : 'contactsPrevious'];
  const list = figures[name as 'sources' | 'outcomes' | 'levels' | 'movements' | 'journey'];
  const isWhole = list.every(({ value }) => value.value !== '[!]');
  return [...figures.path, name!, ...(isWhole ? [Number(place), when] : [])];
}

function shownFigures(figures: Figures, found: Readonly<Record<When, Found>>): Figures {
  const ids = idsOf(figures);
  return mapCounts(figures, (count) =>
    WHEN.reduce((kept, when) => {
      const value = count[when];
      const id = ids.get(count)!;
      if (!value) return kept;
      const { shown, hidden } = found[when];
      // Unlike in a mix, every absence keeps its own code.
      if (!isKnown(value)) return hidden.has(id) ? { ...kept, [when]: bareAbsence(value) } : kept;
      return { ...kept, [when]: shownValue(value, id, { shown, hidden }) };
    }, count),
  );
}
