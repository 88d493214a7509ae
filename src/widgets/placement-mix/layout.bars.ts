// Places the bars of a mix: a row for each part, in groups; several areas or dates are columns of small multiples.
import { areaSlots } from '../../core/chart/area-colour.js';
import { type RowWriter, rowWriter, type Slot } from '../../core/chart/rows.js';
import { writeMultiples } from '../../core/chart/rows.multiples.js';
import { type RowPlace, writeRow, writeZeroRule } from '../../core/chart/rows.row.js';
import { type RowFigure, rowScale } from '../../core/chart/rows.scale.js';
import { writeGroupHeading } from '../../core/chart/rows.texts.js';
import { sameArea } from '../../core/data/area.js';
import { isKnown } from '../../core/data/value.js';
import type { Fill, LayoutContext, PictureLayout } from './layout.types.js';
import type { Entry } from './model.entries.js';
import { type Facts, subgroupsOf } from './model.js';

type MixWriter = RowWriter<unknown>;

/** A part, or the sum of a group, with a figure for each area or date. */
interface Line {
  readonly name: string;
  readonly note: string;
  readonly facts: readonly Facts[];
  /** Its column, or −1 for the sum of a group or a subgroup. */
  readonly column: number;
  /** Of a subgroup: the column of the part that holds it. */
  readonly within?: number;
  readonly group: number;
  readonly target?: number | undefined;
}

export function barsOf(context: LayoutContext): PictureLayout {
  const { model, words, frame } = context;
  const writer: MixWriter = rowWriter(frame);
  const lines = linesOf(context);
  const places =
    model.mixes.length > 1 ? splitBars(context, writer, lines) : rows(context, writer, lines);
  const drawn = (of: readonly (RowPlace | undefined)[]) => of.flatMap((place) => place?.bars ?? []);
  const parts = lines.flatMap(({ column }, i) =>
    column < 0 ? [] : [{ column, places: places[i]! }],
  );
  const inOrder = [...parts].sort((a, b) => a.column - b.column);
  const boxesOf = (mix: number) => inOrder.map(({ places: of }) => of[mix]!);
  const hasTarget = writer.paths.some(({ kind }) => kind === 'target');
  return {
    ...{ kind: 'bars', heightPx: Math.ceil(writer.yPx), shapes: [], aims: [], key: [] },
    ...{ texts: writer.texts, paths: writer.paths },
    groupBars: lines.flatMap(({ column }, i) => (column < 0 ? drawn(places[i]!) : [])),
    points: model.mixes.map((_, mix) => boxesOf(mix).map(({ end }) => end)),
    hitBoxes: model.mixes.map((_, mix) =>
      boxesOf(mix).map(({ box, bars }) => ({ ...box, of: bars[0] })),
    ),
    legend: hasTarget ? [{ kind: 'target', text: words.labels.target }] : [],
  };
}

/** One area at one date: rows, each group under its heading. */
function rows(
  context: LayoutContext,
  writer: MixWriter,
  lines: readonly Line[],
): readonly (readonly RowPlace[])[] {
  const { model, words, fills } = context;
  const figures = lines.map((line) => {
    const fill = fills.entries[line.within ?? line.column] ?? fills.group(line.group);
    return figureOf(context, line, { mix: 0, fill });
  });
  const scale = rowScale(writer, figures);
  let group: number | undefined;
  let run: RowPlace[] = [];
  const rule = () => {
    if (scale.gutterPx > 0) writeZeroRule(writer, scale.zeroPx, run);
    run = [];
  };
  const places = lines.map((line, i) => {
    if (model.groups.length > 0 && line.group !== group) {
      rule();
      group = line.group;
      const heading = group < 0 ? words.labels.ungrouped : words.groupName(model, group);
      writeGroupHeading(writer, heading, words.aim(model, group));
    }
    const place = writeRow(writer, { ...figures[i]!, name: line.name, note: line.note }, scale);
    run.push(place);
    return [place];
  });
  rule();
  return places;
}

/** Several areas or dates: a column for each. */
function splitBars(
  context: LayoutContext,
  writer: MixWriter,
  lines: readonly Line[],
): readonly (readonly RowPlace[])[] {
  const { model, words } = context;
  const fills = slotsOf(context).map((slot): Fill => ({ slot, tint: 0, isOther: false }));
  const places = writeMultiples(writer, {
    columns: model.mixes.map((_, mix) => words.mixHeading(model, mix)),
    ownScales: model.ownScales,
    rows: lines.map((line) => ({
      ...{ name: line.name, note: line.note },
      cells: model.mixes.map((_, mix) => figureOf(context, line, { mix, fill: fills[mix]! })),
    })),
  });
  return places.map((row) => row.flatMap((place) => place ?? []));
}

/** The area that the mix is about leads, or else the first; all dates of one area have its colour. */
function slotsOf({ model: { mixes, envelope } }: LayoutContext): readonly Slot[] {
  const areas = mixes.map(({ area }) => area ?? envelope.area);
  const lead = envelope.area ?? areas[0];
  return areaSlots(
    areas.map((area) => ({
      name: area?.name,
      colour: area?.colour,
      is: !area || !lead || sameArea(area, lead) ? 'lead' : undefined,
    })),
  );
}

function linesOf({ model, words }: LayoutContext): readonly Line[] {
  const subgroupsIn = ({ parts, group }: Entry, within: number): readonly Line[] =>
    (parts.length === 1 ? subgroupsOf(model, parts[0]!) : []).map((s) => ({
      ...{ name: words.subgroupName(model, s), note: '', column: -1, group, within },
      facts: model.mixes.map((mix) => mix.subgroups[s]!),
    }));
  const entriesIn = (group: number): readonly Line[] =>
    model.entries.flatMap((entry, column) =>
      entry.group === group
        ? [
            {
              name: words.entryName(model, entry),
              note: words.withheld(entry),
              facts: model.mixes.map((mix) => mix.entries[column]!),
              ...{ column, group },
            },
            ...subgroupsIn(entry, column),
          ]
        : [],
    );
  const groups = model.groups.flatMap(({ target }, group): readonly Line[] => [
    {
      name: words.labels.sum(words.groupName(model, group)),
      note: '',
      facts: model.mixes.map((mix) => mix.groups[group]!),
      ...{ column: -1, group, target },
    },
    ...entriesIn(group),
  ]);
  return [...groups, ...entriesIn(-1)];
}

interface Drawn {
  readonly mix: number;
  readonly fill: Fill;
}

function figureOf(
  { model, words }: LayoutContext,
  { facts, column, target }: Line,
  { mix, fill: { isOther, ...fill } }: Drawn,
): RowFigure {
  const one = facts[mix]!;
  const shares = model.inShares;
  const size = shares ? one.share : isKnown(one.value) ? one.value.value : undefined;
  const several = model.mixes.length > 1;
  // Solid bars add up to the whole; sums and subgroups are outlines.
  const pattern = column < 0 ? 'hollow' : isOther ? 'other' : 'solid';
  return {
    parts: size ? [{ size, pattern, ...fill }] : undefined,
    value: (several && shares && words.share(one)) || words.figure(one),
    remark: several ? '' : words.change(one),
    target: shares ? target : undefined,
  };
}
