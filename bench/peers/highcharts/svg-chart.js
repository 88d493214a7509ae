// Highcharts with its accessibility module: a chart of fixed size, without animation.
import Highcharts from 'highcharts/esm/highcharts.js';
import 'highcharts/esm/modules/accessibility.js';

/** Draws the options that `optionsOf` makes, and those of newer data into the same chart. */
export function svgChart(element, data, optionsOf) {
  element.replaceChildren();
  const full = (given) => {
    const { chart, ...options } = optionsOf(given);
    return {
      chart: { width: 480, height: 270, animation: false, ...chart },
      title: { text: given.title, style: { fontSize: '14px' } },
      credits: { enabled: false },
      plotOptions: { series: { animation: false } },
      ...options,
    };
  };
  const chart = Highcharts.chart(element, full(data));
  return { update: (next) => void chart.update(full(next), true, true, false) };
}
