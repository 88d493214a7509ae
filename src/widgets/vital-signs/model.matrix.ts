// Sets the same indicators of several areas side by side: a row an indicator and a column an area; where areas
// are many, a row an area and a column an indicator.
import { group } from 'd3-array';
import { type Area, areaKey } from '../../core/data/area.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { nameOf, type Text } from '../../core/data/text.js';
import { type Choice, chosenAreas, type Selection, sortedBy } from './model.select.js';
import type { Row, VitalSignsModel } from './model.js';

/** A row of the matrix. */
export interface MatrixLine {
  /** Its indicator or area. */
  readonly id: string;
  readonly name: Text;
  /** One for each column; undefined where nothing is given, or where a filter leaves it out. */
  readonly cells: readonly (Row | undefined)[];
}

export interface Matrix {
  /** What stands side by side. */
  readonly across: 'areas' | 'indicators';
  /** `id` is that of an area or an indicator. */
  readonly columns: readonly { readonly id: string; readonly name: Text }[];
  readonly groups: readonly { readonly name?: Text; readonly lines: readonly MatrixLine[] }[];
}

/** More columns are too narrow for their figures. */
const MOST_COLUMNS = 6;

/**
 * The rows of a selection as a matrix; undefined where there are not several areas with the same
 * indicators, or too many of both.
 */
export function matrixOf(
  model: VitalSignsModel,
  selection: Selection,
  choice: Choice,
  lang: string,
): Matrix | undefined {
  const ids = new Map(model.rows.map((row) => [row.id, row]));
  if (model.areas.length === 0 || model.rows.length < ids.size * 2) return undefined;
  const chosen = chosenAreas(model, choice.areas);
  const areas = chosen.length > 0 ? chosen : model.areas;
  if (areas.length <= MOST_COLUMNS) return acrossAreas(areas, selection);
  if (ids.size > MOST_COLUMNS) return undefined;
  return acrossIndicators(areas, [...ids.values()], { selection, choice, lang });
}

const keyOfArea = ({ area }: Row): string => areaKey(area);

function acrossAreas(areas: readonly Area[], { groups }: Selection): Matrix {
  const keys = areas.map(areaKey);
  const grouped = groups.map(({ name, rows }) => {
    const lines = [...group(rows, ({ id }) => id)].map(([id, same]) => ({
      id,
      name: same[0]!.name,
      cells: keys.map((key) => same.find((row) => keyOfArea(row) === key)),
    }));
    // A group that is named like its only indicator would say it twice.
    const isNamed = name && !(lines.length === 1 && nameOf(lines[0]!.name) === nameOf(name));
    return omitUndefined({ name: isNamed ? name : undefined, lines });
  });
  const columns = areas.map(({ name }, i) => ({ id: keys[i]!, name }));
  return { across: 'areas', columns, groups: grouped };
}

function acrossIndicators(
  areas: readonly Area[],
  heads: readonly Row[],
  { selection, choice, lang }: { selection: Selection; choice: Choice; lang: string },
): Matrix {
  const rows = selection.groups.flatMap((each) => each.rows);
  const byArea = group(rows, keyOfArea);
  const lines = areas.flatMap((area) => {
    const own = byArea.get(areaKey(area));
    return own
      ? [
          {
            id: areaKey(area),
            name: area.name,
            cells: heads.map(({ id }) => own.find((row) => row.id === id)),
          },
        ]
      : [];
  });
  const { sort } = choice;
  const at = Math.max(
    0,
    heads.findIndex(({ id }) => id === sort?.of),
  );
  const rowOf = ({ cells }: MatrixLine): Row | undefined =>
    sort?.by === 'area' ? cells.find(Boolean) : cells[at];
  return {
    across: 'indicators',
    columns: heads.map(({ id, name }) => ({ id, name })),
    groups: [{ lines: sort ? sortedBy(lines, rowOf, sort, lang) : lines }],
  };
}
