// What a scorecard holds: each row with its figures, its names, its quality, and when its report is due.
import {
  type CellInput,
  type Figures,
  type IndicatorInput,
  inEnglish,
  readFigures,
  type Text,
} from './figures.js';
import {
  earlierOf,
  intervalOf,
  isMissingBefore,
  latestIndex,
  leadOf,
  obstacle,
  overlap,
  type Rating,
  ratingsOf,
} from './findings.js';
import { compare } from '../shared/exact.js';
import { limitsFrom, type Limits, startOf } from './limits.js';
import { Vocabulary } from './language.js';
import { roundingOf, type Told } from './sentences.js';
import { readSpans, type Span, type Written, type YearKind } from './spans.js';
import { areaName, type Envelope, nameFigures, namesOf } from './words-of-dataset.js';

export interface SignInput extends IndicatorInput {
  readonly name: Text;
  readonly group?: Text;
  readonly area?: Envelope['area'];
  readonly year?: YearKind;
  readonly quality?: {
    readonly name: Text;
    readonly value: CellInput;
    readonly unit?: Text;
    readonly denominator?: number;
  };
  readonly due?: Written;
  readonly notes?: readonly Text[];
  readonly source?: unknown;
  readonly disclosure?: Envelope['disclosure'];
}

export interface SignsInput extends Envelope {
  readonly indicators: readonly SignInput[];
  readonly asOf?: Written;
}

export interface Sign {
  readonly input: SignInput;
  /** What is measured. */
  readonly measured: string;
  /** The same, with the leading series where that is not the area: `Plans (Girls)`. */
  readonly name: string;
  /** Its name, and its area where there are several. */
  readonly title: string;
  readonly area: string;
  readonly figures: Figures;
  readonly limits: Limits | undefined;
  readonly quality: Figures | undefined;
  readonly due: Span | undefined;
  readonly isOverdue: boolean;
  readonly vocabulary: Vocabulary;
}

function qualityOf({ quality }: SignInput): Figures | undefined {
  if (!quality) return undefined;
  const { name, value, unit = 'percent', denominator } = quality;
  return readFigures({
    measure: { unit },
    periods: ['2000'],
    series: [
      {
        name,
        values: [value],
        ...(denominator === undefined ? {} : { denominator: [denominator] }),
      },
    ],
  });
}

const dateOf = (
  written: Written | undefined,
  periods: readonly Written[],
  year: YearKind,
): Span | undefined =>
  written === undefined ? undefined : readSpans([written, ...periods], year)[0];

const wordsOf = (text: string): string => ` ${text.toLowerCase().split(/\s+/).join(' ')} `;

/** The rows of a published scorecard, in their order. */
export function signsOf(published: SignsInput): readonly Sign[] {
  const { indicators, area: ofAll, year = 'financial', asOf, notes = [] } = published;
  const day = dateOf(asOf, [], year);
  const areas = new Set(indicators.map(({ area }) => areaName(area ?? ofAll).toLowerCase()));
  areas.delete('');
  const leads = new Set(
    indicators.flatMap(({ area, series }) => ((area ?? ofAll) ? [] : inEnglish(series[0]!.name))),
  );
  return indicators.map((input): Sign => {
    const own = input.year ?? year;
    const measured = inEnglish(input.name);
    const area = areaName(input.area ?? ofAll);
    const figures = readFigures(input, own, area);
    const lead = figures.lines[0]!.name;
    const isOfArea = area === '' ? leads.size < 2 : area.toLowerCase() === lead.toLowerCase();
    const name =
      isOfArea || wordsOf(measured).includes(wordsOf(lead)) ? measured : `${measured} (${lead})`;
    const due = dateOf(input.due, input.periods, own);
    const vocabulary = new Vocabulary();
    [
      name,
      area,
      inEnglish(input.quality?.name),
      ...(input.notes ?? []).map(inEnglish),
      ...notes.map(inEnglish),
    ].forEach((text) => vocabulary.own(text));
    nameFigures(vocabulary, figures);
    const quality = qualityOf(input);
    if (due) namesOf(due, false).forEach((text) => vocabulary.date(text, 'due'));
    return {
      ...{ input, measured, name, area, figures, quality, due, vocabulary },
      title: [name, areas.size > 1 ? area : ''].filter(Boolean).join(' in '),
      limits: figures.control ? limitsFrom(figures, startOf(figures)) : undefined,
      isOverdue: due !== undefined && due.last < (day ?? figures.spans.at(-1)!).last,
    };
  });
}

/** Whether a row has no figure at all, of its own or of others, so that it has no row in the table. */
export const isBlank = ({ figures, quality }: Sign): boolean =>
  quality?.lines[0]!.cells[0]!.value === undefined &&
  figures.lines.every(({ cells }) =>
    cells.every(({ value, share, change }) => !value && !share && !change),
  );

export const toldOf = ({ figures, limits, input: { disclosure } }: Sign): Told => ({
  ...{ figures, limits, disclosure },
  rounding: disclosure?.rounding,
});

/** The ratings that a row may have; `none` where there is nothing to rate. */
export const ratingsOfSign = (sign: Sign): readonly (Rating | 'none')[] => {
  const { figures } = sign;
  const ratings = ratingsOf(figures, roundingOf(leadOf(figures), toldOf(sign)));
  return ratings.length > 0 ? ratings : ['none'];
};

/** Whether a period between two is missing. */
const isGap = ({ spans }: Figures, from: number, to: number): boolean =>
  spans[from]!.last + 1 < spans[to]!.first &&
  spans.some((_, i) => i > from && i <= to && isMissingBefore(spans, i));

/** How the latest figure differs from the one before; undefined where they are not compared. */
export function movedOf({ figures }: Sign): -1 | 0 | 1 | undefined {
  const to = latestIndex(figures);
  const from = to < 1 ? -1 : earlierOf(figures, to);
  if (from < 0 || obstacle(figures, from, to) || isGap(figures, from, to)) return undefined;
  const [before, now] = [leadOf(figures).cells[from]!.value, leadOf(figures).cells[to]!.value];
  if (!before || !now) return undefined;
  const lead = leadOf(figures);
  // What may be chance is no rise and no fall.
  return overlap(intervalOf(lead, to), intervalOf(lead, from)) ? 0 : compare(now, before);
}
