// Says why a file could not be read, as a person would.

const RECEIVED: Readonly<Record<string, string>> = {
  ENOENT: 'none there',
  EISDIR: 'a folder',
  ENOTDIR: 'none there',
  EACCES: 'one that may not be read',
};

/** The sentence for an error of `node:fs`. */
export function fileRefusal(error: unknown): string {
  const { code = '' } = error as NodeJS.ErrnoException;
  return `expected a file, received ${RECEIVED[code] ?? code}; check its path`;
}
