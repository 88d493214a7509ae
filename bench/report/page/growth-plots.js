// How our cost grows: both axes are logarithmic, so that a power is a straight line and its exponent the slope.

import { dot, line, plot, text } from '@observablehq/plot';
import { numberText } from '../../run/number-text.mjs';

/** A plot for each unit of each kind of size. */
export function growthPlots({ metrics, measured }, exponents = []) {
  const kindsOfSize = [...new Set(measured.map(({ of }) => of))];
  const units = [...new Set(Object.values(metrics))];
  return kindsOfSize.flatMap((of) =>
    units.map((unit) => {
      const names = Object.keys(metrics).filter((name) => metrics[name] === unit);
      const points = measured
        .filter((each) => each.of === of && !each.failed)
        .flatMap((each) =>
          names
            .filter((name) => each.metrics[name]?.median > 0)
            .map((name) => ({ name, size: each.size, cost: each.metrics[name].median })),
        );
      const fitted = exponents.find((each) => each.of === of);
      return growthPlot({ of, unit, points, subtitle: fitted && exponentText(fitted, names) });
    }),
  );
}

const exponentText = ({ whole, larger }, names) =>
  names
    .filter((name) => whole[name] !== undefined)
    .map(
      (name) =>
        `${name}: ${whole[name].toFixed(2)}, of the larger sizes ${larger[name].toFixed(2)}`,
    )
    .join('; ');

const growthPlot = ({ of, unit, points, subtitle }) =>
  plot({
    title: `${unit || 'elements'} by ${of}`,
    subtitle: subtitle && `Exponent of ${subtitle}`,
    width: 450,
    height: 300,
    marginLeft: 60,
    marginRight: 40,
    grid: true,
    x: { type: 'log', label: of, tickFormat: numberText, ticks: 4 },
    y: { type: 'log', label: unit || null, tickFormat: numberText, ticks: 4 },
    color: { legend: true },
    marks: [
      line(points, { x: 'size', y: 'cost', stroke: 'name' }),
      dot(points, { x: 'size', y: 'cost', fill: 'name' }),
      text(points, { x: 'size', y: 'cost', text: ({ cost }) => numberText(cost), dy: -9 }),
    ],
  });
