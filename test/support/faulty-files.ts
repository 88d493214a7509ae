// Files of a server on a bad day, as scripts/faulty-server.mjs serves them.

export interface FaultyAnswer {
  readonly body?: string;
  /** How it is written: UTF-8 where it is not given. */
  readonly encoding?: 'latin1' | 'utf16le';
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Answers only after `letGo`. */
  readonly hold?: boolean;
  /** Never answers, or begins and never ends. */
  readonly stall?: 'head' | 'body';
  /** Breaks off before the answer, or in the middle of it. */
  readonly cut?: 'head' | 'body';
  /** The body comes again and again, and never stops. */
  readonly endless?: boolean;
}

interface Logged {
  readonly ifNoneMatch?: string;
  readonly status?: number;
  readonly isClosed: boolean;
}

let count = 0;

/** A test may have put another in its place. */
const { fetch } = window;

/** The address of a file that gives these answers, one after the other, and the last one again and again. */
export async function faultyFile(...answers: readonly FaultyAnswer[]): Promise<string> {
  count += 1;
  const src = `/faulty/${Date.now()}-${count}.json`;
  await changeFile(src, ...answers);
  return src;
}

/** From now on that address gives these answers. */
export const changeFile = async (
  src: string,
  ...answers: readonly FaultyAnswer[]
): Promise<void> => {
  await fetch(src, { method: 'PUT', body: JSON.stringify(answers) });
};

/** Lets go every answer that is held. */
export const letGo = async (src: string): Promise<void> => {
  await fetch(src, { method: 'POST' });
};

/** What was asked of the server, in order. */
export const askedOf = async (src: string): Promise<readonly Logged[]> =>
  (await (await fetch(`${src}?log`, { cache: 'no-store' })).json()) as Logged[];
