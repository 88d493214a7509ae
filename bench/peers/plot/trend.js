// Observable Plot: lines over years.
import { lineY, plot, ruleY } from '@observablehq/plot';
import { replaced } from './replaced.js';

const flat = ({ times, series }) =>
  series.flatMap(({ name, values }) =>
    values.map((value, i) => ({ name, value, time: new Date(times[i]) })),
  );

const make = (data) =>
  plot({
    title: data.title,
    width: 480,
    height: 220,
    y: { grid: true, zero: true },
    color: { legend: true },
    marks: [ruleY([0]), lineY(flat(data), { x: 'time', y: 'value', stroke: 'name', tip: true })],
  });

export const draw = (element, data) => replaced(element, data, make);
