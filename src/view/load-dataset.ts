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
export const inlineDataset = (text: string): unknown => parseJson(text, 'the JSON script');

export interface DatasetRequest {
  /** What `src` is relative to. */
  readonly base: string;
  /** Cancels the request. */
  readonly signal: AbortSignal;
  /** `no-cache` asks the server whether the file has changed. */
  readonly cache?: RequestCache | undefined;
}

/**
 * JSON of a file.
 *
 * @throws DatasetError with what happened and where to look, where the file cannot be loaded or is not JSON
 */
export async function fetchDataset(src: string, request: DatasetRequest): Promise<unknown> {
  const { base, signal, cache = 'default' } = request;
  const url = addressOf(src, base);
  const headers = { accept: 'application/json' };
  const noAnswer = (cause: unknown): never => {
    throw new DatasetError(
      `${src}: expected a file, received no answer; check the address and the page's policy`,
      { cause },
    );
  };
  const response = await fetch(url, { signal, cache, headers }).catch(noAnswer);
  if (!response.ok) {
    throw new DatasetError(
      `${src}: expected a file, received status ${response.status}; check the address`,
    );
  }
  return parseJson(await response.text().catch(noAnswer), src);
}

function addressOf(src: string, base: string): string {
  try {
    return new URL(src, base).href;
  } catch (cause) {
    throw new DatasetError(
      `${src}: expected an address, received one that cannot be read; correct it`,
      {
        cause,
      },
    );
  }
}

function parseJson(text: string, where: string): unknown {
  try {
    // Spreadsheets and editors put a byte order mark in front.
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (cause) {
    throw new DatasetError(
      `${where}: expected JSON, received text that is not; check commas, quotes and brackets`,
      { cause },
    );
  }
}
