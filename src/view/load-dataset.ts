// Reads the JSON of a file, or of a script among the children of an element.
// Every failure is an error with a sentence for the author.

/** An error whose message is a sentence that may be shown. */
export class DatasetError extends Error {}

/** The text of the first `<script type="application/json">` among the children; undefined where there is none. */
export const inlineText = (element: Element): string | undefined =>
  element.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;

/**
 * JSON of such a text.
 *
 * @throws DatasetError with what to check, where it is no JSON
 */
export function inlineDataset(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    throw errorAt('the JSON script', error);
  }
}

/** A file as it came. */
export interface FileAnswer {
  readonly text: string;
  /** JSON of the text. All elements that ask for the file share it: nobody changes it. */
  readonly input: unknown;
}

/** A file stalls when nothing of it comes for so long. */
const STALL_MS = 20_000;

/** However slowly it comes. */
const MOST_MS = 120_000;

/**
 * A file of JSON.
 *
 * @param control cancels the request; also used to cancel one that stalls
 * @param cache `no-cache` asks the server whether the file has changed
 * @throws DatasetError with what happened, without the address, where the file cannot be loaded or is not JSON
 */
export async function fetchDataset(
  address: string,
  control: AbortController,
  cache: RequestCache = 'default',
): Promise<FileAnswer> {
  const { stalled, came, end } = watchdog();
  try {
    const text = await Promise.race([fetchText(address, { control, cache, came }), stalled]);
    return { text, input: parseJson(text) };
  } catch (error) {
    control.abort();
    throw error;
  } finally {
    end();
  }
}

interface TextRequest {
  readonly control: AbortController;
  readonly cache: RequestCache;
  /** Something of the file has come. */
  readonly came: () => void;
}

async function fetchText(address: string, { control, cache, came }: TextRequest): Promise<string> {
  const headers = { accept: 'application/json' };
  const request = { signal: control.signal, cache, headers };
  const response = await fetch(address, request).catch(refuseToAnswer);
  if (!response.ok) {
    throw new DatasetError(
      `expected a file, received status ${response.status}; check the address`,
    );
  }
  return readText(response, came).catch(refuseToAnswer);
}

/** Not `response.text()`, which does not tell whether anything comes. */
async function readText({ body }: Response, came: () => void): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    came();
    const { done = true, value } = (await reader?.read()) ?? {};
    text += decoder.decode(value, { stream: !done });
    if (done) return text;
  }
}

function refuseToAnswer(cause: unknown): never {
  throw new DatasetError(
    "expected a file, received no answer; check the address and the page's policy",
    { cause },
  );
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
      () => fail(new DatasetError(STALLED)),
      Math.min(STALL_MS, until - Date.now()),
    );
  };
  came();
  return { stalled, came, end };
}

const STALLED = 'expected a file, received none in time; try again, or check the server';

/**
 * An address relative to a page, in full.
 *
 * @throws DatasetError where it is none
 */
export function addressOf(src: string, base: string): string {
  try {
    return new URL(src, base).href;
  } catch (cause) {
    throw new DatasetError('expected an address, received one that cannot be read; correct it', {
      cause,
    });
  }
}

/** Longer addresses are cut in messages. */
const LONGEST_PLACE = 200;

/** The error with where it happened, if it has a sentence; passwords and data in addresses are left out. */
export function errorAt(place: string, error: unknown): unknown {
  if (!(error instanceof DatasetError)) return error;
  const open = place.replace(/\/\/[^/?#]*@/, '//').replace(/^(data:).*/is, '$1…');
  const cut = open.length > LONGEST_PLACE ? `${open.slice(0, LONGEST_PLACE)}…` : open;
  return new DatasetError(`${cut}: ${error.message}`, { cause: error.cause });
}

function parseJson(text: string): unknown {
  try {
    // Spreadsheets and editors put a byte order mark in front.
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (cause) {
    throw new DatasetError(
      'expected JSON, received text that is not; check commas, quotes and brackets',
      { cause },
    );
  }
}
