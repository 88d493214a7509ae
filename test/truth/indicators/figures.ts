// Reads what an author writes of one measure over periods, in the checker's own way.
import { compare, exact, type Exact, placesOf, times } from './exact.js';
import { readSpans, type Span, type Written, type YearKind } from './spans.js';

export type Text = string | Readonly<Record<string, string>>;
export const inEnglish = (text: Text | undefined): string =>
  typeof text === 'object' ? (text.en ?? Object.values(text)[0] ?? '') : (text ?? '');

export type CellInput =
  | number
  | string
  | null
  | {
      readonly value: number | string | null;
      readonly marks?: string | readonly string[];
      readonly note?: Text;
      readonly was?: number;
      readonly share?: number;
      readonly change?: number;
    };

type Bounds = readonly (number | null)[];

export interface SeriesInput {
  readonly name: Text;
  readonly role?: string;
  readonly values: readonly CellInput[];
  readonly interval?: { readonly lower: Bounds; readonly upper: Bounds };
  readonly denominator?: Bounds;
}

export interface IndicatorInput {
  readonly measure?: {
    readonly name?: Text;
    readonly unit?: Text;
    readonly kind?: 'flow' | 'stock';
    readonly direction?:
      'high' | 'low' | 'neutral' | { readonly between: readonly [number, number] };
    readonly counts?: string;
    readonly decimals?: number;
  };
  readonly periods: readonly Written[];
  readonly series: readonly SeriesInput[];
  readonly target?: {
    readonly value: number | Bounds;
    readonly tolerance?: number;
    readonly by?: Written;
  };
  readonly events?: readonly {
    readonly period: Written;
    readonly label: Text;
    readonly break?: boolean;
  }[];
  readonly projection?: { readonly monthsElapsed: number };
  readonly control?: boolean | { readonly from: Written };
}

/** A number, or the letter of the reason why there is none. */
export interface Cell {
  readonly value?: Exact;
  readonly why?: string;
  readonly marks: readonly string[];
  readonly note: string;
  readonly was?: Exact | undefined;
  readonly share?: Exact | undefined;
  readonly change?: Exact | undefined;
}

export interface Line {
  readonly name: string;
  readonly role: string;
  readonly cells: readonly Cell[];
  readonly lower: readonly (Exact | undefined)[];
  readonly upper: readonly (Exact | undefined)[];
  readonly of: readonly (Exact | undefined)[];
}

/** How numbers are written: `words` after the number, or a sign. */
export interface Unit {
  readonly sign: 'percent' | 'pounds' | 'none';
  /** `per 10,000`, `per week`, `referrals`; `''` where nothing follows the number. */
  readonly words: string;
  /** `Rate per 10,000`, `Percent`. */
  readonly title: string;
  /** Grows with the months of its period: an amount, no share, no rate and no average. */
  readonly grows: boolean | 'perhaps';
  /** Children, referrals: a change of few has no percentage. */
  readonly counts: boolean;
  /** Counts people, as far as its author says: they may be rounded. */
  readonly people: boolean;
  readonly factor: number;
}

export interface Figures {
  readonly unit: Unit;
  readonly stock: boolean;
  readonly direction: 'high' | 'low' | 'neutral' | readonly [Exact, Exact];
  /** As the author asks for, or as many as the figures have, up to two. */
  readonly decimals: number;
  readonly spans: readonly Span[];
  /** The leading series first. */
  readonly lines: readonly Line[];
  readonly target?: {
    readonly values: readonly (Exact | undefined)[];
    readonly tolerance: Exact;
    readonly by?: Span | undefined;
  };
  readonly events: readonly {
    readonly span: Span;
    readonly label: string;
    readonly breaks: boolean;
  }[];
  readonly months?: number | undefined;
  readonly control?: { readonly from?: Span | undefined };
}

const REASONS: Readonly<Record<string, string>> = {
  c: 'c', '*': 'c', k: 'k', low: 'k', '~': 'k', u: 'u', w: 'w', z: 'z', y: 'z', x: 'x', ':': 'x',
  '..': 'x', '-': 'x', n: 'x', m: 'x', '!': '!',
}; // prettier-ignore

const lettersIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[[\]\s]+/)
    .filter(Boolean);

export function readCell(input: CellInput | undefined): Cell {
  const cell = typeof input === 'object' && input !== null ? input : { value: input ?? null };
  const { value, note, was, share, change } = cell as Exclude<CellInput, number | string | null>;
  const beside = [cell.marks ?? []].flat().flatMap(lettersIn);
  const letters = typeof value === 'string' ? lettersIn(value) : value === null ? ['x'] : [];
  const why = letters.map((letter) => REASONS[letter]).find(Boolean);
  const marks = [
    ...letters.filter((letter) => !REASONS[letter] || REASONS[letter] !== why),
    ...beside,
  ];
  const number = (of: number | undefined) => (of === undefined ? undefined : exact(of));
  return {
    marks: [...new Set(marks)],
    note: inEnglish(note),
    ...(typeof value === 'number'
      ? { value: exact(value), was: number(was) }
      : { why: why ?? '!', share: number(share), change: number(change) }),
  };
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:£|pounds) ?thousand/i, 1_000],
  [/^(?:£|pounds) ?million/i, 1_000_000],
  [/^(?:£|pounds)/i, 1],
];

