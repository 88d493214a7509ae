// Opens a file of figures: a small one is read whole, a large one an area at a time.
import { stat } from 'node:fs/promises';
import type { AllChoices } from '../read/choose-for.js';
import { Misuse, type Values } from './command.js';
import { NotStreamed, openDatabase } from './database.js';
import { fileRefusal } from './file-refusal.js';
import { headOf, isParquet } from './large-table.js';
import { type FileForm, readingOf, readOther, type Source } from './read-other.js';
import { showProgress } from './show-progress.js';
import type { Streaming } from './streamed.js';

export interface Opened {
  readonly form: FileForm;
  /** Of a large file: all that there is to choose from, and of the figures some. */
  readonly source: Source;
  /** The source with the figures that these choices take; its problems are further ones. */
  readonly of: (choices: AllChoices) => Promise<Source>;
  readonly close: () => void;
}

/** From here on a file is streamed where it can be. */
const LARGE_BYTES = 16 * 2 ** 20;
/** From here on one that cannot be is refused: whole, it takes 25 times as much memory, and more with every area. */
const MOST_WHOLE_BYTES = 64 * 2 ** 20;

/** @throws Misuse where the file cannot be read, is too large, or holds no figures */
export async function openSource(
  path: string,
  values: Values,
  roles: Readonly<Record<string, string>>,
): Promise<Opened> {
  const { head, bytes } = await beginningOf(path);
  const options = await readingOf(values, roles);
  const mustStream = values.stream === true || isParquet(head);
  const form = await formOf(head);
  if (mustStream || bytes > LARGE_BYTES) {
    const opened = await openStreamed(path, head, { widget: values.widget as string, options });
    if (typeof opened !== 'string') return { ...opened, form };
    const isTooLarge = bytes > MOST_WHOLE_BYTES;
    if (mustStream || isTooLarge)
      throw new Misuse(
        `${path} cannot be streamed${isTooLarge ? ', and is too large to be read whole' : ''}: ${opened}`,
      );
  }
  const source = await readOther(path, options);
  return { form, source, of: async () => ({ ...source, problems: [] }), close: () => undefined };
}

async function formOf(head: Uint8Array): Promise<FileForm> {
  if (isParquet(head)) return 'parquet';
  const { decodeText } = await import('../read/decode.js');
  const { text, isNoText } = decodeText(head);
  return isNoText === 'spreadsheet' ? isNoText : /^\s*[[{]/.test(text) ? 'json' : 'text';
}

async function beginningOf(path: string) {
  try {
    const { size: bytes } = await stat(path);
    return { bytes, head: await headOf(path) };
  } catch (error) {
    throw new Misuse(`${path}: ${fileRefusal(error)}`);
  }
}

/** The reason where it cannot be. */
async function openStreamed(
  path: string,
  head: Uint8Array,
  asked: Pick<Streaming, 'widget' | 'options'>,
): Promise<Omit<Opened, 'form'> | string> {
  const { streamed } = await import('./streamed.js');
  let close = (): void => undefined;
  try {
    const database = await openDatabase();
    close = database.close;
    const source = await streamed(database, path, head, { ...asked, progress: showProgress });
    return { ...source, close };
  } catch (error) {
    close();
    if (error instanceof NotStreamed) return error.message;
    throw error;
  } finally {
    showProgress('');
  }
}
