// Observable Plot: bars with their names before and their values after them.
import { barX, plot, ruleX, text } from '@observablehq/plot';
import { replaced } from './replaced.js';

const make = ({ title, rows }) =>
  plot({
    title,
    width: 480,
    height: 250,
    marginLeft: 190,
    marginRight: 50,
    y: { label: null },
    marks: [
      barX(rows, { x: 'value', y: 'name', sort: { y: null }, tip: true }),
      text(rows, {
        x: 'value',
        y: 'name',
        text: ({ value }) => value.toLocaleString('en-GB'),
        textAnchor: 'start',
        dx: 4,
      }),
      ruleX([0]),
    ],
  });

export const draw = (element, data) => replaced(element, data, make);
