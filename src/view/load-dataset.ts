// Reads the JSON of a file, or of a text that is written into an element.
// Every failure is an error with a sentence for the author.
import { jsonRefusal } from '../core/data/json-refusal.js';
import { MOST_BYTES } from '../core/data/limits.js';
import { DatasetError, errorAt } from './dataset-error.js';
import { fileText } from './file-text.js';
import type { InlineText } from './inline-text.js';

/**
 * JSON of a text that is written into an element.
 *
 * @throws DatasetError with what to check, where it is no JSON
 */
export function inlineDataset({ text, place, isSeen }: InlineText): unknown {
  try {
    if (isSeen) throw new DatasetError('not JSON', SEEN);
    // Editors put a byte order mark in front.
    return parseJson(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw errorAt(place, error);
  }
}

const SEEN =
  'expected a script, received its text, which readers see; put the dataset into a file and name it by src, or write a table; see that no figure is in the page that must be withheld';

/** A file as it came. */
export interface FileAnswer {
  readonly text: string;
  /** JSON of the text, where it is. All elements that ask for the file share it: nobody changes it. */
  readonly input: unknown;
  /** Of another format than our own: what a reader of it takes. */
  readonly other?: string | Uint8Array;
}

/** A file stalls when nothing of it comes for so long. */
const STALL_MS = 20_000;

/** However slowly it comes. */
const MOST_MS = 120_000;

/**
 * A file of JSON, or of a format that `read/` knows.
 *
 * @param control cancels the request; also used to cancel one that stalls
 * @param cache `no-cache` asks the server whether the file has changed
 * @throws DatasetError with what happened, without the address, where the file cannot be loaded or is neither
 */
export async function fetchDataset(
  address: string,
  control: AbortController,
  cache: RequestCache = 'default',
): Promise<FileAnswer> {
  const { stalled, came, end } = watchdog();
  try {
    return await Promise.race([fetchFile(address, { control, cache, came }), stalled]);
  } catch (error) {
    control.abort();
    throw error;
  } finally {
    end();
  }
}

interface FileRequest {
  readonly control: AbortController;
  readonly cache: RequestCache;
  /** Something of the file has come. */
  readonly came: () => void;
}

async function fetchFile(
  address: string,
  { control, cache, came }: FileRequest,
): Promise<FileAnswer> {
  const headers = { accept: 'application/json, */*;q=0.9' };
  const request = { signal: control.signal, cache, headers };
  const response = await fetch(address, request).catch(refuseToAnswer);
  if (!response.ok) throw refusalOf(response.status);
  const bytes = await readBytes(response, came).catch(breakOff);
  return answerOf(bytes, response.headers.get('content-type') ?? '');
}

function answerOf(bytes: Uint8Array, contentType: string): FileAnswer {
  let text: string;
  try {
    text = fileText(bytes, contentType);
  } catch (error) {
    // Spreadsheets save in the encoding of the machine; every byte is a letter of this one.
    const letters = new TextDecoder('latin1').decode(bytes);
    if (!isTable(letters, contentType)) throw error;
    return { text: letters, input: undefined, other: bytes };
  }
  if (isTable(text, contentType))
    return { text, input: undefined, other: isArchive(text) ? bytes : text };
  const input = parseJson(text);
  return isOther(input) ? { text, input, other: text } : { text, input };
}

/** No JSON and no page, and several lines of which one is divided; or a spreadsheet. */
function isTable(text: string, contentType: string): boolean {
  const content = text.trim();
  const isDivided = /[\r\n]/.test(content) && /[,;\t|]/.test(content);
  return isArchive(text) || (isDivided && /^[^<[{]/.test(content) && !IS_NONE.test(contentType));
}

/** What a server calls no table, though its lines may be divided too. */
const IS_NONE = /\/(css|html|javascript|json)\b/i;

/** As a spreadsheet is one. */
const isArchive = (text: string): boolean => text.startsWith('PK\u0003');

/** Fields of published formats, of which no dataset of ours has one. */
const OTHERS = ['class', 'jsonrpc', 'schema', 'resources', 'results'];

const isOther = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && OTHERS.some((name) => Object.hasOwn(input, name));

/** Not `response.arrayBuffer()`, which does not tell whether anything comes, nor how much. */
async function readBytes({ body }: Response, came: () => void): Promise<Uint8Array> {
  const reader = body?.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (;;) {
    came();
    const { done = true, value } = (await reader?.read()) ?? {};
    if (value) pieces.push(value);
    bytes += value?.length ?? 0;
    if (bytes > MOST_BYTES) throw new DatasetError('too large', TOO_LARGE);
    if (done) return new Uint8Array(await new Blob(pieces).arrayBuffer());
  }
}

function refusalOf(status: number): DatasetError {
  const isServer = status >= 500 || status === 429;
  const what = isServer ? 'try again, or check the server' : 'check the address';
  const sentence = `expected a file, received status ${status}; ${what}`;
  return new DatasetError(isServer ? 'server' : 'missing', sentence);
}

function refuseToAnswer(cause: unknown): never {
  throw new DatasetError(
    'no answer',
    "expected a file, received no answer; check the address, the page's policy and, on another site, its permission (CORS)",
    { cause },
  );
}

const TOO_LARGE = `expected a file of at most ${MOST_BYTES / 1e6} MB, received a larger one; leave out what is not shown, or check the server`;

function breakOff(cause: unknown): never {
  if (cause instanceof DatasetError) throw cause;
  const sentence = 'expected a whole file, received a part; try again, or check the server';
  throw new DatasetError('cut off', sentence, { cause });
}

/** Not only a cancelled request, because a page may have a `fetch` of its own that cannot be cancelled. */
function watchdog() {
  let timer: ReturnType<typeof setTimeout>;
  let fail: (error: DatasetError) => void;
  const stalled = new Promise<never>((_, reject) => (fail = reject));
  const until = Date.now() + MOST_MS;
  const end = (): void => clearTimeout(timer);
  const came = (): void => {
    end();
    timer = setTimeout(
      () => fail(new DatasetError('late', STALLED)),
      Math.min(STALL_MS, until - Date.now()),
    );
  };
  came();
  return { stalled, came, end };
}

const STALLED = 'expected a file, received none in time; try again, or check the server';

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const { failure, sentence } = jsonRefusal(text);
    throw new DatasetError(failure, sentence, { cause });
  }
}
