// Reads a dataset from a file.
import { readFile } from 'node:fs/promises';
import { jsonRefusal } from '../core/data/json-refusal.js';
import { MOST_BYTES } from '../core/data/limits.js';
import { fileRefusal } from './file-refusal.js';

/** What a file holds, or why it is no dataset. */
export type FileInput = { readonly input: unknown } | { readonly refusal: string };

/** JSON of a file in UTF-8, with a byte order mark or without. */
export async function readDataset(path: string): Promise<FileInput> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { refusal: fileRefusal(error) };
  }
  if (bytes.length > MOST_BYTES)
    return {
      refusal: `expected at most ${MOST_BYTES / 1e6} MB, received more; divide the dataset`,
    };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return {
      refusal: 'expected text in utf-8, received bytes that are not; save the file as UTF-8',
    };
  }
  try {
    return { input: JSON.parse(text) as unknown };
  } catch {
    return { refusal: jsonRefusal(text).sentence };
  }
}
