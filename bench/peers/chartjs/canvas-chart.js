// Chart.js: a chart of fixed size on a canvas, without animation.
import { Chart } from 'chart.js';

/** Draws the data that `dataOf` makes, and newer ones into the same chart. */
export function canvasChart(element, config, dataOf) {
  const canvas = document.createElement('canvas');
  canvas.width = 480;
  canvas.height = 270;
  element.replaceChildren(canvas);
  const options = { animation: false, responsive: false, ...config.options };
  const chart = new Chart(canvas, { ...config, options });
  return {
    update(next) {
      chart.data = dataOf(next);
      chart.update();
    },
  };
}

export const titled = (text) => ({ title: { display: true, text } });
