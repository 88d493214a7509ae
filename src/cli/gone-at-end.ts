// Deletes what must not be left behind however the program ends, also by Ctrl+C.
import { rmSync } from 'node:fs';

const paths = new Set<string>();
/** The last comes where the terminal is closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The file or folder is deleted at the latest when the program ends; what is returned deletes it at once. */
export function goneAtEnd(path: string): () => void {
  if (paths.size === 0) {
    process.on('exit', removeAll);
    SIGNALS.forEach((signal) => process.on(signal, stop));
  }
  paths.add(path);
  return () => {
    remove(path);
    if (paths.size > 0) return;
    process.off('exit', removeAll);
    letSignalsBe();
  };
}

/** The signal does then what it does by itself: an orderly exit would wait until DuckDB has done its work. */
function stop(signal: NodeJS.Signals): void {
  removeAll();
  letSignalsBe();
  process.kill(process.pid, signal);
}

const letSignalsBe = (): void => SIGNALS.forEach((signal) => process.off(signal, stop));

const removeAll = (): void => paths.forEach(remove);

function remove(path: string): void {
  paths.delete(path);
  try {
    // DuckDB may still write into its folder.
    rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 20 });
  } catch {
    // What could not be made, as its name is too long, cannot be deleted.
  }
}
