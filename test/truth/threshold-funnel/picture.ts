// Reads the drawing of a funnel: rows of bars, rates between stages, steps between levels, and every text.
import type { Block, Label } from '../shared/drawing.js';
import { NUMBER, PERCENT } from '../shared/figures.js';
import { columnAt, type Measured, middleOf, nameAt, outOfProportion } from '../shared/rows.js';
import { isSame, type Sentence, readerOf, unless } from '../shared/sentences.js';
import { atLeastNames, atLeastOf, CHANGE, isBeside, isShareOf, sharesOf } from './claims.js';
import { changeComplaints, type Context, countedComplaint, rateOf, vocabulary } from './read.js';
import { compares } from '../shared/time.js';
import type { Item } from './dataset.js';
import type { Figure, ShownPanel, ShownTruth } from './shown.js';

/** A row of one area. */
interface Row {
  readonly figure: Figure;
  readonly panel: ShownPanel;
  /** Of a row that adds to a level all those above it: the level. */
  readonly level?: Figure;
}

const squeezed = (text: string): string => text.replace(/\s/g, '').toLowerCase();

/** The figure of a row; a level with those above it where the name says so. */
function rowOf(name: string, panel: ShownPanel, { view }: Context): Row | undefined {
  const is = (text: string) => squeezed(text) === squeezed(name);
  if (view === 'journey') {
    const stage = panel.journey.find(({ item }) => is(item.name));
    return stage && { figure: stage, panel };
  }
  const level = panel.funnel
    ? panel.levels.findIndex((_, i) => atLeastNames(panel, i).some(is))
    : -1;
  if (level >= 0) return { figure: atLeastOf(panel, level), panel, level: panel.levels[level]! };
  const figure = panel.all.find(({ item }) => item.kind !== 'stage' && is(item.name));
  return figure && { figure, panel };
}

const SECTIONS = [
  'Where contacts came from',
  'Threshold level met',
  'No threshold met',
  'What became of the contacts',
  'Steps between levels',
  'No figures shown',
];

/** Which area each place of the drawing is of. */
function panelFinder({ page, shown }: Context): (x: number, y: number) => ShownPanel {
  const { panels } = shown;
  const heads = page.drawing.labels.flatMap((label) => {
    const panel =
      label.kind === 'heading' ? panels.find((each) => each.panel.area === label.text) : undefined;
    return panel ? [{ panel, x: label.x, y: label.bottom }] : [];
  });
  return (x, y) => {
    const above = heads.filter((head) => head.y < y);
    const tier = Math.max(...above.map((head) => head.y));
    const row = above.filter((head) => tier - head.y < 4).sort((a, b) => a.x - b.x);
    return row.length === 0 || panels.length === 1
      ? panels[0]!
      : row[
          columnAt(
            row.map((head) => head.x),
            x,
          )
        ]!.panel;
  };
}

export function drawingComplaints(context: Context): readonly string[] {
  const { page, shown } = context;
  const { drawing } = page;
  if (drawing.labels.length === 0) return ['drawing: there is none'];
  const panelAt = panelFinder(context);
  const single = shown.panels.length === 1;
  const complaints: string[] = [];
  const steps: Label[] = [];
  let section = '';
  drawing.labels.forEach((label, i) => {
    const { kind, text, x } = label;
    if (kind === 'heading') {
      section = text;
      complaints.push(...headingComplaints(label, drawing.labels.slice(i + 1), context));
    } else if (text === 'No figures shown') return;
    else if (single && section === 'Steps between levels') steps.push(label);
    else if (kind === 'name' && x === 0) complaints.push(...nameComplaints(text, context));
    else complaints.push(...textComplaints(label, drawing.labels, panelAt(x, label.top), context));
  });
  return [
    ...complaints.map((each) => (each.startsWith('drawing') ? each : `drawing: ${each}`)),
    ...stepsComplaints(steps, context),
    ...lengthComplaints(context, panelAt),
  ];
}

function headingComplaints(
  { text }: Label,
  after: readonly Label[],
  context: Context,
): readonly string[] {
  const { shown } = context;
  if (SECTIONS.includes(text) || shown.panels.some(({ panel }) => panel.area === text)) return [];
  const next = after.find(({ kind, x }) => kind === 'name' && x === 0)?.text ?? '';
  // A stage of one name that counts something else in another area has a row of its own.
  const stages = shown.panels.flatMap((panel) => rowOf(next, panel, context)?.figure ?? []);
  const found = (stages.length > 0 ? stages : [undefined]).map((stage) =>
    countedComplaint(text, stage, context),
  );
  return found.includes(undefined) ? [] : [found[0]!];
}

