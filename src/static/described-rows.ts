// Describes a table of rows whole: in a page its rows are elements that are kept and moved.
import { type Attributes, type Content, type Described, node } from '../view/nodes.js';

interface Row {
  readonly className?: string;
  readonly id?: string;
  readonly hidden: boolean;
  readonly cells: () => readonly Content[];
}

interface Body {
  readonly rows: readonly Row[];
}

/** Takes the place of the rows that an element keeps. */
export const describedRows = {
  table: (attributes: Attributes, head: readonly Content[], bodies: readonly Body[]): Described =>
    node('table', attributes, [...head, ...bodies.map(bodyView)]),
};

const bodyView = ({ rows }: Body): Described =>
  node(
    'tbody',
    { role: 'rowgroup' },
    rows
      .filter(({ hidden }) => !hidden)
      .map(({ className, id, cells }) =>
        node('tr', { role: 'row', class: className, id }, cells()),
      ),
  );
