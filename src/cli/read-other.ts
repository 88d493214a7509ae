// Reads a file in another format than our own, with the files that belong to it.
import { readFile } from 'node:fs/promises';
import type { ReadSource, SourceOptions } from '../read/read-source.js';
import { Misuse, type Values } from './command.js';
import { fileRefusal } from './file-refusal.js';
import { separatorIn } from './separator-option.js';

export type Source = Pick<ReadSource, 'format' | 'cube' | 'table' | 'notes' | 'problems'>;

/** What a file is, before anything in it is read. */
export type FileForm = 'spreadsheet' | 'parquet' | 'json' | 'text';

/** What options say of how a file is read. */
export async function readingOf(
  values: Values,
  roles: Readonly<Record<string, string>>,
): Promise<SourceOptions> {
  const { sheet, beside, resource } = values;
  const separator = separatorIn(values);
  return {
    roles,
    ...(separator === undefined ? {} : { separator }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(resource === undefined ? {} : { resource }),
    ...(beside === undefined ? {} : { beside: await bytesOf(beside as string) }),
  } as SourceOptions;
}

/** @throws Misuse where the file cannot be read, or holds no figures */
export async function readOther(path: string, options: SourceOptions): Promise<Source> {
  const source = await sourceIn(path, options);
  if (source.format === 'dataset')
    throw new Misuse(
      `${path} is JSON of no format that is converted; check tells whether it is a dataset`,
    );
  if (source.neighbours)
    throw new Misuse(
      `${path} holds statistical neighbours and no figures; name it by --neighbours`,
    );
  return source;
}

/** Statistical neighbours of authorities. */
export async function readNeighbourFile(
  path: string,
): Promise<NonNullable<ReadSource['neighbours']>> {
  const { neighbours } = await sourceIn(path);
  if (!neighbours) throw new Misuse(`${path}: expected columns SN1, SN2 …, received others`);
  return neighbours;
}

/** Readers are loaded only where there is something to read, here as in a page. */
async function sourceIn(path: string, options: SourceOptions = {}): Promise<ReadSource> {
  const { readSource } = await import('../read/read-source.js');
  return readSource(await bytesOf(path), options);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Misuse(`${path}: ${fileRefusal(error)}`);
  }
}
