// Says why a file could not be read or written, as a person would.

const RECEIVED: Readonly<Record<string, string>> = {
  ENOENT: 'none there',
  EISDIR: 'a folder',
  ENOTDIR: 'none there',
  EACCES: 'one that may not be read',
  EPERM: 'one that may not be read',
};

const codeOf = (error: unknown): string => String((error as NodeJS.ErrnoException).code);

/** Whether an error is one of the file system, and no fault of the program. */
export const isOfFiles = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && 'code' in error;

/** The sentence for an error of `node:fs` in reading. */
export const fileRefusal = (error: unknown): string =>
  `expected a file, received ${RECEIVED[codeOf(error)] ?? codeOf(error)}; check its path`;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'the folder that it lies in is not there',
  ENOTDIR: 'what it lies in is no folder',
  EISDIR: 'it is a folder',
  EBUSY: 'it is a folder, or in use',
  ENOTEMPTY: 'it is a folder',
  EACCES: 'nothing may be written there',
  EPERM: 'nothing may be written there',
  EROFS: 'nothing may be written there',
  ENOSPC: 'there is no room left',
  ENAMETOOLONG: 'its name is too long',
};

/** The same in writing. */
export function writeRefusal(error: unknown, what: 'file' | 'folder'): string {
  const code = codeOf(error);
  if (what === 'folder' && code === 'EEXIST')
    return 'expected a folder, received a file; name another';
  return `cannot be written: ${REASONS[code] ?? code}`;
}
