// Defines what a language must provide for the page in a frame.

/** Why nothing is shown in a frame. */
export type Refusal = 'kind' | 'no source' | 'address' | 'elsewhere' | 'moved' | 'files';

export interface EmbedWords {
  /** The language's code, as in the attribute `lang`. */
  readonly lang: string;
  /** Of the page, until the widget has one. */
  readonly title: string;
  /** Heads a refusal. */
  readonly refused: string;
  /** For readers; what its author must mend is on the console. */
  readonly refusals: Readonly<Record<Refusal, string>>;
  /** On the link to the file, where it is not drawn. */
  readonly file: string;
}
