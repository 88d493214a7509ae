// Describes the what-ifs as nodes: a slider, a field and two buttons for the same number, a drawing and a sentence.
import { markerPath } from '../../core/chart/marker.js';
import type { RowsLayout } from '../../core/chart/rows.js';
import type { DataTable } from '../../core/data/table.js';
import { ticksView, valueAxisView } from '../../view/axis.js';
import { dataTable, tableText } from '../../view/data-table.js';
import { type Folded, foldedView } from '../../view/folded.js';
import { type Content, type Described, node } from '../../view/nodes.js';
import { placeAt, rowsView } from '../../view/rows.js';
import type { OccupancyLayout } from './layout.occupancy.js';

/** One number that a person moves: by dragging, by typing or step by step. */
interface Control {
  readonly id: string;
  readonly label: string;
  readonly min: number;
  readonly max: number;
  /** Of the slider and the field. */
  readonly step: number;
  /** Of the buttons. */
  readonly jump: number;
  readonly value: number;
  /** What the number means, for people who use a screen reader. */
  readonly valueText: string;
  readonly fewer: string;
  readonly more: string;
  /** `settled` where the person has stopped moving the slider. */
  readonly move: (value: number, settled: boolean) => void;
}

const numberOf = (event: Event): number => (event.target as HTMLInputElement).valueAsNumber;

function controlView(control: Control): Described {
  const { id, label, min, max, jump, value, fewer, more, move } = control;
  const within = (wanted: number) => Math.min(max, Math.max(min, wanted));
  const moveBy = (by: number) => () => {
    move(within(value + by), true);
  };
  const type = (event: Event) => {
    const typed = numberOf(event);
    const settled = Number.isFinite(typed) ? within(typed) : value;
    move(settled, true);
    // What was typed may be no number, or beyond the last: the field says what is shown.
    (event.target as HTMLInputElement).value = String(settled);
  };
  const button = (name: string, by: number, text: string) =>
    node('button', { type: 'button', 'aria-label': name, '@click': moveBy(by) }, text);
  return node('div', { part: 'control', class: 'controls' }, [
    node('span', { id: `${id}-label` }, label),
    node('div', { class: 'stepper' }, [
      button(fewer, -jump, '−'),
      node('input', { type: 'number', ...inputOf(control), '@change': type }),
      button(more, jump, '+'),
    ]),
  ]);
}

/** As long as the axis below it, at whose values it stops. */
const sliderView = (control: Control): Described =>
  node('input', {
    part: 'slider',
    type: 'range',
    ...inputOf(control),
    'aria-valuetext': control.valueText,
    '@input': (event: Event) => control.move(numberOf(event), false),
    '@change': (event: Event) => control.move(numberOf(event), true),
  });

/** The value after the ends and the step, which a value must fit. */
const inputOf = ({ id, min, max, step, value }: Control) => ({
  'aria-labelledby': `${id}-label`,
  ...{ min, max, step, '.value': String(value) },
});

export interface WhatIf {
  readonly heading: string;
  readonly control: Control | undefined;
  readonly sentence: string;
  /** What holds wherever the slider stands. */
  readonly further: string;
  readonly drawing: {
    readonly widthPx: number;
    readonly heightPx: number;
    /** The room before its axis; undefined where it has none. */
    readonly axisEm: number | undefined;
    readonly drawn: () => readonly Content[];
  };
  readonly fontPx: number;
  readonly scale: number;
  /** Absent where the frame has it. */
  readonly table: (() => DataTable) | undefined;
  readonly tableLabel: string;
}

/** Closed until a person opens it. */
export const foldedWhatIf = (of: WhatIf): Folded => ({
  part: 'what-if',
  name: of.heading,
  text: `${of.sentence} ${of.further}`,
  content: () => [whatIfView(of)],
});

export function whatIfView(of: WhatIf): Described {
  const { control, drawing, table, scale } = of;
  const { widthPx, heightPx, axisEm } = drawing;
  const font = `font-${of.fontPx}`;
  const figures = table && {
    part: 'what-if-figures',
    name: of.tableLabel,
    wholeText: () => tableText(table()),
    content: () => dataTable(table()),
  };
  return node('div', { role: 'group', 'aria-label': of.heading }, [
    control && controlView(control),
    node('div', { class: `tried ${font}${axisEm ? ` axis-${axisEm}` : ''}` }, [
      control && sliderView(control),
      node(
        'svg',
        {
          ...{ part: 'chart', 'aria-hidden': 'true', class: font },
          ...{ width: widthPx * scale, height: heightPx * scale },
          viewBox: `0 0 ${widthPx} ${heightPx}`,
        },
        drawing.drawn(),
      ),
    ]),
    node('p', { part: 'outcome', role: 'status' }, of.sentence),
    of.further ? node('p', { class: 'further' }, of.further) : undefined,
    figures && foldedView(figures),
  ]);
}

/** @param step where the slider stands, from 0: the place among the steps that are drawn */
export function occupancyDrawing(layout: OccupancyLayout, step: number): readonly Content[] {
  const { left, right, top, bottom, steps, prices } = layout;
  const at = steps[step]!;
  return [
    valueAxisView(layout.yTicks, layout),
    occupancyAxis(layout),
    ...prices.map(({ y, slot }) =>
      node('path', { class: `price-line slot-${slot}`, d: `M${left},${y}H${right}` }),
    ),
    node('path', { class: 'curve slot-1', d: layout.curve }),
    ...(layout.dots ? steps : []).map(({ x, y }) =>
      node('circle', { class: 'bed slot-1', cx: x, cy: y, r: 3 }),
    ),
    ...prices.map(
      ({ meets }) =>
        meets && node('path', { class: 'meets', transform: placeAt(meets), d: markerPath(3, 12) }),
    ),
    node('path', { class: 'now', d: `M${at.x},${top}V${bottom}` }),
    ...prices.flatMap(({ label, labelX, anchor }) =>
      label.map(({ text, y }) =>
        node(
          'text',
          { class: 'price-label', x: labelX, y, dy: '0.35em', 'text-anchor': anchor },
          text,
        ),
      ),
    ),
    node('path', { class: 'here', transform: placeAt(at), d: markerPath(0, 13) }),
  ];
}

const occupancyAxis = ({
  xTicks,
  bottom,
  right,
  heightPx,
  axisTitle,
}: OccupancyLayout): Described =>
  node('g', { class: 'periods' }, [
    ...ticksView(
      xTicks.map(({ x }) => x),
      bottom,
    ),
    ...xTicks.map(({ labelX, label }) =>
      node('text', { x: labelX, y: bottom + 8, dy: '0.8em', 'text-anchor': 'middle' }, label),
    ),
    node('text', { x: right, y: heightPx - 4, 'text-anchor': 'end' }, axisTitle),
  ]);

export const mixDrawing = (layout: RowsLayout<never>): readonly Content[] => rowsView(layout);
