// Defines what a language must provide for the part in which a person hears the figures.

export interface SoundWords {
  /** Names the buttons, each with the name of a series on it. */
  readonly listen: string;
  /** On the button of a series that is being played. */
  readonly stop: string;
  /** What the sounds mean. */
  readonly help: string;
  /** The browser plays nothing. */
  readonly noSound: string;
}
