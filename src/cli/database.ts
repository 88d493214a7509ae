// Opens DuckDB, which keeps on disk what does not fit into its memory. It is a package that whoever needs it installs.
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { goneAtEnd } from './gone-at-end.js';

/** Why a file must be read whole. */
export class NotStreamed extends Error {}

export interface Database {
  /** The rows that a statement gives, values in the order of its columns. */
  readonly rows: (statement: string) => Promise<readonly (readonly unknown[])[]>;
  /** Closes it and deletes all that it wrote. */
  readonly close: () => void;
}

/**
 * In these a sort of ten million rows goes through the disk. It loads no further part of itself over the network, and
 * keeps rows in the order of the file.
 */
const SETTINGS = {
  memory_limit: '128MB',
  threads: '2',
  preserve_insertion_order: 'true',
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
};

/** @throws NotStreamed where DuckDB is not installed */
export async function openDatabase(): Promise<Database> {
  const { DuckDBInstance } = await loadDuckDb();
  const folder = join(tmpdir(), `council-widgets-${randomUUID()}`);
  // Whoever stops the program, also before the folder is there, leaves no copy of the figures behind.
  const empty = goneAtEnd(folder);
  mkdirSync(folder, { mode: 0o700 });
  const instance = await DuckDBInstance.create(join(folder, 'table.db'), {
    ...SETTINGS,
    temp_directory: folder,
  });
  const connection = await instance.connect();
  return {
    rows: async (statement) => (await connection.runAndReadAll(statement)).getRows(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
      empty();
    },
  };
}

async function loadDuckDb() {
  try {
    return await import('@duckdb/node-api');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new NotStreamed('DuckDB is not installed; npm install @duckdb/node-api');
  }
}

/** A text as SQL writes it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
