// billboard.js: a chart of fixed size, without transitions. It draws later, and says when.
import bb from 'billboard.js';

/** Draws the options that `optionsOf` makes; newer data are loaded into the same chart. */
export function svgChart(element, data, optionsOf) {
  element.replaceChildren();
  let chart;
  const ready = new Promise((resolve) => {
    chart = bb.generate({
      bindto: element,
      size: { width: 480, height: 270 },
      title: { text: data.title },
      transition: { duration: 0 },
      onrendered: resolve,
      ...optionsOf(data),
    });
  });
  const update = (next) =>
    new Promise((done) => {
      chart.load({ columns: optionsOf(next).data.columns, done });
    });
  return { ready, update };
}
