// Makes the folder of the files that are to be written.
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Misuse } from './command.js';
import { writeRefusal } from './file-refusal.js';

/**
 * The folder with those that it lies in, as far as they are not there. The recursive `mkdir` of Node never ends where a
 * file system makes none, as `/proc` does.
 *
 * @throws Misuse where it cannot be made
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await madeWithin(path);
  } catch (error) {
    const { path: failed = path } = error as NodeJS.ErrnoException;
    throw new Misuse(`${failed}: ${writeRefusal(error, 'folder')}`);
  }
}

/** @throws Misuse where it is a file: before anything is read, which may take long */
export async function checkFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found && !found.isDirectory())
    throw new Misuse(`${path}: ${writeRefusal({ code: 'EEXIST' }, 'folder')}`);
}

async function madeWithin(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return;
  const holder = dirname(path);
  if (!found && holder !== path) await madeWithin(holder);
  await mkdir(path);
}
