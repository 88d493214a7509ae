// ECharts: a chart of fixed size in SVG, without animation. It writes its SVG before `setOption` returns.
import { AriaComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([SVGRenderer, AriaComponent, TitleComponent, TooltipComponent]);

/** Draws the option that `optionOf` makes, and that of newer data into the same chart. */
export function svgChart(element, data, optionOf) {
  element.replaceChildren();
  const chart = init(element, null, { renderer: 'svg', width: 480, height: 270 });
  const show = (given) =>
    chart.setOption({
      animation: false,
      aria: { enabled: true },
      title: { text: given.title, textStyle: { fontSize: 14 } },
      tooltip: {},
      ...optionOf(given),
    });
  show(data);
  return { update: show };
}
