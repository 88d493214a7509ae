// The stages of a journey: a bar each, as long as its number, with what leads from one to the next between them.
// It writes into a column, step by step; a stage that rises is as long as it is.
import { markerPath } from '../../core/chart/marker.js';
import { tenth } from '../../core/chart/path.js';
import { isKnown } from '../../core/data/value.js';
import {
  type Column,
  GAP_PX,
  hasRoomBeside,
  markItem,
  type RowTexts,
  type Step,
  writeBar,
  writeRowTexts,
  writeText,
} from './layout.rows.js';
import type { Item } from './model.js';
import type { ThresholdFunnelWords } from './words.js';

/** Colour and shape of what is counted. */
export const OF_SLOT: Readonly<Record<string, number>> = {
  contacts: 5,
  episodes: 1,
  children: 3,
  families: 2,
};
const INDENT_PX = 18;

/**
 * What leads to a stage, its name and its bar, each a step; an area without the stage leaves its place empty.
 *
 * @param keys of the stages of all areas, in order
 * @param most the number that the whole width stands for
 */
export function journeySteps(
  stages: readonly Item[],
  keys: readonly string[],
  most: number,
  words: ThresholdFunnelWords,
): readonly Step[] {
  let above: { readonly yPx: number; readonly widthPx: number } | undefined;
  let topPx = 0;
  const texts = stages.map((item): RowTexts => {
    const { of, kind } = item.stage!;
    const about = [words.stageKind(of, kind), words.change(item)].filter(Boolean).join('; ');
    return [words.itemName(item), about, words.figures(item)];
  });
  return keys.flatMap((key): readonly Step[] => {
    const i = stages.findIndex((stage) => stage.key === key);
    const item = stages[i];
    if (!item) return [() => {}, () => {}, () => {}];
    const { of, kind, unitBreak, rises } = item.stage!;
    const { value, previous } = item;
    const slot = OF_SLOT[of]!;
    const share = isKnown(value) ? value.value / most : undefined;
    return [
      (column) => {
        if (unitBreak) writeUnitBreak(column);
        const text = words.rate(item, stages[i - 1]);
        writeText(column, text, rises ? 'notice' : 'quiet', unitBreak ? 0 : INDENT_PX);
        if (i > 0) column.yPx += GAP_PX / 2;
      },
      (column) => {
        topPx = column.yPx;
        writeMarker(column, of);
        const { widthPx } = column;
        const beside = hasRoomBeside(column, texts, widthPx, INDENT_PX);
        writeRowTexts(column, texts[i]!, { widthPx, beside, indentPx: INDENT_PX });
      },
      (column) => {
        const widthPx = (share ?? 0) * column.widthPx;
        // What did not come through the stage before does not flow from it.
        if (above && share !== undefined && !unitBreak && !rises)
          writeLink(column, above, widthPx, slot);
        writeBar(column, {
          share,
          shareBefore: isKnown(previous) ? previous.value / most : undefined,
          kind: kind === 'stock' ? 'hollow' : 'solid',
          slot,
          widthPx: column.widthPx,
          track: false,
        });
        above = share === undefined ? undefined : { yPx: column.yPx, widthPx };
        markItem(column, item, topPx);
        column.yPx += GAP_PX / 2;
      },
    ];
  });
}

function writeMarker(column: Column, of: string): void {
  const slot = OF_SLOT[of]!;
  const [x, y] = [column.xPx + 6, tenth(column.yPx + column.linePx / 2)];
  column.paths.push({ d: markerPath(slot - 1, 10, { x, y }), kind: 'marker', slot });
}

/** Nothing on the one side is part of what is on the other. */
function writeUnitBreak(column: Column): void {
  column.yPx += GAP_PX;
  const { xPx, yPx, widthPx } = column;
  column.paths.push({ d: `M${xPx},${tenth(yPx)}h${tenth(widthPx)}`, kind: 'unit-break', slot: 5 });
  column.yPx += GAP_PX / 2;
}

/** From the end of the bar above to the end of this one: the funnel. */
function writeLink(
  column: Column,
  above: { readonly yPx: number; readonly widthPx: number },
  widthPx: number,
  slot: number,
): void {
  const { xPx } = column;
  const [top, bottom] = [above.yPx, column.yPx + 2].map(tenth);
  const [from, to] = [above.widthPx, widthPx].map((px) => tenth(xPx + px));
  column.paths.push({
    d: `M${xPx},${top}L${from},${top}L${to},${bottom}L${xPx},${bottom}Z`,
    kind: 'link',
    slot,
  });
}
