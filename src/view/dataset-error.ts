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
 * @throws DatasetError where it is none
 */
export function addressOf(src: string, base: string): string {
  try {
    return new URL(src, base).href;
  } catch (cause) {
    const sentence = 'expected an address, received one that cannot be read; correct it';
    throw new DatasetError('address', sentence, { cause });
  }
}

/** Longer addresses are cut in messages. */
const LONGEST_PLACE = 200;

/**
 * How messages name a file: as its address was written, without what may be secret or long. Passwords, queries and
 * data are left out; where it cannot be read, it is `src`.
 */
export function placeOf(src: string, base: string): string {
  let url: URL;
  try {
    url = new URL(src, base);
  } catch {
    return 'src';
  }
  if (url.protocol === 'data:') return 'data:…';
  const isSecret = url.username !== '' || url.password !== '';
  const open = isSecret ? `${url.origin}${url.pathname}` : src.trim().replace(/[?#].*/s, '');
  return open.length > LONGEST_PLACE ? `${open.slice(0, LONGEST_PLACE)}…` : open;
}

/** The error with where it happened, if it has a sentence. */
export const errorAt = (place: string, error: unknown): unknown =>
  error instanceof DatasetError
    ? new DatasetError(error.failure, `${place}: ${error.message}`, { cause: error.cause })
    : error;
