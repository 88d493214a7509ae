// Defines what the builder asks of an author: a menu or a box, with a sentence of help and the reason.

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface Field {
  /** By which the answer is kept. */
  readonly id: string;
  readonly label: string;
  /** What to say, and why it is asked: the figures cannot tell. */
  readonly help: string;
  /** A menu; without choices a box for text. */
  readonly choices?: readonly Choice[];
  /** Without an answer nothing is drawn. */
  readonly isNeeded?: true;
  /** What is in the box at first: told by the figures. */
  readonly told?: string;
  /** Several may be chosen; their answer is divided by bars. */
  readonly isSeveral?: true;
}

/** By the ids of fields; what is not answered is absent or `''`. */
export type Answers = Readonly<Record<string, string>>;

/** The answer, else what the figures tell; `''` where there is neither. */
export const answerTo = ({ id, told = '' }: Field, answers: Answers): string => answers[id] ?? told;

/** Those that need an answer and have none. */
export const openFields = (fields: readonly Field[], answers: Answers): readonly Field[] =>
  fields.filter((field) => field.isNeeded && answerTo(field, answers).trim() === '');

/** A menu without whose answer nothing is drawn. */
export const neededMenu = (
  id: string,
  { label, help }: Asked,
  choices: readonly Choice[],
): Field => ({ id, label, help, choices, isNeeded: true });

/** The words of what is asked; with choices, by their values, it is a menu. */
export interface Asked {
  readonly label: string;
  readonly help: string;
  readonly choices?: Readonly<Record<string, string>>;
}

/** A field of these words but for its id. */
export const asked = ({ label, help, choices }: Asked): Omit<Field, 'id'> => ({
  label,
  help,
  ...(choices ? { choices: choicesOf(choices) } : {}),
});

/**
 * Choices by their values.
 *
 * @example choicesOf({ low: 'Lower is better' }) // [{ value: 'low', label: 'Lower is better' }]
 */
export const choicesOf = (labels: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/**
 * Choices of texts that are their own labels.
 *
 * @example namesAsChoices(['Ayton']) // [{ value: 'Ayton', label: 'Ayton' }]
 */
export const namesAsChoices = (names: readonly string[]): readonly Choice[] =>
  names.map((name) => ({ value: name, label: name }));
