// The medians of a scenario as a table, with spread and ratio to the floor.

import { numberText } from '../../run/number-text.mjs';
import { element } from './element.js';

export function resultTable({ metrics, measured }, libraries) {
  const nameOf = (id) => libraries.find((each) => each.id === id).name;
  const floor = measured.find(({ library }) => library === 'floor');
  const heads = Object.entries(metrics).map(([name, unit]) => (unit ? `${name}, ${unit}` : name));
  const rows = measured.map((each) => {
    const size = each.size === undefined ? '' : `, ${each.size} ${each.of ?? ''}`;
    const row = element('tr', header(`${nameOf(each.library)}${size}`, 'row'));
    if (each.library === 'ours') row.className = 'ours';
    row.append(...cells(each, { names: Object.keys(metrics), floor }));
    return row;
  });
  const head = element(
    'thead',
    element('tr', ...['', ...heads].map((text) => header(text, 'col'))),
  );
  return element('div', element('table', head, element('tbody', ...rows)));
}

function header(text, scope) {
  const made = element('th', text);
  made.scope = scope;
  return made;
}

function cells(each, { names, floor }) {
  if (each.failed) {
    const cell = element('td', `failed: ${each.failed}`);
    cell.colSpan = names.length;
    return [cell];
  }
  return names.map((name) => element('td', ...cellTexts(each, { name, floor })));
}

function cellTexts(each, { name, floor }) {
  const found = each.metrics[name];
  if (!found) return ['–'];
  const { median, lower, upper } = found;
  const least = floor?.metrics[name]?.median;
  const spread = lower === upper ? '' : ` (${numberText(lower)}–${numberText(upper)})`;
  const ratio = least && each !== floor ? ` ${(median / least).toFixed(1)}×` : '';
  return [element('b', numberText(median)), spread, ratio];
}
