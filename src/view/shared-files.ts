// Asks for each file once, however many elements of the page want it. Decision 12 says how long an answer is shared.
import { type FileAnswer, fetchDataset } from './load-dataset.js';

/** `ask`: as the browser and its cache see fit; `refresh`: whether it has changed; `renew`: the same, from now on. */
export type Manner = 'ask' | 'refresh' | 'renew';

/** A file that was asked for. */
export interface Asked {
  readonly answer: Promise<FileAnswer>;
  /** Says that one element does without: the last one takes the request or the answer with it. */
  giveUp(): void;
}

interface SharedFile {
  readonly answer: Promise<FileAnswer>;
  readonly control: AbortController;
  /** How many elements wait for it, or have it. */
  users: number;
  isOver: boolean;
  /** Whether the server was asked in this task. */
  isRenewed: boolean;
}

/** How long an answer is shared after it has come, good or bad, while an element that has it is there. */
const SHARED_MS = 5000;

const files = new Map<string, SharedFile>();

/** Asks for a file of JSON, unless one that was asked for already will do. */
export function askFor(address: string, manner: Manner): Asked {
  const known = files.get(address);
  const isFit = manner === 'renew' ? known?.isRenewed : known;
  const file = isFit ? known! : begun(address, manner);
  let isUser = true;
  file.users += 1;
  return {
    answer: file.answer,
    giveUp: () => {
      if (!isUser) return;
      isUser = false;
      file.users -= 1;
      if (file.users > 0) return;
      if (file.isOver) forget(address, file);
      // An element that is moved leaves the page for a moment.
      else queueMicrotask(() => abandon(address, file));
    },
  };
}

function begun(address: string, manner: Manner): SharedFile {
  const control = new AbortController();
  const isRenewed = manner !== 'ask';
  const answer = fetchDataset(address, control, isRenewed ? 'no-cache' : 'default');
  const file = { answer, control, users: 0, isOver: false, isRenewed };
  files.set(address, file);
  setTimeout(() => (file.isRenewed = false));
  const end = (): void => {
    file.isOver = true;
    setTimeout(() => forget(address, file), SHARED_MS);
  };
  answer.then(end, end);
  return file;
}

function abandon(address: string, file: SharedFile): void {
  if (file.users > 0) return;
  forget(address, file);
  file.control.abort();
}

function forget(address: string, file: SharedFile): void {
  if (files.get(address) === file) files.delete(address);
}
