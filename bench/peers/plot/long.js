// Observable Plot: one line over many days.
import { lineY, plot, ruleY } from '@observablehq/plot';
import { replaced } from './replaced.js';

const make = ({ title, times, values }) =>
  plot({
    title,
    width: 480,
    height: 250,
    y: { grid: true, zero: true },
    marks: [ruleY([0]), lineY(values, { x: times.map((time) => new Date(time)), y: values })],
  });

export const draw = (element, data) => replaced(element, data, make);
