// Writes a file whole or not at all.
import { link, rename, stat, writeFile } from 'node:fs/promises';
import { Misuse } from './command.js';
import { writeRefusal } from './file-refusal.js';
import { goneAtEnd } from './gone-at-end.js';

/**
 * Writes beside the file first: whoever reads it finds the old file or the new one.
 *
 * @param force whether a file that is there may go
 * @throws Misuse where one is there and may not go, or where it cannot be written
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  force: boolean,
): Promise<void> {
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory()) throw new Misuse(`${path} cannot be written: it is a folder`);
  const beside = `${path}.${process.pid}.part`;
  const remove = goneAtEnd(beside);
  try {
    await writeFile(beside, content, { flag: 'wx' });
    // A link is refused where the name is taken; renaming would take it.
    await (force ? rename(beside, path) : link(beside, path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new Misuse(`${path} is there; --force writes over it`);
    throw new Misuse(`${path} ${writeRefusal(error, 'file')}`);
  } finally {
    remove();
  }
}
