// Reads the arguments of a command that makes one file of another.
import { type Given, Misuse } from './command.js';

/** @throws Misuse where there is not one file, or none to write */
export function fileAndOut({ values, positionals }: Given): {
  readonly file: string;
  readonly out: string;
} {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Misuse('expected one file');
  if (typeof values.out !== 'string' || values.out === '')
    throw new Misuse('expected --out FILE, received none');
  return { file, out: values.out };
}
