// Places the key of a donut, a small table: for each arc its colour, name, number, share and change.
import { cumsum, max, sum } from 'd3-array';
import { textMeasures } from '../../core/chart/frame.js';
import { roundToTenth } from '../../core/chart/path.js';
import { wrapWithin } from '../../core/chart/wrap-text.js';
import type { Fill, KeyRowLayout, LayoutContext, TextLayout } from './layout.types.js';
import { type Facts, subgroupsOf } from './model.js';

/** What a row of the key says. */
interface KeyTexts {
  readonly column: number;
  readonly name: string;
  /** Quiet, below the name. */
  readonly note: string;
  /** Number, share and change. */
  readonly figures: readonly string[];
  readonly isHeading: boolean;
  /** Of a subgroup, which is indented: its figures are not added to those above. */
  readonly isWithin?: boolean;
  readonly fill?: Fill;
  /** Tells arcs apart where there are no colours. */
  readonly number?: string;
}

/** Where the columns of a key are. */
interface KeyPlan {
  readonly namePx: number;
  /** The right ends of the figures that have a column; further ones stand below the name. */
  readonly endsPx: readonly number[];
  readonly nameRoomPx: number;
  readonly fits: boolean;
}

/** In em of the text: the sample, the gap after it, between columns, and around a row. */
const SWATCH_EM = 0.9;
const GAP_EM = 0.6;
const BETWEEN_EM = 1;
const AIR_EM = 0.3;
/** Figures stand below the names where three columns of them, or two, would leave names less room. */
const NAME_EM: Readonly<Record<number, number>> = { 3: 11, 2: 8 };

interface Key {
  readonly rows: readonly KeyRowLayout[];
  readonly heightPx: number;
  /** Whether every word is within its width. */
  readonly fits: boolean;
}

/** The rows below one another from 0 on, and the height of all. */
export function keyOf(
  context: LayoutContext,
  { x, widthPx }: { readonly x: number; readonly widthPx: number },
): Key {
  const texts = textsOf(context);
  const plan = planOf(context, texts, widthPx);
  let yPx = 0;
  const rows = texts.map((row) => {
    const placed = rowOf(context, row, plan, { x, y: yPx, widthPx });
    yPx += placed.heightPx;
    return placed;
  });
  return { rows, heightPx: yPx, fits: plan.fits };
}

/** Each group with its sum, and below it its parts, each with its subgroups; of targets that stand alone, the groups. */
function textsOf(context: LayoutContext): readonly KeyTexts[] {
  const { model, words, fills } = context;
  const [mix] = model.mixes;
  if (model.form === 'targets') return targetTexts(context);
  const figures = (facts: Facts) => [words.number(facts), words.share(facts), words.change(facts)];
  const entryTexts = (column: number): KeyTexts => ({
    column,
    name: words.entryName(model, model.entries[column]!),
    note: words.withheld(model.entries[column]!),
    figures: figures(mix!.entries[column]!),
    ...{ isHeading: false, fill: fills.entries[column]!, number: `${column + 1}` },
  });
  const withSubgroups = (column: number): readonly KeyTexts[] => {
    const { parts } = model.entries[column]!;
    const within = parts.length === 1 ? subgroupsOf(model, parts[0]!) : [];
    const own = within.map((s): KeyTexts => ({
      ...{ column: -1, name: words.subgroupName(model, s), note: '' },
      ...{ isHeading: false, isWithin: true },
      figures: figures(mix!.subgroups[s]!),
    }));
    return [entryTexts(column), ...own];
  };
  const inGroup = (group: number) =>
    [...model.entries.keys()]
      .filter((i) => model.entries[i]!.group === group)
      .flatMap(withSubgroups);
  return [
    ...model.groups.flatMap((_, g) => [
      {
        ...{ column: -1, name: words.groupName(model, g), note: '', isHeading: true },
        figures: figures(mix!.groups[g]!),
      },
      ...inGroup(g),
    ]),
    ...inGroup(-1),
  ];
}

const targetTexts = ({ model, words, fills }: LayoutContext): readonly KeyTexts[] =>
  model.groups.flatMap((_, g) => {
    const target = words.aim(model, g);
    const name = words.groupName(model, g);
    const figures = ['', target, ''];
    return target
      ? [{ column: -1, name, note: '', figures, isHeading: false, fill: fills.group(g) }]
      : [];
  });

