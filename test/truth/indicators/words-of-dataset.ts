// Makes the names of one dataset known to the reader of its texts.
import { type IndicatorInput, inEnglish, type Figures, type Text } from './figures.js';
import { lastIndex, partYear } from './findings.js';
import { Vocabulary } from './language.js';
import type { Span } from './spans.js';

/** What surrounds an indicator, in the author's own words. */
export interface Envelope {
  readonly title?: Text;
  readonly subtitle?: Text;
  readonly description?: Text;
  readonly notes?: readonly Text[];
  readonly area?: Text | { readonly name: Text };
  readonly disclosure?: {
    readonly rounding?: number;
    readonly protected?: boolean;
    readonly threshold?: number;
  };
  readonly year?: 'financial' | 'academic' | 'calendar' | '30 September';
}

export const areaName = (area: Envelope['area']): string =>
  inEnglish(typeof area === 'object' && 'name' in area ? area.name : area);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Every name that a period may have in a text. */
export function namesOf({ names }: Span, stock: boolean): readonly string[] {
  const all = stock ? [names.stock, names.flow, names.short] : [names.flow, names.short];
  return [...new Set(all)];
}

/** How much of the last period is over, where it is not over; else `''`. */
export function soFar(figures: Figures): string {
  if (!partYear(figures)) return '';
  const { months, stock } = figures;
  if (stock) return `after ${months === 1 ? 'a month' : `${months} months`}`;
  return `first ${months === 1 ? 'month' : `${months} months`}`;
}

/** What a target is of, where the period is not over: all of it or, on a day, its end. */
export function endOf({ spans, stock }: Figures): string {
  const kind = spans.at(-1)!.kind === 'year' ? 'year' : 'period';
  return stock ? `${kind} end` : `whole ${kind}`;
}

/** The target of a period that is not over, without the words that it is of all of it; what is wrong where these lack. */
export function wholeTarget(
  text: string,
  figures: Figures,
  at: number,
): { readonly text: string; readonly faults: readonly string[] } {
  if (text === '' || at !== lastIndex(figures) || soFar(figures) === '')
    return { text, faults: [] };
  const [, goal, whole] = /^(.*), (whole year|whole period|year end|period end)$/.exec(text) ?? [];
  const right = endOf(figures);
  return {
    text: goal ?? text,
    faults: whole === right ? [] : [`“${text}” is the target of the ${right}`],
  };
}

/** The names of a period of a measure; the last, where it is not over, is named with what there is of it. */
export function namesAt(figures: Figures, index: number): readonly string[] {
  const { spans, stock } = figures;
  const part = index < spans.length - 1 ? '' : soFar(figures);
  // What is counted on a day was not counted on the last day of a period that is not over.
  const names = namesOf(spans[index]!, stock && part === '');
  return part ? [...names.map((name) => `${name}, ${part}`), ...names] : names;
}

/** The names of series, periods, dates and units. */
export function nameFigures(vocabulary: Vocabulary, figures: Figures): void {
  const { lines, spans, stock, target, events, unit } = figures;
  lines.forEach(({ name, cells }, place) => {
    vocabulary.series(name, place);
    cells.forEach(({ note }) => vocabulary.own(note));
  });
  spans.forEach((span, place) => {
    const names = namesAt(figures, place);
    // A sentence may begin with a period: “Year ending 31 March 2020: not available.”
    new Set([...names, ...names.map(capital)]).forEach((name) => vocabulary.period(name, place));
    vocabulary.own(span.note ?? '');
  });
  if (target?.by) namesOf(target.by, stock).forEach((name) => vocabulary.date(name, 'by'));
  events.forEach(({ span, label }, i) => {
    namesOf(span, false).forEach((name) => vocabulary.date(name, `event ${i}`));
    vocabulary.own(label);
  });
  vocabulary.unit(unit.words, unit.words && capital(unit.words), unit.title);
}

/** All names of a trend's dataset. */
export function vocabularyOf(input: IndicatorInput & Envelope, figures: Figures): Vocabulary {
  const vocabulary = new Vocabulary();
  const own = [
    ...[
      input.title,
      input.subtitle,
      input.description,
      input.measure?.name,
      ...(input.notes ?? []),
    ].map(inEnglish),
    areaName(input.area),
  ];
  own.forEach((text) => vocabulary.own(text));
  vocabulary.own(capital(inEnglish(input.measure?.name)));
  nameFigures(vocabulary, figures);
  return vocabulary;
}
