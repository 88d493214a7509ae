// Reads what an author writes of one measure over periods, in the checker's own way.
import { exact, type Exact, placesOf } from '../shared/exact.js';
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
  readonly rounding?: number;
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
    readonly rounding?: number;
  };
  readonly periods: readonly Written[];
  readonly series: readonly SeriesInput[];
  readonly target?: {
    readonly value?: number | Bounds;
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
  /** To what its source rounds it; 0 for not at all. */
  readonly rounding: Exact;
}

/** How numbers are written: `words` after the number, or a sign. */
export interface Unit {
  readonly sign: 'percent' | 'pounds' | 'none';
  /** `per 10,000`, `per week`, `referrals`; `''` where nothing follows the number. */
  readonly words: string;
  /** `Rate per 10,000`, `Percent`. */
  readonly title: string;
  /** Grows with the months of its period, or may do so: no share, no average and no length of time. */
  readonly grows: boolean;
  /** The figures of parts of a year add up to it. */
  readonly adds: boolean;
  /** Children, referrals: a change of few has no percentage. */
  readonly counts: boolean;
  /** Counts people, as far as its author says: they may be rounded. */
  readonly people: boolean;
  /** How many pounds one of its numbers is: 1,000 of £ thousand. */
  readonly factor: number;
}

export interface Figures {
  readonly unit: Unit;
  readonly stock: boolean;
  readonly direction: 'high' | 'low' | 'neutral' | readonly [Exact, Exact];
  /** As the author asks for, or as many as the figures have, up to two. */
  readonly decimals: number;
  /** Of the leading series, of means and of what is projected: none of whole numbers of what is counted. */
  readonly leadDecimals: number;
  readonly spans: readonly Span[];
  /** The leading series first. */
  readonly lines: readonly Line[];
  readonly target?: {
    readonly values: readonly (Exact | undefined)[];
    /** One number for all periods. */
    readonly isConstant: boolean;
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
  const { value, note, was, share, change } = cell;
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
  const plain = { sign: 'none', words: '', counts: false, people: false, adds: false, factor: 1 } as const; // prettier-ignore
  if (/^(count|number)$/i.test(text))
    return { ...plain, title: 'Number', grows: true, adds: true, counts: true, people: !isThings };
  if (/^(percent|percentage|per cent|%)$/i.test(text))
    return { ...plain, sign: 'percent', title: 'Percent', grows: false };
  if (text === 'pc') return { ...plain, sign: 'percent', title: 'Pc', grows: false };
  if (/^days$/i.test(text)) return { ...plain, words: 'days', title: 'Days', grows: false };
  const [money, factor = 1] = SCALES.find(([pattern]) => pattern.test(text)) ?? [];
  if (money) {
    const words = text.replace(money, '').trim();
    const title = `Pounds${words && ` ${words}`}`;
    const isSum = words === '';
    return { ...plain, sign: 'pounds', words, title, factor, grows: isSum, adds: isSum };
  }
  return wordedUnit(text, { isAverage, isThings }, plain);
}

/** In the author's own words: `per 10,000`, `% of children`, `referrals`, `cases per social worker`. */
function wordedUnit(
  text: string,
  { isAverage, isThings }: { isAverage: boolean; isThings: boolean },
  plain: Pick<Unit, 'sign' | 'words' | 'counts' | 'people' | 'adds' | 'factor'>,
): Unit {
  const title = /^per (?!cent)/.test(text)
    ? `Rate ${text}`
    : text.charAt(0).toUpperCase() + text.slice(1);
  if (text.startsWith('% '))
    return { ...plain, sign: 'percent', words: text.slice(2), title, grows: false };
  if (/^rate per /i.test(text)) return wordedUnit(text.slice(5), { isAverage, isThings }, plain);
  // A rate of what happens in a period grows with it, unless it is worked out for a year.
  if (/^per [\d,]+/.test(text)) return { ...plain, words: text, title, grows: true };
  const isLevel =
    /%|\b(average|mean|median|percent\w*|per cent|proportion|share|ratio|score|index)\b/i.test(
      text,
    );
  const isTime =
    /^(minutes?|hours?|days?|weeks?|months?|years?)$/i.test(text) ||
    /\b(per|an?) (hour|day|night|week|month|quarter|year)\b/i.test(text);
  const adds = !isLevel && !isTime && !/\b(per|rate)\b/i.test(text);
  const counts = adds && !isAverage && !isThings;
  return {
    ...{ ...plain, words: text, title },
    ...{ grows: !isLevel && !isTime, adds, counts, people: counts },
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

function decimalsOf(stated: number | undefined, lines: readonly Line[]): number {
  const places = lines.flatMap(({ cells }) =>
    cells.flatMap(({ value }) => (value ? [placesOf(value)] : [])),
  );
  return stated ?? Math.min(2, Math.max(0, ...places));
}

/** What an author wrote, in order of time; the series of the area that it is about leads. */
export function readFigures(
  input: IndicatorInput,
  year: YearKind = 'financial',
  area = '',
): Figures {
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
  const order = input.periods.map((_, i) => i).sort((a, b) => read[a]!.last - read[b]!.last);
  const number = (of: number | null | undefined) =>
    of === null || of === undefined ? undefined : exact(of);
  const all = input.series.map((series): Line => ({
    name: inEnglish(series.name),
    role: series.role ?? 'other',
    cells: order.map((i) => readCell(series.values[i])),
    lower: order.map((i) => number(series.interval?.lower[i])),
    upper: order.map((i) => number(series.interval?.upper[i])),
    of: order.map((i) =>
      typeof series.denominator?.[i] === 'number' ? exact(series.denominator[i]) : undefined,
    ),
    rounding: exact(series.rounding ?? measure.rounding ?? 0),
  }));
  const ofAreas = all.filter(({ role }) => role === 'area');
  const isOwn = ({ name }: Line) => name.trim().toLowerCase() === area.trim().toLowerCase();
  const lead = ofAreas.find(isOwn) ?? ofAreas[0] ?? all[0]!;
  const lines = [lead, ...all.filter((line) => line !== lead)];
  const goal = target?.value;
  const { direction = 'neutral' } = measure;
  return {
    unit,
    stock: measure.kind === 'stock',
    direction:
      typeof direction === 'object'
        ? [number(direction.between[0])!, number(direction.between[1])!]
        : direction,
    decimals: decimalsOf(measure.decimals, lines),
    leadDecimals: decimalsOf(measure.decimals, unit.adds && unit.sign === 'none' ? [lead] : lines),
    spans: order.map((i) => read[i]!),
    lines,
    ...(target
      ? {
          target: {
            values: order.map((i) => number(typeof goal === 'number' ? goal : goal?.[i])),
            isConstant: typeof goal === 'number',
            tolerance: number(target.tolerance ?? 0)!,
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
