// Decides where an element has its data from, and what it does when something happens to them. Decision 12 has the table.

/**
 * `away`: nowhere yet, since the element is not in the page; `property`: data that the page has set; `script`: a
 * script among the children, or nothing; `far`: a file that waits until the element nears the window; `asked`: a
 * file that was asked for; `answered`: a file that has come; `failed`: a file that could not be had.
 */
export type Origin = 'away' | 'property' | 'script' | 'far' | 'asked' | 'answered' | 'failed';

/**
 * What can happen. `changed`: `src` or `loading` is another, or the address that `src` means; `again`: the same
 * `src` was set once more; `options`: how a table or a file is read is another; `children`: some came or went; `due`: the
 * time of `refresh` has come.
 */
export type OriginEvent =
  | 'connected'
  | 'removed'
  | 'set'
  | 'unset'
  | 'changed'
  | 'again'
  | 'options'
  | 'reload'
  | 'children'
  | 'near'
  | 'answer'
  | 'unchanged'
  | 'failure'
  | 'due'
  | 'online';

/** What the element is told to have, as it stands now. */
export interface Wish {
  readonly hasAddress: boolean;
  /** Whether the address is another than that of the file asked for last. */
  readonly isOther: boolean;
  readonly isLazy: boolean;
  /** Whether the element is in the page. */
  readonly isHere: boolean;
}

/**
 * What is to be done. Whatever was waited for before is given up first, unless it is `stay`. `read`: a script, where
 * its text is new; `reread`: also where it is not; `ask`: for a file; `refresh`: the server whether it has changed;
 * `renew`: the same, and it is shown even if it has not; `keep`: what was shown, which is still right.
 */
export type Step =
  | 'stay'
  | 'rest'
  | 'take'
  | 'read'
  | 'reread'
  | 'watch'
  | 'ask'
  | 'refresh'
  | 'renew'
  | 'show'
  | 'keep'
  | 'tell';

export interface Move {
  readonly origin: Origin;
  readonly step: Step;
}

/** `load`: as the wish says; `other`: the same, unless the file is the one asked for last. */
type Cell = Step | 'load' | 'other';

const LEADS_TO: Partial<Record<Cell, Origin>> = {
  take: 'property',
  read: 'script',
  reread: 'script',
  watch: 'far',
  ask: 'asked',
  refresh: 'asked',
  renew: 'asked',
  show: 'answered',
  keep: 'answered',
  tell: 'failed',
  rest: 'away',
};

const take = 'take';
const ALL_RENEW = { away: 'renew', far: 'renew', asked: 'renew', answered: 'renew', failed: 'renew' } as const; // prettier-ignore

/** Where a cell is missing, nothing is done. */
const TABLE: Readonly<Record<OriginEvent, Partial<Record<Origin, Cell>>>> = {
  connected: { away: 'load', script: 'read', asked: 'other', answered: 'other', failed: 'load' },
  removed: { far: 'rest', asked: 'rest' },
  set: { away: take, property: take, script: take, far: take, asked: take, answered: take, failed: take }, // prettier-ignore
  unset: { property: 'load' },
  changed: { script: 'other', far: 'load', asked: 'other', answered: 'other', failed: 'other' },
  again: { answered: 'renew', failed: 'renew' },
  options: { script: 'reread', answered: 'renew', failed: 'renew' },
  reload: { ...ALL_RENEW, script: 'reread' },
  children: { script: 'read' },
  near: { far: 'ask' },
  answer: { asked: 'show' },
  unchanged: { asked: 'keep' },
  failure: { asked: 'tell' },
  due: { answered: 'refresh', failed: 'refresh' },
  online: { failed: 'renew' },
};

/**
 * What an event leads to.
 *
 * @example nextOrigin('far', 'near', { hasAddress: true, isOther: false, isLazy: true, isHere: true })
 * // { origin: 'asked', step: 'ask' }
 */
export function nextOrigin(origin: Origin, event: OriginEvent, wish: Wish): Move {
  const cell = TABLE[event][origin] ?? 'stay';
  const step =
    cell === 'other' && !wish.isOther
      ? 'stay'
      : stepOf(cell, event === 'again' || event === 'options', wish);
  // It waits already.
  if (step === 'watch' && origin === 'far' && !wish.isOther) return { origin, step: 'stay' };
  return { origin: LEADS_TO[step] ?? origin, step };
}

function stepOf(cell: Cell, isAgain: boolean, { hasAddress, isHere, isLazy }: Wish): Step {
  const isLoad = cell === 'load' || cell === 'other';
  if (cell !== 'stay' && (isLoad || isAgain) && !isHere) return 'rest';
  const step = isLoad ? (isLazy ? 'watch' : 'ask') : cell;
  return hasAddress ? step : (WITHOUT_ADDRESS[step] ?? step);
}

/** A file without an address is no file. */
const WITHOUT_ADDRESS: Partial<Record<Step, Step>> = {
  watch: 'read',
  ask: 'read',
  refresh: 'read',
  renew: 'reread',
};
