// What `npm run reliability` asks for, and how a page tells it what was done. Only that command runs these tests.
import { executeServerCommand } from '@web/test-runner-commands';

export interface Settings {
  readonly seed: number;
  /** Of fuzzing, in all files together. */
  readonly cases: number;
  readonly mounts: number;
  readonly engine: 'chromium' | 'firefox' | 'webkit';
  /** The one property that is tried, from `path` on, where a failing case is run again. */
  readonly property?: string;
  readonly path?: string;
}

/** The names are those of scripts/reliability-plugin.mjs. */
export type Figures = Readonly<
  Partial<
    Record<
      | 'cases'
      | 'faults'
      | 'mounts'
      | 'exceptions'
      | 'wrong'
      | 'hangs'
      | 'violations'
      | 'listeners'
      | 'heapBytes',
      number
    >
  >
>;

interface Word {
  readonly count?: Figures;
  readonly at?: string;
  readonly agent?: string;
}

const command = (word: Word): Promise<Settings> => executeServerCommand('reliability', word);

export const settings: Settings = await command({ agent: navigator.userAgent });

/** Adds to the figures of the run. */
export const count = async (figures: Figures): Promise<void> =>
  void (await command({ count: figures }));

/** Says where the page is: one that then says nothing for long hangs there. */
export const goOn = async (at: string): Promise<void> => void (await command({ at }));

/** At the end of a file nothing hangs. */
after(() => command({}));
