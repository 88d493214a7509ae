// Describes the switch between the views of a picture: a button for each, with the shown one pressed.
import { type Described, node } from './nodes.js';

interface Switch<K extends string> {
  /** What the buttons do, for assistive technology. */
  readonly label: string;
  /** The text of each button. */
  readonly choices: readonly (readonly [K, string])[];
  readonly shown: K;
  readonly choose: (choice: K) => void;
}

/** A switch, or nothing where there is only one view. */
export const switchView = <K extends string>({
  label,
  choices,
  shown,
  choose,
}: Switch<K>): Described | undefined =>
  choices.length < 2
    ? undefined
    : node(
        'div',
        { part: 'switch', class: 'controls', role: 'group', 'aria-label': label },
        choices.map(([choice, text]) =>
          node(
            'button',
            {
              type: 'button',
              'aria-pressed': String(choice === shown),
              '@click': () => choose(choice),
            },
            text,
          ),
        ),
      );