export function readUnit(
  written: Text | undefined,
  { isAverage, isThings }: { isAverage: boolean; isThings: boolean },
): Unit {
  const text = inEnglish(written ?? 'count');
  const plain = { sign: 'none', words: '', counts: false, people: false, factor: 1 } as const;
  if (/^(count|number)$/i.test(text))
    return { ...plain, title: 'Number', grows: true, counts: true, people: !isThings };
  if (/^(percent|percentage|per cent|%)$/i.test(text))
    return { ...plain, sign: 'percent', title: 'Percent', grows: 'perhaps' };
  if (/^days$/i.test(text)) return { ...plain, words: 'days', title: 'Days', grows: false };
  const [money, factor = 1] = SCALES.find(([pattern]) => pattern.test(text)) ?? [];
  if (money) {
    const words = text.replace(money, '').trim();
    const title = `Pounds${words && ` ${words}`}`;
    return { ...plain, sign: 'pounds', words, title, factor, grows: words === '' };
  }
  const title = text.startsWith('per ')
    ? `Rate ${text}`
    : text.charAt(0).toUpperCase() + text.slice(1);
  const isRate = /\bper\b|%|percent|rate|average/i.test(text);
  const isCount = !isRate && !isAverage;
  return {
    ...plain,
    words: text,
    title,
    grows: isCount || 'perhaps',
    counts: isCount && !isThings,
    people: isCount && !isThings,
  };
}

/** Whether any number has a fraction, so that it cannot be a count. */
const hasFraction = (series: readonly SeriesInput[]): boolean =>
  series.some(({ values }) =>
    values.some((each) => {
      const { value } = readCell(each);
      return value !== undefined && placesOf(value) > 0;
    }),
  );

function decimalsOf(stated: number | undefined, unit: Unit, lines: readonly Line[]): number {
  if (stated !== undefined) return Math.max(0, stated - Math.round(Math.log10(unit.factor)));
  const places = lines.flatMap(({ cells }) =>
    cells.flatMap(({ value }) => (value ? [placesOf(value)] : [])),
  );
  return Math.min(2, Math.max(0, ...places));
}

/** What an author wrote, in order of time. */
export function readFigures(input: IndicatorInput, year: YearKind = 'financial'): Figures {
  const { measure = {}, target, events = [], control, projection } = input;
  const unit = readUnit(measure.unit, {
    isAverage: hasFraction(input.series),
    isThings: measure.counts === 'things',
  });
  const others = [
    target?.by,
    typeof control === 'object' ? control.from : undefined,
    ...events.map(({ period }) => period),
  ];
  const written = [...input.periods, ...others.filter((each) => each !== undefined)];
  const read = readSpans(written, year);
  const spanOf = (of: Written | undefined) => (of === undefined ? of : read[written.indexOf(of)]);
  const order = input.periods
    .map((_, i) => i)
    .sort((a, b) => read[a]!.last - read[b]!.last || read[a]!.first - read[b]!.first);
  const scale = exact(unit.factor);
  const scaled = (of: number | null | undefined) =>
    of === null || of === undefined ? undefined : times(exact(of), scale);
  const scaledCell = (cell: Cell): Cell => {
    const by = (of: Exact | undefined) => of && times(of, scale);
    return {
      ...cell,
      ...(cell.value
        ? { value: times(cell.value, scale), was: by(cell.was) }
        : { change: by(cell.change) }),
    };
  };
  const all = input.series.map((series): Line => ({
    name: inEnglish(series.name),
    role: series.role ?? 'other',
    cells: order.map((i) => scaledCell(readCell(series.values[i]))),
    lower: order.map((i) => scaled(series.interval?.lower[i])),
    upper: order.map((i) => scaled(series.interval?.upper[i])),
    of: order.map((i) =>
      typeof series.denominator?.[i] === 'number' ? exact(series.denominator[i]) : undefined,
    ),
  }));
  const lead = all.find(({ role }) => role === 'area') ?? all[0]!;
  const lines = [lead, ...all.filter((line) => line !== lead)];
  const goal = target?.value;
  const { direction = 'neutral' } = measure;
  return {
    unit,
    stock: measure.kind === 'stock',
    direction:
      typeof direction === 'object'
        ? [scaled(direction.between[0])!, scaled(direction.between[1])!]
        : direction,
    decimals: decimalsOf(measure.decimals, unit, lines),
    spans: order.map((i) => read[i]!),
    lines,
    ...(target
      ? {
          target: {
            values: order.map((i) => scaled(typeof goal === 'number' ? goal : goal?.[i])),
            tolerance: scaled(target.tolerance ?? 0)!,
            by: spanOf(target.by),
          },
        }
      : {}),
    events: events.map((event) => ({
      span: spanOf(event.period)!,
      label: inEnglish(event.label),
      breaks: event.break ?? false,
    })),
    months: projection?.monthsElapsed,
    ...(control
      ? { control: { from: typeof control === 'object' ? spanOf(control.from) : undefined } }
      : {}),
  };
}

export const sameValue = (a: Exact | undefined, b: Exact | undefined): boolean =>
  a && b ? compare(a, b) === 0 : a === b;