/** As many figures in columns as leave the names enough room; the columns stand close to the longest name. */
function planOf({ frame }: LayoutContext, rows: readonly KeyTexts[], widthPx: number): KeyPlan {
  const { fontPx, widthOf } = textMeasures(frame);
  const namePx = (SWATCH_EM + GAP_EM) * fontPx;
  const widest = (pick: (row: KeyTexts) => readonly string[]) =>
    max(rows.flatMap(pick), (text) => widthOf(text, true)) ?? 0;
  const columns = [0, 1, 2].map((i) => {
    const px = widest(({ figures }) => [figures[i]!]);
    return px > 0 ? px + BETWEEN_EM * fontPx : 0;
  });
  const longest = widest(({ name, note }) => [name, note]);
  const word = widest(({ name }) => breakable(name).split(' '));
  const roomPx = (count: number) => widthPx - namePx - sum(columns.slice(0, count));
  const count = [3, 2].find(
    (each) => roomPx(each) >= Math.max(word, Math.min(longest, NAME_EM[each]! * fontPx)),
  );
  const fits = word <= roomPx(0);
  if (!count) return { namePx, endsPx: [], nameRoomPx: roomPx(0), fits };
  const nameRoomPx = Math.min(roomPx(count), longest);
  const ends = cumsum([namePx + nameRoomPx, ...columns.slice(0, count)]);
  return { namePx, endsPx: [...ends].slice(1), nameRoomPx, fits };
}

/** Long names of official tables join words by a stroke, after which a line may end. */
const breakable = (name: string): string => name.replace(/\/(?=\S)/g, '/ ');

function rowOf(
  { frame }: LayoutContext,
  row: KeyTexts,
  plan: KeyPlan,
  { x, y, widthPx }: { readonly x: number; readonly y: number; readonly widthPx: number },
): KeyRowLayout {
  const { fontPx, linePx, widthOf } = textMeasures(frame);
  const { namePx, endsPx, nameRoomPx } = plan;
  const isSum = row.isHeading;
  const indentPx = row.isWithin ? GAP_EM * fontPx : 0;
  const nameX = roundToTenth(x + (isSum ? 0 : namePx + indentPx));
  const wrapped = (text: string, isBold: boolean) =>
    text === ''
      ? []
      : wrapWithin(breakable(text), nameRoomPx - indentPx, (line) => widthOf(line, isBold)).map(
          (line) => line.replace(/\/ /g, '/'),
        );
  const below = row.figures.slice(endsPx.length).filter(Boolean).join(' · ');
  const lines = [
    ...wrapped(row.name, isSum).map(
      (text) => ({ text, kind: isSum ? 'heading' : 'name' }) as const,
    ),
    ...[row.note, below].flatMap((text) =>
      wrapped(text, false).map((line) => ({ text: line, kind: 'quiet' }) as const),
    ),
  ];
  const airPx = Math.round(AIR_EM * fontPx);
  const lineY = (i: number) => roundToTenth(y + airPx + (i + 0.5) * linePx);
  const names = lines.map(({ text, kind }, i): TextLayout => ({
    ...{ x: nameX, y: lineY(i), text, anchor: 'start', kind },
  }));
  const figures = endsPx.flatMap((endPx, i): readonly TextLayout[] => {
    const text = row.figures[i]!;
    const isBold = isSum || (i === 1 && !row.isWithin);
    const kind = i === 2 ? 'quiet' : isBold ? 'figure' : 'plain';
    return text ? [{ x: roundToTenth(x + endPx), y: lineY(0), text, anchor: 'end', kind }] : [];
  });
  const sizePx = Math.round(SWATCH_EM * fontPx);
  const swatch = { x, y: lineY(0) - sizePx / 2, sizePx };
  const number: readonly TextLayout[] = row.number
    ? [{ x: x + sizePx / 2, y: lineY(0), text: row.number, anchor: 'middle', kind: 'tell' }]
    : [];
  return {
    ...{ x, y, widthPx, heightPx: lines.length * linePx + 2 * airPx, column: row.column },
    ...(row.fill ? { swatch: { ...row.fill, ...swatch } } : {}),
    texts: [...names, ...figures, ...number],
  };
}
