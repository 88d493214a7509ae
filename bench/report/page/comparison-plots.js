// Bars that compare the libraries, a plot for each metric: the median, with a rule from quartile to quartile.

import { axisX, barX, plot, ruleX, ruleY, text } from '@observablehq/plot';
import { numberText } from '../../run/number-text.mjs';

const WIDTH = 450;

export function comparisonPlots({ metrics, measured }, libraries) {
  const nameOf = (id) => libraries.find((each) => each.id === id).name;
  return Object.entries(metrics).map(([name, unit]) => {
    const bars = measured
      .filter((each) => !each.failed && each.metrics[name])
      .map((each) => ({
        label:
          each.size === undefined ? nameOf(each.library) : `${nameOf(each.library)}, ${each.size}`,
        isOurs: each.library === 'ours',
        ...each.metrics[name],
      }));
    return comparison(unit ? `${name}, ${unit}` : name, bars);
  });
}

const comparison = (title, bars) =>
  plot({
    title,
    width: WIDTH,
    height: 40 + bars.length * 22,
    marginLeft: 200,
    marginRight: 50,
    x: { label: null },
    y: { label: null, domain: bars.map(({ label }) => label) },
    marks: [
      axisX({ ticks: 4 }),
      barX(bars, {
        x: 'median',
        y: 'label',
        fill: ({ isOurs }) => (isOurs ? '#12436d' : '#b6bebb'),
      }),
      ruleY(bars, { x1: 'lower', x2: 'upper', y: 'label', stroke: '#f46a25', strokeWidth: 2 }),
      text(bars, {
        x: ({ median, upper }) => Math.max(median, upper),
        y: 'label',
        text: ({ median }) => numberText(median),
        dx: 4,
        textAnchor: 'start',
      }),
      ruleX([0]),
    ],
  });
