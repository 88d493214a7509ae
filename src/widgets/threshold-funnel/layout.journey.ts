// Places the stages of a journey of one area: a bar each, as long as its number, and the rate between two of them.
// A heading says what is counted, and a new one begins where that changes.
import { roundToTenth } from '../../core/chart/path.js';
import type { RowWriter } from '../../core/chart/rows.js';
import { type Row, type RowPlace, writeZeroRule } from '../../core/chart/rows.row.js';
import { type RowScale, rowScale } from '../../core/chart/rows.scale.js';
import { putText, writeGroupHeading, writeText } from '../../core/chart/rows.texts.js';
import { countOf, LEAD_SLOT, plainParts, textsOf } from './layout.figures.js';
import { writeItem } from './layout.levels.js';
import { comparedBefore, type Item, type ThresholdFunnelModel } from './model.js';
import type { ThresholdFunnelWords } from './words.js';

/** A row for each stage. */
export function writeJourney(
  writer: RowWriter<Item>,
  stages: readonly Item[],
  model: ThresholdFunnelModel,
  words: ThresholdFunnelWords,
): void {
  const rows = stages.map((stage): Row => ({
    name: words.itemName(stage),
    parts: plainParts(countOf(stage), LEAD_SLOT),
    ...textsOf(stage, words),
  }));
  const scale = rowScale(writer, rows);
  let run: readonly RowPlace[] = [];
  const endRun = () => {
    if (scale.gutterPx > 0) writeZeroRule(writer, scale.zeroPx, run);
    run = [];
  };
  stages.forEach((stage, i) => {
    if (i === 0 || stage.stage!.unitBreak) {
      endRun();
      writeGroupHeading(writer, words.counted(model, stage));
    } else writeRate(writer, words.rate(stage), scale);
    const place = writeItem(writer, stage, rows[i]!, scale);
    const above = run.at(-1);
    if (above && scale.gutterPx > 0 && stage.stage!.ofPrevious !== undefined)
      writeLink(writer, above, place, stages[i - 1]!);
    run = [...run, place];
  });
  endRun();
}

/** What of the stage before this one is, in the gutter between the two names. */
function writeRate(writer: RowWriter<Item>, text: string, { gutterPx }: RowScale): void {
  if (text === '') return;
  const { measures, xPx, linePx } = writer;
  if (gutterPx === 0) {
    writer.yPx -= measures.gapPx / 2;
    writeText(writer, text, 'quiet');
    writer.yPx += measures.gapPx / 2;
    return;
  }
  putText(writer, { x: xPx, middlePx: writer.yPx + linePx / 2, text, kind: 'quiet' });
  writer.yPx += linePx;
}

/** From the end of the bar above to the end of the one below. */
function writeLink(
  { paths, measures }: RowWriter<Item>,
  above: RowPlace,
  below: RowPlace,
  item: Item,
): void {
  const [bar] = above.bars;
  if (!bar) return;
  const beforePx = comparedBefore(item) !== undefined ? measures.airPx + measures.beforePx : 0;
  const [top, bottom] = [above.bottomPx + beforePx, below.topPx].map(roundToTenth);
  const d = `M${bar.x},${top}L${above.end.x},${top}L${below.end.x},${bottom}L${bar.x},${bottom}Z`;
  paths.push({ d, kind: 'link', slot: LEAD_SLOT });
}
