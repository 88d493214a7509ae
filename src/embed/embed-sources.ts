// Decides which files a page in a frame may show: those of its own site, and those below the addresses of a list.

/** Folders of other sites, each an address that ends with a slash. */
export interface Sources {
  readonly folders: readonly string[];
  /** What cannot be used of the list, a sentence each; it is left out. */
  readonly faults: readonly string[];
}

export const NO_SOURCES: Sources = { folders: [], faults: [] };

/**
 * The list of `embed.json`: `{ "sources": ["https://data.example.gov.uk/children/"] }`.
 *
 * @example readSources({ sources: ['https://data.example'] }).folders // ['https://data.example/']
 */
export function readSources(input: unknown): Sources {
  const isObject = typeof input === 'object' && input !== null && !Array.isArray(input);
  const list = isObject && Object.hasOwn(input, 'sources') ? (input as Listed).sources : undefined;
  if (!isObject || !Array.isArray(list)) {
    return {
      folders: [],
      faults: ['expected { "sources": ["https://…/"] }, received another form; correct it'],
    };
  }
  const unknown = Object.keys(input).filter((key) => key !== 'sources');
  const folders: string[] = [];
  const faults = unknown.map(
    () => 'expected only the field "sources", received another; remove it',
  );
  list.slice(0, MOST_SOURCES).forEach((entry, i) => {
    const folder = folderOf(entry);
    if (folder === undefined) faults.push(`sources[${i}]: ${EXPECTED_FOLDER}`);
    else folders.push(folder);
  });
  if (list.length > MOST_SOURCES) faults.push(TOO_MANY);
  return { folders, faults };
}

interface Listed {
  readonly sources?: unknown;
}

const MOST_SOURCES = 100;
const TOO_MANY = `sources: expected at most ${MOST_SOURCES} addresses, received more; list folders in place of files`;
const EXPECTED_FOLDER =
  'expected the https address of a site or of a folder, which ends with a slash, received another text; write it without *, ?, # and password';

function folderOf(entry: unknown): string | undefined {
  if (typeof entry !== 'string' || /[*?#\\\s]/.test(entry) || !/^https?:\/\//i.test(entry)) {
    return undefined;
  }
  const url = readAddress(entry);
  return url && isSafe(url) && url.pathname.endsWith('/') ? url.href : undefined;
}

/**
 * Whether a file may be shown. Addresses are compared as browsers read them, so `//host`, `\\host` and `/a/../b` are
 * what a browser makes of them; another port or scheme is another site.
 *
 * @param page the address of the page in the frame, also where its own origin is none, as in a sandbox
 */
export function mayShow(file: string, page: string, { folders }: Sources): boolean {
  const [url, own] = [readAddress(file), readAddress(page)];
  if (!url || !own || !WEB.test(url.protocol) || hasPassword(url)) return false;
  if (url.origin === own.origin) return true;
  // A server may take these for slashes, and leave the folder by them.
  const isPlain = !/%(2f|5c|2e)/i.test(url.pathname);
  return isPlain && isSafe(url) && folders.some((folder) => url.href.startsWith(folder));
}

/** The address in full as a browser reads it, without its fragment; undefined where it is none that a page can ask. */
export function fileAddress(src: string, page: string): string | undefined {
  const url = readAddress(src, page);
  if (!url || !WEB.test(url.protocol) || hasPassword(url)) return undefined;
  url.hash = '';
  return url.href;
}

const WEB = /^https?:$/;

/** On the machine itself, where pages are tried out, nobody listens on the way. */
const isSafe = (url: URL): boolean =>
  !hasPassword(url) &&
  (url.protocol === 'https:' ||
    (url.protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(url.hostname)));

const hasPassword = ({ username, password }: URL): boolean => username !== '' || password !== '';

function readAddress(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
