// Reads a count of the period together with that of the period before.
import { readCount } from '../../core/data/count.js';
import type { Disclosure } from '../../core/data/disclosure-settings.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Path, PathSet } from '../../core/data/path.js';
import type { Report } from '../../core/data/problem.js';
import { absent, type ValueInput } from '../../core/data/value.js';
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
}

export const PERIODS = ['value', 'previous'] as const;

interface CountInput {
  readonly value?: ValueInput;
  readonly previous?: ValueInput;
}

/** Both counts of something at a path. */
export const readCounts = (
  { value, previous }: CountInput,
  path: Path,
  { report }: AreaReading,
): Count =>
  omitUndefined({
    value: readCount(value, [...path, 'value'], report),
    previous:
      previous === undefined ? undefined : readCount(previous, [...path, 'previous'], report),
  });

/** What remains of a count whose number is in doubt: `[!]`, and for the period before where it had one. */
export const unread = ({ previous }: Count): Count =>
  omitUndefined({ value: absent('!'), previous: previous && absent('!') });

/** All contacts of the area; undefined where nothing is written about them. */
export function readContacts(
  { contacts, contactsPrevious }: FiguresInput,
  { path, report }: AreaReading,
): Count | undefined {
  if (contacts === undefined && contactsPrevious === undefined) return undefined;
  return omitUndefined({
    value: readCount(contacts, [...path, 'contacts'], report),
    previous:
      contactsPrevious === undefined
        ? undefined
        : readCount(contactsPrevious, [...path, 'contactsPrevious'], report),
  });
}
