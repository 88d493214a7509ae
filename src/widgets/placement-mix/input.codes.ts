// Finds codes that two areas give: then neither is known by it.
import { type Area, areaKey } from '../../core/data/area.js';
import type { Path } from '../../core/data/path.js';
import { type Period, samePeriod } from '../../core/data/period.js';
import type { Report } from '../../core/data/problem.js';

/** One list of parts, and of what area and date it is. */
interface Listed {
  readonly path: Path;
  readonly area: Area | undefined;
  readonly period: Period | undefined;
  /** The ids of the parts that it lists. */
  readonly ids: readonly string[];
}

/**
 * The area of each. One area may have two names over time, or in two breakdowns. Lists of one date, with a part in
 * common and two names, are of two areas: a code that they share is taken from both and reported.
 */
export function ownAreas(lists: readonly Listed[], report: Report): readonly (Area | undefined)[] {
  const twins = lists.map((one) => lists.find((other) => shareCode(one, other)));
  lists.forEach(({ path, area }, i) => {
    const first = twins[i];
    if (!area || !first || lists.indexOf(first) > i) return;
    report([...path, 'area', 'code'], 'code of another area', { first: first.path }, 'warning');
  });
  return lists.map(({ area }, i) => {
    if (!area || !twins[i]) return area;
    const { code: _, ...named } = area;
    return named;
  });
}

const shareCode = (one: Listed, other: Listed): boolean =>
  one.area?.code !== undefined &&
  one.area.code === other.area?.code &&
  areaKey(one.area) !== areaKey(other.area) &&
  (!one.period || !other.period || samePeriod(one.period, other.period)) &&
  one.ids.some((id) => other.ids.includes(id));
