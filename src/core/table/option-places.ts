// Finds the option that a problem is about, by the name that its author wrote or would write.
import type { Path } from '../data/path.js';
import type { Schema } from '../data/schema.js';
import { nameOfField } from './option-fields.js';

export interface WrittenOption {
  /** Of the field that it wrote. */
  readonly path: Path;
  readonly name: string;
}

interface Written {
  readonly options: readonly WrittenOption[];
  /** The dataset before any was written. */
  readonly dataset: object;
  readonly schema: Schema;
}

/**
 * The name of the option that wrote a field; where none did but options made what holds it, the name that is lacking
 * beside them, or of what they made the first of them. Undefined where no option has to do with the field.
 *
 * @example // of `whatIf.mix.places`, where `whatIf.mix.target=0.75` is written: 'whatIf.mix.places'
 */
export function optionAt(path: Path, { options, dataset, schema }: Written): string | undefined {
  const above = options.filter((each) => isWithin(path, each.path));
  // Of `target` and `target.by`, the second wrote what is below it.
  if (above.length > 0)
    return above.reduce((last, each) => (last.path.length > each.path.length ? last : each)).name;
  const holder = path.slice(0, -1);
  if (path.length < 2 || has(dataset, holder)) return undefined;
  const below = options.find((each) => isWithin(each.path, path));
  if (below) return below.name;
  const beside = options.find((each) => isWithin(each.path, holder));
  if (!beside) return undefined;
  return beside.name.includes('.') ? path.join('.') : nameOfField(path, schema);
}

const isWithin = (path: Path, holder: Path): boolean => holder.every((key, i) => path[i] === key);

const has = (dataset: unknown, [key, ...rest]: Path): boolean =>
  key === undefined
    ? dataset !== undefined
    : typeof dataset === 'object' &&
      dataset !== null &&
      has((dataset as Readonly<Record<string, unknown>>)[key], rest);
