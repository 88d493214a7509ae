// A treemap of bytes by module, and a list of the same by group.

import { plot, rect, text } from '@observablehq/plot';
import { hierarchy, treemap } from 'd3-hierarchy';
import { element } from './element.js';

const WIDTH = 940;
const HEIGHT = 520;
/** A smaller box has no room for its name. */
const LEAST_WIDTH = 60;
const LEAST_HEIGHT = 14;

/** The heading, the picture and the list of one treemap. */
export function treemapFigure({ title, files }) {
  const leaves = mergedModules(files);
  const sum = (list) => list.reduce((total, { gzip }) => total + gzip, 0);
  const atOnce = files.filter((file) => file.atOnce);
  const later = files.filter((file) => !file.atOnce);
  const about = `${kB(sum(atOnce))} at once in ${atOnce.length} files, ${kB(sum(later))} later in ${later.length}.`;
  return [
    element('h3', title),
    element('p', about),
    picture(leaves),
    element('ul', ...groupItems(leaves)),
  ];
}

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** A module that stands in several files is one box for what comes at once, and one for what comes later. */
function mergedModules(files) {
  const merged = new Map();
  for (const { atOnce, modules } of files) {
    for (const { group, name, gzip } of modules) {
      const key = `${atOnce} ${group}/${name}`;
      const known = merged.get(key) ?? { atOnce, group, name, gzip: 0 };
      merged.set(key, { ...known, gzip: known.gzip + gzip });
    }
  }
  return [...merged.values()];
}

function picture(leaves) {
  const groups = Map.groupBy(leaves, ({ group }) => group);
  const root = hierarchy({
    children: [...groups].map(([name, children]) => ({ name, children })),
  })
    .sum(({ gzip = 0 }) => gzip)
    .sort((a, b) => b.value - a.value);
  treemap().size([WIDTH, HEIGHT]).paddingInner(1).paddingOuter(2)(root);
  const boxes = root.leaves().map(({ x0, x1, y0, y1, data }) => ({ x0, x1, y0, y1, ...data }));
  const corners = { x1: 'x0', x2: 'x1', y1: 'y0', y2: 'y1' };
  const named = boxes.filter(
    ({ x0, x1, y0, y1 }) => x1 - x0 > LEAST_WIDTH && y1 - y0 > LEAST_HEIGHT,
  );
  return plot({
    width: WIDTH,
    height: HEIGHT,
    margin: 0,
    x: { axis: null, domain: [0, WIDTH] },
    y: { axis: null, domain: [0, HEIGHT], reverse: true },
    color: { type: 'categorical', scheme: 'tableau10', legend: true },
    marks: [
      rect(boxes, {
        ...corners,
        fill: 'group',
        fillOpacity: ({ atOnce }) => (atOnce ? 0.8 : 0.25),
        title: ({ group, name, gzip }) => `${group}/${name}: ${kB(gzip)}`,
      }),
      text(named, {
        x: 'x0',
        y: 'y0',
        dx: 3,
        dy: 8,
        textAnchor: 'start',
        text: ({ x0, x1, name, gzip }) =>
          `${name.split('/').at(-1)} ${kB(gzip)}`.slice(0, (x1 - x0) / 6),
      }),
    ],
  });
}

function groupItems(leaves) {
  const sums = [...Map.groupBy(leaves, ({ group }) => group)].map(([group, list]) => {
    const sum = (atOnce) =>
      list.filter((each) => each.atOnce === atOnce).reduce((total, { gzip }) => total + gzip, 0);
    return { group, atOnce: sum(true), later: sum(false) };
  });
  return sums
    .sort((a, b) => b.atOnce - a.atOnce)
    .map(({ group, atOnce, later }) =>
      element('li', `${group}: ${kB(atOnce)}${later > 0 ? `, later ${kB(later)}` : ''}`),
    );
}
