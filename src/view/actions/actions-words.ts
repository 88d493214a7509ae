// Defines what a language must provide for the part in which a person takes figures and picture away.

/** What can be taken away. */
export type ActionName = 'csv' | 'svg' | 'png' | 'json' | 'table' | 'citation' | 'link';

export interface ActionsWords {
  /** Names the buttons that save a file. */
  readonly download: string;
  /** Names those that fill the clipboard. */
  readonly copy: string;
  /** On each button. */
  readonly names: Readonly<Record<ActionName, string>>;
  /** Names the choice of how many dots a PNG has. */
  readonly size: string;
  /** Said when the browser has been given a file. */
  saving(fileName: string): string;
  /** After it, where the frame may forbid it. */
  readonly mayBeForbidden: string;
  copied(name: string): string;
  /** The browser could not make the file: it draws nothing so large. */
  notMade(name: string): string;
  /** The browser lets nothing be copied; the text stands below, selected. */
  readonly refused: string;
  /** Names that text. */
  readonly text: string;
}
