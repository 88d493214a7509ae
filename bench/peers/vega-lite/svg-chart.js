// Vega-Lite: compiles a specification in the page and draws it as SVG. It draws later, and says when.
import { changeset, parse, truthy, View } from 'vega';
import { compile } from 'vega-lite';

/** Draws the rows that `rowsOf` makes; newer rows take their place in the same view. */
export function svgChart(element, data, { spec, rowsOf }) {
  element.replaceChildren();
  const { spec: compiled } = compile({
    ...spec,
    width: 300,
    height: 200,
    title: data.title,
    data: { name: 'rows', values: rowsOf(data) },
  });
  const view = new View(parse(compiled), { renderer: 'svg', container: element });
  return {
    ready: view.runAsync(),
    update: (next) =>
      view.change('rows', changeset().remove(truthy).insert(rowsOf(next))).runAsync(),
  };
}
