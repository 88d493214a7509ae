// Observable Plot has no mark for a donut: this one is made with d3-shape, and its legend is Plot's.
import { plot } from '@observablehq/plot';
import { arc, pie } from 'd3-shape';
import { replaced } from './replaced.js';

const ring = arc().innerRadius(60).outerRadius(100);
const angles = pie()
  .value(({ value }) => value)
  .sort(null);

/** A mark of Plot may be a function that makes an element. */
const donutMark =
  (parts) =>
  (index, scales, channels, { width, height }, { document }) => {
    const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    group.setAttribute('transform', `translate(${width / 2} ${height / 2})`);
    for (const each of angles(parts)) {
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      path.setAttribute('d', ring(each));
      path.setAttribute('fill', scales.color(each.data.name));
      group.append(path);
    }
    return group;
  };

const make = ({ title, parts }) =>
  plot({
    title,
    width: 480,
    height: 220,
    color: { type: 'categorical', domain: parts.map(({ name }) => name), legend: true },
    marks: [donutMark(parts)],
  });

export const draw = (element, data) => replaced(element, data, make);
