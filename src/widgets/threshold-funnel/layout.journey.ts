// Places the stages of a journey: a bar each, as long as its number, with what leads from one to the next between them.
// A stage that is larger than the one before is as long as its number says.
import { roundToTenth } from '../../core/chart/path.js';
import { hitBoxSince, type RowWriter } from '../../core/chart/rows.js';
import { writeBar } from '../../core/chart/rows.bars.js';
import type { SectionWriter } from '../../core/chart/rows.side-by-side.js';
import { fitsBeside, type RowTexts, writeText, writeTexts } from '../../core/chart/rows.texts.js';
import { isKnown } from '../../core/data/value.js';
import { writeMarker } from './layout.patterns.js';
import type { Item } from './model.js';
import type { ThresholdFunnelWords } from './words.js';

/** Colour and shape of what is counted. */
export const OF_SLOT: Readonly<Record<string, number>> = {
  contacts: 5,
  episodes: 1,
  children: 3,
  families: 2,
};

/** The end of the bar above, where one is known. */
interface Above {
  readonly yPx: number;
  readonly widthPx: number;
}

/**
 * Three sections for each stage: what leads to it, its name, its bar. Where an area lacks the stage,
 * its place stays empty.
 *
 * @param keys of the stages of all areas, in order
 * @param most the number that the whole width stands for
 */
export function journeySections(
  stages: readonly Item[],
  keys: readonly string[],
  most: number,
  words: ThresholdFunnelWords,
): readonly SectionWriter<Item>[] {
  const texts = stages.map((item) => textsOf(item, words));
  let above: Above | undefined;
  let topPx = 0;
  return keys.flatMap((key): readonly SectionWriter<Item>[] => {
    const i = stages.findIndex((stage) => stage.key === key);
    const item = stages[i];
    if (!item) return [() => {}, () => {}, () => {}];
    return [
      (writer) => {
        writeWay(writer, item, words.rate(item, stages[i - 1]));
        if (i > 0) writer.yPx += writer.measures.gapPx / 2;
      },
      (writer) => {
        topPx = writer.yPx;
        const slot = OF_SLOT[item.stage!.of]!;
        writeMarker(writer, slot - 1, slot);
        const place = { indentPx: writer.measures.indentPx };
        writeTexts(writer, texts[i]!, { ...place, beside: fitsBeside(writer, texts, place) });
      },
      (writer) => {
        above = writeStage(writer, item, most, above);
        writer.hitBoxes.push(hitBoxSince(writer, topPx, item));
        writer.yPx += writer.measures.gapPx / 2;
      },
    ];
  });
}

function textsOf(item: Item, words: ThresholdFunnelWords): RowTexts {
  const { of, kind } = item.stage!;
  const remark = [words.stageKind(of, kind), words.change(item)].filter(Boolean).join('; ');
  return { name: words.itemName(item), value: words.figures(item), remark };
}

/** What leads to a stage; across a unit break nothing is part of what is on the other side. */
function writeWay(writer: RowWriter<Item>, { stage }: Item, text: string): void {
  const { unitBreak, rises } = stage!;
  const { xPx, widthPx, measures } = writer;
  if (unitBreak) {
    writer.yPx += measures.gapPx;
    const d = `M${xPx},${roundToTenth(writer.yPx)}h${roundToTenth(widthPx)}`;
    writer.paths.push({ d, kind: 'unit-break', slot: 5 });
    writer.yPx += measures.gapPx / 2;
  }
  writeText(writer, text, rises ? 'notice' : 'quiet', unitBreak ? 0 : measures.indentPx);
}

/** Writes the bar of a stage, and the funnel that leads to it from the bar above; returns its own end. */
function writeStage(
  writer: RowWriter<Item>,
  { stage, value, previous }: Item,
  most: number,
  above: Above | undefined,
): Above | undefined {
  const { of, kind, unitBreak, rises } = stage!;
  const slot = OF_SLOT[of]!;
  const lengthPx = isKnown(value) ? (value.value / most) * writer.widthPx : undefined;
  // What did not come through the stage before does not flow from it.
  if (above && lengthPx !== undefined && !unitBreak && !rises)
    writeLink(writer, above, lengthPx, slot);
  writeBar(writer, {
    lengthPx,
    beforePx: isKnown(previous) ? (previous.value / most) * writer.widthPx : undefined,
    longestPx: writer.widthPx,
    pattern: kind === 'stock' ? 'hollow' : 'solid',
    slot,
  });
  return lengthPx === undefined ? undefined : { yPx: writer.yPx, widthPx: lengthPx };
}

/** From the end of the bar above to the end of the bar that comes next. */
function writeLink(writer: RowWriter<Item>, above: Above, widthPx: number, slot: number): void {
  const { xPx, yPx, measures } = writer;
  const [top, bottom] = [above.yPx, yPx + measures.airPx].map(roundToTenth);
  const [from, to] = [above.widthPx, widthPx].map((px) => roundToTenth(xPx + px));
  const d = `M${xPx},${top}L${from},${top}L${to},${bottom}L${xPx},${bottom}Z`;
  writer.paths.push({ d, kind: 'link', slot });
}
