// Reads a count of the period together with that of the period before.
import { readCount } from '../../core/data/count.js';
import type { Disclosure } from '../../core/data/disclosure-settings.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Spelling } from '../../core/data/named.js';
import type { Path, PathSet } from '../../core/data/path.js';
import type { Report } from '../../core/data/problem.js';
import { absent, type Value, type ValueInput } from '../../core/data/value.js';
import type { Count } from './input.figures.js';
import type { FiguresInput } from './input.figures.schema.js';

/** What every reader of an area's counts is given. */
export interface AreaReading {
  /** Of the area in the dataset: `[]` or `['areas', 0]`. */
  readonly path: Path;
  readonly disclosure: Disclosure;
  readonly report: Report;
  /** What was written and could not be read. */
  readonly lost: PathSet;
  /** How the ids of a list, such as `sources`, are spelt in all areas. */
  readonly spellingOf: (list: string) => Spelling;
}

export const PERIODS = ['value', 'previous'] as const;

/** The count with what `change` makes of its value in each period; the period before may stay undefined. */
export const changed = <T extends Count>(
  count: T,
  change: (value: Value | undefined, period: (typeof PERIODS)[number]) => Value | undefined,
): T =>
  omitUndefined({
    ...count,
    value: change(count.value, 'value')!,
    previous: change(count.previous, 'previous'),
  });

/** The count in two fields at a path: that of the period, and that of the period before. */
function readFields<F extends string>(
  input: { readonly [field in F]?: ValueInput },
  [field, previous]: readonly [F, F],
  path: Path,
  { report }: AreaReading,
): Count {
  const read = (key: F) => readCount(input[key], [...path, key], report);
  return omitUndefined({
    value: read(field),
    previous: input[previous] === undefined ? undefined : read(previous),
  });
}

interface CountInput {
  readonly value?: ValueInput;
  readonly previous?: ValueInput;
}

/** Both counts of something at a path. */
export const readCounts = (input: CountInput, path: Path, reading: AreaReading): Count =>
  readFields(input, PERIODS, path, reading);

/** What remains of a count whose number is in doubt: `[!]`, and for the period before where it had one. */
export const unread = ({ previous }: Count): Count =>
  omitUndefined({ value: absent('!'), previous: previous && absent('!') });

/** All contacts of the area; undefined where nothing is written about them. */
export const readContacts = (input: FiguresInput, reading: AreaReading): Count | undefined =>
  input.contacts === undefined && input.contactsPrevious === undefined
    ? undefined
    : readFields(input, ['contacts', 'contactsPrevious'], reading.path, reading);
