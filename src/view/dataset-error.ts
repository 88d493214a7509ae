// The error of data that could not be loaded: which way it failed for readers, and a sentence for the author.
import type { LoadFailure } from '../core/data/load-failure.js';

/** An error whose message is a sentence for the author; it repeats no value of the data. */
export class DatasetError extends Error {
  readonly failure: LoadFailure;

  constructor(failure: LoadFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.failure = failure;
  }
}

/**
 * An address relative to a page, in full.
 *
 * @throws DatasetError where it is none, or of a kind that no page can ask: a browser would write it on the console
 */
export function addressOf(src: string, base: string): string {
  let url: URL;
  try {
    url = new URL(src, base);
  } catch (cause) {
    const sentence = 'expected an address, received one that cannot be read; correct it';
    throw new DatasetError('address', sentence, { cause });
  }
  if (!ASKED.test(url.protocol) && url.protocol !== new URL(base).protocol)
    throw new DatasetError('address', OTHER_KIND);
  return url.href;
}

const ASKED = /^(https?|data|blob):$/;

const OTHER_KIND =
  'expected the address of a file, received one of another kind; begin it with https://, or with its path on this site';

/** Longer addresses are cut in messages. */
const LONGEST_PLACE = 200;

/**
 * How messages name a file: as its address was written, without what may be secret or long. Queries are left out, and
 * what stands before an `@`, which may be a password; of an address that is not of the web only its kind is told;
 * where it cannot be read, it is `src`.
 */
export function placeOf(src: string, base: string): string {
  let url: URL;
  try {
    url = new URL(src, base);
  } catch {
    return 'src';
  }
  if (!NAMED.test(url.protocol)) return `${url.protocol}…`;
  const isSecret = url.username !== '' || url.password !== '';
  const written = isSecret ? `${url.origin}${url.pathname}` : src.trim().replace(/[?#].*/s, '');
  const open = written.replace(/^.*@/s, '…');
  return open.length > LONGEST_PLACE ? `${open.slice(0, LONGEST_PLACE)}…` : open;
}

const NAMED = /^(https?|file):$/;

/** The error with where it happened, if it has a sentence. */
export const errorAt = (place: string, error: unknown): unknown =>
  error instanceof DatasetError
    ? new DatasetError(error.failure, `${place}: ${error.message}`, { cause: error.cause })
    : error;