function nameComplaints(text: string, context: Context): readonly string[] {
  const { panels } = context.shown;
  // Rows are named together where none of them has a figure.
  const all = text.split('; ');
  const isKnown = all.every((name) =>
    panels.some(
      (panel) =>
        rowOf(name, panel, context) ??
        panel.all.some(({ item }) => squeezed(item.name) === squeezed(name)),
    ),
  );
  return isKnown ? [] : [`a row of nothing: ${text}`];
}

function textComplaints(
  label: Label,
  labels: readonly Label[],
  panel: ShownPanel,
  context: Context,
): readonly string[] {
  const { drawing } = context.page;
  const { text, kind, x } = label;
  if (text.startsWith('↓ ')) return rateComplaints(label, labels, panel, context);
  if (/^Step (up|down)$/.test(text)) return arrowComplaints(label, labels, panel);
  if (
    labels.some(
      (each) =>
        /^Step (up|down)$/.test(each.text) &&
        each.x === x &&
        each.top > label.top &&
        each.top - label.top < 30,
    )
  )
    return [];
  const name = nameAt(drawing, label.top);
  const row = rowOf(name, panel, context);
  if (!row) return [`“${text}” is of no row`];
  const { figure } = row;
  const where = [context.shown.panels.length > 1 ? panel.panel.area : '', name]
    .filter(Boolean)
    .join(', ');
  const [, change, note = text] = CHANGE_AND_NOTE.exec(text) ?? [];
  const changed = (of: string) => changeComplaints(of, figure, panel, context.shown);
  const own = ownComplaints(note, row);
  const found = (own && [...own, ...(change === undefined ? [] : changed(change))]) ??
    (new RegExp(`^(?:${CHANGE})`).test(text)
      ? changed(text)
      : isBeside(text, figure, sharesOf(figure, panel))); // prettier-ignore
  return found.flatMap((each) =>
    each ? [`drawing, ${where}${kind === 'quiet' ? ', beside' : ''}: ${each}`] : [],
  );
}

/** A change that has no room after the number, and what the level itself comes to, in this order. */
const CHANGE_AND_NOTE = new RegExp(`^((?:${CHANGE})(?:, was (?:${PERCENT}))?) (.+)$`);

/** `1,130 at this level`, `Universal: 640`; undefined where it is neither. */
function ownComplaints(text: string, { level }: Row): readonly (string | undefined)[] | undefined {
  const at = new RegExp(`^((?:${NUMBER})(?: ?\\[.\\])*) at this level$`).exec(text)?.[1];
  const [, name, own] = new RegExp(`^(.+): ((?:${NUMBER})(?: ?\\[.\\])*)$`).exec(text) ?? [];
  if (at === undefined && own === undefined) return undefined;
  if (!level) return [`“${text}” of what is no level`];
  return [
    ...isBeside((at ?? own)!, level, []),
    name === undefined
      ? undefined
      : unless(isSame(name, level.item.name), `“${name}” is ${level.item.name}`),
  ];
}

/** Between two stages: of the one above. */
function rateComplaints(
  label: Label,
  labels: readonly Label[],
  panel: ShownPanel,
  context: Context,
): readonly string[] {
  const below = labels
    .filter(({ kind, x, top }) => kind === 'name' && x === 0 && top > label.top - 3)
    .sort((a, b) => a.top - b.top)[0];
  const stage = below && rowOf(below.text, panel, context)?.figure;
  const rate = stage && rateOf(panel, panel.journey.indexOf(stage));
  const complaint = isShareOf(label.text.slice(2), rate?.rate ?? []);
  return complaint ? [`drawing, rate to ${below?.text}: ${complaint}`] : [];
}

/** Beside an arrow: the number above, the way below. */
function arrowComplaints(
  label: Label,
  labels: readonly Label[],
  panel: ShownPanel,
): readonly string[] {
  const number = labels.find(
    (each) =>
      each.x === label.x &&
      each.kind === 'figure' &&
      label.top > each.top &&
      label.top - each.top < 30,
  );
  const isUp = label.text === 'Step up';
  const fits = panel.movements.filter(({ item }) => item.to > item.from === isUp);
  const isRight = fits.some(
    (figure) => number && isBeside(number.text, figure, []).every((each) => !each),
  );
  return isRight
    ? []
    : [`${label.text}, ${number?.text ?? 'without a number'}: there is no such step`];
}

