// The counts of one area once they are read, and which of them make up its contacts.
import type { Area } from '../../core/data/area.js';
import type { Path } from '../../core/data/path.js';
import type { Text } from '../../core/data/text.js';
import { isKnown, type Value } from '../../core/data/value.js';

export type View = 'levels' | 'journey';

export interface Count {
  readonly value: Value;
  readonly previous?: Value;
}
export interface Part extends Count {
  readonly id: string;
  readonly name: Text;
  /** The largest, though its number is not known. */
  readonly order?: 'most';
  /** Id of the level that it met; absent where no threshold was met. */
  readonly level?: string;
}
export interface Movement extends Count {
  readonly from: string;
  readonly to: string;
  readonly name?: Text;
}
export interface Stage extends Part {
  readonly of: 'contacts' | 'episodes' | 'children' | 'families';
  readonly kind: 'flow' | 'stock';
}
export interface Figures {
  /** Where the area stands in the dataset: `[]` or `['areas', 1]`. */
  readonly path: Path;
  readonly area?: Area;
  readonly contacts?: Count;
  /** False where neither sources nor outcomes claim to make up the contacts, nor outcomes their level. */
  readonly whole?: false;
  readonly sources: readonly Part[];
  readonly outcomes: readonly Part[];
  /** With values, summed from their outcomes where none are given. */
  readonly levels: readonly Part[];
  readonly movements: readonly Movement[];
  readonly journey: readonly Stage[];
}

/** Whether there is anything to draw in a view. */
export const holds = (figures: Figures, view: View): boolean =>
  view === 'journey'
    ? figures.journey.length > 0
    : [figures.sources, figures.outcomes, figures.levels].some(({ length }) => length > 0) ||
      (figures.contacts !== undefined && figures.journey.length === 0);

/**
 * The parts that contacts are divided into by what became of them: levels, and outcomes without a
 * level. Where no outcome names a level and no level has a number, levels are names only and part
 * of nothing.
 */
export function endsOf({ levels, outcomes }: Pick<Figures, 'levels' | 'outcomes'>) {
  const sorted =
    outcomes.some(({ level }) => level !== undefined) ||
    levels.some(({ value, previous }) => [value, previous].some((each) => each && tells(each)));
  return {
    sorted,
    levels: sorted ? levels : [],
    loose: outcomes.filter(({ level }) => level === undefined),
  };
}

/** Whether a value says anything about how many there are; a note does not. */
const tells = (value: Value): boolean =>
  isKnown(value) ||
  value.value !== '[x]' ||
  value.share !== undefined ||
  value.change !== undefined;
