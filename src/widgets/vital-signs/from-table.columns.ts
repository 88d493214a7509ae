// Tells the columns of a table of indicators apart: figures by their periods, other areas, target and what else a row has.
import type { Role } from '../../core/indicator/indicator.js';
import { comparePeriods } from '../../core/data/period.js';
import { readPeriods } from '../../core/data/read-period.js';
import { readCell } from '../../core/table/cell.js';
import type { Grid } from '../../core/table/grid.js';
import { isTarget, periodHead, roleOf } from '../../core/table/heads.js';

export interface Column {
  readonly head: string;
  readonly at: number;
}

type Named = 'group' | 'area' | 'unit' | 'direction' | 'kind' | 'counts' | 'tolerance' | 'due';

export interface Columns extends Readonly<Partial<Record<Named, Column>>> {
  /** In order of time, the latest last. */
  readonly figures: readonly (Column & { readonly period: string })[];
  readonly others: readonly (Column & { readonly role: Role })[];
  readonly target?: Column;
  /** Whether the heads are periods. */
  readonly isDated: boolean;
  /** Whether there are figures, but no period is told. */
  readonly isUndated: boolean;
}

/** What the head of a column that holds no figures is. */
export const INDICATOR_HEADS: Readonly<Record<Named, RegExp>> = {
  group: /^(groups?|service|theme|grŵp|gwasanaeth|thema)\b/i,
  area: /^(area|authority|council|local authority|ardal|awdurdod|cyngor)\b/i,
  unit: /^(units?|uned)\b/i,
  // A direction of travel says where the figures went, not where they should.
  direction:
    /^(direction(?! of (travel|change))|good is|better (is|when)|polarity|cyfeiriad(?! (teithio|newid))|gorau po)\b/i,
  kind: /^(kind|flow or stock|llif neu stoc)$/i,
  counts: /^(counts|people or things|pobl neu bethau)$/i,
  tolerance: /^(tolerance|goddefiant)\b/i,
  due: /^((report |progress )?due|dyddiad adrodd)\b/i,
};
/** Whatever else the head says: a Welsh adjective stands behind its noun, `Ffigur diweddaraf`. */
const NEWEST = /^(latest|current|now)\b|\b(d?diweddaraf|[bp]resennol|[cg]yfredol)\b/i;
const PREVIOUS = /^before\b|\b(previous|last|prior|[bf]laenorol|[cg]ynt|llynedd|d?diwethaf)\b/i;
/** Of a column of figures, of which none but the latest need be told from others. */
const FIGURE =
  /^(?:y )?(actual|figure|value|result|performance|ffigur|gwerth|canlyniad|perfformiad|gwirioneddol|nawr)\b/i;

/** Which of two figures the head of an undated column names: `Ffigur blaenorol` is that before the latest. */
export function figureNamed(head: string): 'latest' | 'previous' | undefined {
  if (NEWEST.test(head)) return 'latest';
  if (PREVIOUS.test(head)) return 'previous';
  return FIGURE.test(head) ? 'latest' : undefined;
}

export function columnsOf(
  { heads, rows }: Grid,
  latest: string | undefined,
  before: string | undefined,
): Columns {
  const all = heads.map((head, at): Column => ({ head, at })).slice(1);
  const named = Object.fromEntries(
    (Object.keys(INDICATOR_HEADS) as Named[]).flatMap((field) => {
      const column = all.find(({ head }) => INDICATOR_HEADS[field].test(head));
      return column ? [[field, column]] : [];
    }),
  );
  const target = all.find(({ head }) => isTarget(head));
  const taken: readonly unknown[] = [...Object.values(named), target];
  const rest = all.filter(
    (column) =>
      !taken.includes(column) &&
      rows.some(({ cells }) => readCell(cells[column.at]!).kind === 'number'),
  );
  const others = rest.flatMap((column) => {
    const role = roleOf(column.head);
    return role ? [{ ...column, role }] : [];
  });
  const own = rest.filter(({ head }) => roleOf(head) === undefined);
  const dated = datedIn(own);
  const undated = own.filter(({ head }) => figureNamed(head));
  const figures = dated.length > 0 ? dated : namedFigures(undated, latest, before);
  return {
    ...named,
    ...(target ? { target } : {}),
    figures,
    others,
    isDated: dated.length > 0,
    isUndated: figures.length === 0 && undated.length > 0,
  };
}

function datedIn(columns: readonly Column[]): Columns['figures'] {
  const texts = columns.map(({ head }) => periodHead(head).text);
  return readPeriods(texts, 'financial')
    .flatMap((period, i) =>
      period && period !== 'unclear'
        ? [{ period, column: { ...columns[i]!, period: texts[i]! } }]
        : [],
    )
    .sort((a, b) => comparePeriods(a.period, b.period))
    .map(({ column }) => column);
}

/** Without its period the figure before cannot be set beside the latest, and is left out. */
function namedFigures(
  columns: readonly Column[],
  latest: string | undefined,
  before: string | undefined,
): Columns['figures'] {
  const of = (which: 'latest' | 'previous', period: string | undefined) => {
    const column = columns.find(({ head }) => figureNamed(head) === which);
    return column && period !== undefined ? [{ ...column, period }] : [];
  };
  return [...of('previous', before), ...of('latest', latest)];
}

/**
 * `Higher is better`, `Low`, `↑` below "Good is"; the text itself where the words tell none, so that `input` says what it
 * expects. Below "Direction" an arrow may be that of travel, and tells none.
 */
export function directionIn(text: string | undefined, head: string): string | undefined {
  if (text === undefined) return undefined;
  if (/^(?:mae )?(?:high|uwch|uchel|uchaf|[mf]wyaf)/i.test(text)) return 'high';
  if (/^(?:mae )?(?:low|is|l?leiaf)/i.test(text)) return 'low';
  if (/^(?:neutral|neither|niwtral|y naill na)/i.test(text)) return 'neutral';
  if (/^(direction|cyfeiriad)/i.test(head)) return text;
  if (/^(up|more|mwy|i fyny|↑)/i.test(text)) return 'high';
  return /^(down|fewer|less|llai|i lawr|↓)/i.test(text) ? 'low' : text;
}