/** Steps that are written in lines. */
function stepsComplaints(steps: readonly Label[], context: Context): readonly string[] {
  if (steps.length === 0) return [];
  const [panel] = context.shown.panels as [ShownPanel];
  const words = { ...vocabulary(context), was: '.+' };
  const sentence: Sentence = [
    '{movement} {beside}< {change}>',
    (s) => {
      const figure = panel.movements.find(({ item }) => isSame(item.name, s.movement!));
      if (!figure) return `there is no step “${s.movement}”`;
      return [
        ...isBeside(s.beside!, figure, []),
        ...(s.change === undefined ? [] : changeComplaints(s.change, figure, panel, context.shown)),
      ];
    },
  ];
  return readerOf(
    [sentence],
    words,
  )(steps.map(({ text }) => text).join(' ')).map((each) => `drawing, steps: ${each}`);
}

interface Bar extends Measured {
  readonly panel: ShownPanel;
}

function lengthComplaints(
  context: Context,
  panelAt: (x: number, y: number) => ShownPanel,
): readonly string[] {
  const { page, view, shown } = context;
  const { drawing } = page;
  const complaints: string[] = [];
  const bars: Bar[] = [];
  const solid = drawing.blocks.filter(({ kind }) => /\bbar\b/.test(kind) && /\bsolid\b/.test(kind));
  const follows = (block: Block) => solid.some((other) => goesOn(other, block));
  for (const block of drawing.blocks) {
    const isBefore = /\bbefore\b/.test(block.kind);
    if (!isBefore && (!solid.includes(block) || follows(block))) continue;
    const panel = panelAt(block.x, block.y);
    const name = nameAt(drawing, isBefore ? block.y - 8 : middleOf(block));
    const row = rowOf(name, panel, context);
    const pieces = isBefore ? [block] : piecesOf(block, solid);
    const lengthPx = endOf(pieces.at(-1)!) - block.x;
    const values = row ? sizesOf(row, isBefore) : [];
    if (values.length === 0)
      complaints.push(`drawing: a bar of what has no figure: ${name}${isBefore ? ' before' : ''}`);
    if (isBefore && row && !standsBeside(row.figure.item, shown.truth))
      complaints.push(`drawing: a bar of the period before beside what is not compared: ${name}`);
    bars.push({ name: isBefore ? `${name} before` : name, lengthPx, values, panel });
    const own = row?.level && pieces.length > 1 ? pieces.at(-1)! : undefined;
    if (own && row?.level?.value)
      bars.push({
        name: `${name}, at this level`,
        lengthPx: own.width,
        values: [row.level.value.toNumber()],
        panel,
      });
  }
  if (complaints.length > 0) return complaints;
  const ownScales =
    shown.panels.length > 1 &&
    (view === 'levels' || page.vital.some((text) => text.includes('a scale of its own')));
  const sets = ownScales
    ? shown.panels.map((panel) => bars.filter((bar) => bar.panel === panel))
    : [bars];
  return sets.flatMap((set) => outOfProportion(set).map((each) => `drawing: ${each}`));
}

/** Whether a number before may be drawn: the series does not break, and the periods are comparable. */
const standsBeside = (item: Item, { period, previousPeriod }: ShownTruth['truth']): boolean =>
  !item.now.marks.includes('b') &&
  compares(period, previousPeriod, item.kind === 'stage' ? item.counted : 'flow');

const endOf = ({ x, width }: Block): number => x + width;

/** Whether a bar goes on at the end of another; a thin one is drawn wider than it is, so that it can be seen. */
const goesOn = (block: Block, next: Block): boolean =>
  next !== block &&
  next.y === block.y &&
  next.x > block.x - 0.1 &&
  Math.abs(next.x - endOf(block)) < 1.2 &&
  endOf(next) > endOf(block);

/** A bar and what goes on at its end. */
function piecesOf(block: Block, solid: readonly Block[]): readonly Block[] {
  const next = solid.find((other) => goesOn(block, other));
  return next ? [block, ...piecesOf(next, solid)] : [block];
}

/** In contacts; a share is as long as so many of them, or as itself where their number is not known. */
function sizesOf({ figure, panel }: Row, isBefore: boolean): readonly number[] {
  if (isBefore) return figure.before ? [figure.before.toNumber()] : [];
  if (figure.value) return [figure.value.toNumber()];
  const whole = panel.contacts?.value;
  return sharesOf(figure, panel).map((share) => (whole ? share.times(whole) : share).toNumber());
}
