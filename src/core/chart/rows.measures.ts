// Sets how large the parts of rows are, in em of the text, for each density.
import { type Density, FONT_PX } from './frame.js';

/** Sizes in whole px. */
export interface RowMeasures {
  /** From this width on names stand in a gutter before their bars; else above them. */
  readonly wideFromPx: number;
  /** Room for names before bars. */
  readonly gutterPx: number;
  /** The least height of a row with a gutter, and of a row of small multiples. */
  readonly pitchPx: number;
  readonly splitPitchPx: number;
  /** Height of a bar beside its name, below its name, and among small multiples. */
  readonly besideBarPx: number;
  readonly belowBarPx: number;
  readonly splitBarPx: number;
  /** The least length of the longest bar of small multiples. */
  readonly splitRoomPx: number;
  /** Between the end of a bar and its value. */
  readonly valueGapPx: number;
  /** Above the heading of a group, and below it. */
  readonly groupGapPx: number;
  readonly headingGapPx: number;
  /** Between two rows; twice this between a name and its value. */
  readonly gapPx: number;
  /** Above and below a bar. */
  readonly airPx: number;
  /** Height of the second bar, of the period before. */
  readonly beforePx: number;
  /** How far a line across a bar reaches beyond it. */
  readonly overhangPx: number;
}

type Em = Readonly<Record<Density, number>>;

const em = (compact: number, normal: number, spacious: number): Em => ({
  compact,
  normal,
  spacious,
});

const MEASURES_EM: Readonly<Record<keyof RowMeasures, Em>> = {
  wideFromPx: em(40, 40, 40),
  gutterPx: em(13.5, 13.5, 13.5),
  pitchPx: em(2.333, 3, 3.5),
  splitPitchPx: em(1.833, 2, 2.25),
  besideBarPx: em(1.333, 1.5, 1.5),
  belowBarPx: em(1, 1.143, 1.25),
  splitBarPx: em(1.167, 1.286, 1.375),
  splitRoomPx: em(2.5, 2.5, 2.5),
  valueGapPx: em(0.5, 0.5, 0.5),
  groupGapPx: em(0.833, 1.857, 2),
  headingGapPx: em(0.25, 0.5, 0.5),
  gapPx: em(0.667, 0.571, 0.5),
  airPx: em(0.167, 0.143, 0.125),
  beforePx: em(0.417, 0.357, 0.313),
  overhangPx: em(0.333, 0.286, 0.25),
};

/**
 * The measures at a density, rounded to whole px so that edges are sharp.
 *
 * @example rowMeasures('normal').besideBarPx // 21
 */
export const rowMeasures = (density: Density): RowMeasures =>
  Object.fromEntries(
    Object.entries(MEASURES_EM).map(([name, sizes]) => [
      name,
      Math.round(sizes[density] * FONT_PX[density]),
    ]),
  ) as unknown as RowMeasures;
