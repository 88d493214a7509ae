// Deletes what must not be left behind however the program ends, also by Ctrl+C.
import { rmSync } from 'node:fs';

/** The file or folder is deleted at the latest when the program ends; what is returned deletes it at once. */
export function goneAtEnd(path: string): () => void {
  const remove = (): void => {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {
      // What could not be made, as its name is too long, cannot be deleted.
    }
  };
  // A handler waits until work is done, so it stands only as long as there is something to delete.
  const stop = (signal: NodeJS.Signals) => process.exit(signal === 'SIGINT' ? 130 : 143);
  process.once('exit', remove).once('SIGINT', stop).once('SIGTERM', stop);
  return () => {
    remove();
    process.off('exit', remove).off('SIGINT', stop).off('SIGTERM', stop);
  };
}
