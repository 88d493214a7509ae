// Reads the drawing of a mix: arcs and key of a donut, or bars, and every text in it.
import { shownIn } from '../shared/cells.js';
import type { Label } from '../shared/drawing.js';
import { type Exact, sumOf } from '../shared/exact.js';
import { type Complaint, isExactly, isTarget, NUMBER, PERCENT } from '../shared/figures.js';
import { columnAt, type Measured, middleOf, nameAt, outOfProportion } from '../shared/rows.js';
import { anyOf, isSame, membersOf, unless } from '../shared/sentences.js';
import { changeOf, isChangeOf, isShareOf, saysOfWhat, sharesOf } from './claims.js';
import type { Entry } from './entries.js';
import { type Context, entryChange, entrySharesOf, groupShares } from './read.js';
import { type Figure, REST, type ShownMix } from './shown.js';

/** What a row of the drawing is of. */
interface Subject {
  readonly figure?: Figure;
  readonly entry?: Entry;
  readonly group?: number;
}

function subjectOf(name: string, { shown, entries }: Context, mix: ShownMix): Subject | undefined {
  const { truth } = shown;
  if (mix.rest && name === REST) return { figure: mix.rest };
  // A subgroup stands below its part.
  const sub = truth.parts.findIndex(
    (each) => each.of >= 0 && isDrawnAs(`of which ${each.name}`.toLowerCase(), name.toLowerCase()),
  );
  if (sub >= 0) return { figure: mix.parts[sub]! };
  const entry = entries.find((each) => each.parts.length > 1 && isDrawnAs(each.name, name));
  if (entry) return { entry };
  const part = truth.parts.findIndex((each) => isDrawnAs(each.name, name));
  if (part >= 0) return { figure: mix.parts[part]! };
  const group = truth.groups.findIndex((each) =>
    [`${each.name}, all`, each.name].some((own) => isDrawnAs(own, name)),
  );
  return group >= 0 ? { figure: mix.groups[group]!, group } : undefined;
}

/** A long name is broken after a stroke too. */
const isDrawnAs = (name: string, drawn: string): boolean =>
  name.replace(/\s/g, '') === drawn.replace(/\s/g, '');

const sharesOfSubject = ({ figure, entry, group }: Subject, context: Context, mix: ShownMix) => {
  if (entry) return entrySharesOf(entry, mix);
  return group === undefined ? sharesOf(figure!, mix) : groupShares(context, mix, group);
};

/** `168 (48%)`, `168 [p]`, `48%`, `[c]`. */
function figureComplaints(
  text: string,
  subject: Subject,
  context: Context,
  mix: ShownMix,
): readonly Complaint[] {
  const [, number, codes = '', percent] =
    new RegExp(
      `^(?:(${NUMBER})(?!%|[\\d.,]*%))?((?: ?\\[.\\])*)(?: ?(?:· |\\()?(${PERCENT})(?: of all)?\\)?)?$`,
    ).exec(text) ?? [];
  if (number === undefined && !codes && percent === undefined) return [`not understood: “${text}”`];
  const { figure, entry } = subject;
  const values = entry ? entry.values : figure!.value ? [figure!.value] : [];
  const wrong = number === undefined ? undefined : values.map((value) => isExactly(number, value));
  return [
    saysOfWhat(text, figure?.isSome),
    wrong &&
      (wrong.length === 0
        ? `${number} where no number is shown`
        : wrong.includes(undefined)
          ? undefined
          : wrong[0]),
    percent === undefined ? undefined : isShareOf(percent, sharesOfSubject(subject, context, mix)),
    codes === '' || entry
      ? undefined
      : unless(
          shownIn(codes).codes.join() === (figure!.shown?.codes ?? []).join(),
          `${codes} stands for ${figure!.shown?.text ?? 'nothing'}`,
        ),
  ];
}

const named = (name: string, complaints: readonly Complaint[]): readonly string[] =>
  complaints.flatMap((each) => (each ? [`drawing, ${name}: ${each}`] : []));

export function drawingComplaints(context: Context): readonly string[] {
  const { drawing } = context.page;
  if (drawing.labels.length === 0) return ['drawing: there is none'];
  return drawing.kind.split(' ').includes('donut')
    ? donutComplaints(context)
    : barsComplaints(context);
}

/** How far an arc may be off, as a share of the circle: its ends are rounded to a thousandth of a pixel. */
const OFF = 0.002;

function donutComplaints(context: Context): readonly string[] {
  const { page, shown } = context;
  const { labels, arcs } = page.drawing;
  const [mix] = shown.mixes as [ShownMix];
  const rows = [...new Set(labels.flatMap(({ column }) => column ?? []))];
  const ofRow = (column: number) => labels.filter((label) => label.column === column);
  const complaints: string[] = [];
  const percents: string[] = [];
  // There are gaps between arcs.
  const drawn = arcs.reduce((sum, { turn }) => sum + turn, 0);
  for (const column of rows) {
    const own = ofRow(column);
    const name = own.find(({ kind }) => kind === 'name')?.text ?? '';
    const subject = subjectOf(name, context, mix);
    if (!subject) {
      complaints.push(`drawing: a row of the key of no part: ${name}`);
      continue;
    }
    percents.push(...own.flatMap(({ text }) => new RegExp(PERCENT).exec(text)?.[0] ?? []));
    complaints.push(
      ...named(
        name,
        own
          .filter(({ kind }) => kind !== 'name')
          .flatMap(({ text }) => keyComplaints(text, subject, context, mix)),
      ),
    );
    const arc = arcs.find((each) => each.column === column);
    const shares = [
      ...sharesOfSubject(subject, context, mix).map(
        (each) => each.toNumber() / wholeOf(context, mix),
      ),
      ...sharesOfDrawn(subject, context, mix),
    ];
    if (!arc || shares.length === 0)
      complaints.push(`drawing: ${name} has ${arc ? 'no share' : 'no arc'}`);
    else if (shares.every((share) => Math.abs(arc.turn / drawn - share) > OFF))
      complaints.push(
        `drawing: the arc of ${name} is ${(arc.turn / drawn).toFixed(3)} of all arcs, not ${shares[0]!.toFixed(3)}`,
      );
  }
  const aims = shown.truth.groups.flatMap(({ target }) => target ?? []);
  const isOfTargets = rows.length === 0;
  const rest = labels.filter(({ column }) => column === undefined);
  const hole = holeOf(rest);
  rest.forEach((label, i) => {
    const { kind, text } = label;
    if (hole.includes(label)) return;
    if (kind.startsWith('on-')) {
      const isRight = isOfTargets
        ? aims.some((aim) => isTarget(text, aim) === undefined)
        : percents.includes(text);
      if (!isRight) complaints.push(`drawing: ${text} on an arc is of no part`);
      return;
    }
    complaints.push(...headingComplaints(label, rest.slice(0, i), context));
  });
  if (hole.length > 0) complaints.push(...holeComplaints(hole, context));
  return complaints;
}

/** Rounded numbers make a ring of their own sum, as far as rounding can explain that it is not the total. */
function sharesOfDrawn(
  { entry, figure }: Subject,
  { entries }: Context,
  { one, parts, total }: ShownMix,
): readonly number[] {
  const { rounding } = one;
  const values = entries.map((each) => each.values[0]);
  const value = entry ? entry.values[0] : figure?.value;
  if (!rounding || !value || !total.value || values.includes(undefined)) return [];
  const drawn = sumOf(values as Exact[]);
  const off = drawn.minus(total.value).size().toNumber();
  return off > ((parts.length + 1) * rounding) / 2 ? [] : [value.over(drawn).toNumber()];
}

/** Published shares are rounded, and add up to a little more or less than the ring. */
function wholeOf({ entries }: Context, mix: ShownMix): number {
  if (mix.total.value) return 1;
  const shares = entries.flatMap((entry) => entrySharesOf(entry, mix));
  return shares.reduce((sum, each) => sum + each.toNumber(), 0) || 1;
}

/** The words in the hole of the ring. */
function holeOf(labels: readonly Label[]): readonly Label[] {
  const [middle] = labels.filter(({ kind }) => kind === 'hole');
  const x =
    middle?.x ?? labels.find(({ kind, anchor }) => kind === 'plain' && anchor === 'middle')?.x;
  return labels.filter((label) => label.x === x && ['hole', 'plain'].includes(label.kind));
}

function holeComplaints(hole: readonly Label[], context: Context): readonly string[] {
  const { shown } = context;
  const [mix] = shown.mixes as [ShownMix];
  const value = hole.find(({ kind }) => kind === 'hole')?.text;
  const about = hole
    .filter(({ kind }) => kind === 'plain')
    .map(({ text }) => text)
    .join(' ');
  if (value === undefined)
    return /^(No figure is at hand|All figures are withheld|No figure can be shown)$/.test(about)
      ? []
      : [`drawing: not understood in the hole: “${about}”`];
  const named = anyOf(shown.truth.parts.map(({ name }) => name));
  const alike = membersOf(/^(.+), each$/.exec(about)?.[1] ?? '', named);
  if (alike.length > 1)
    return alike.flatMap((name) => {
      const own = mix.parts[shown.truth.parts.findIndex((each) => isSame(each.name, name))]!;
      const found = isShareOf(value, sharesOf(own, mix));
      return found ? [`drawing, hole, ${name}: ${found}`] : [];
    });
  const groups = shown.truth.groups.map(({ name }) => name);
  const joined = about.replace(/\s/g, '');
  const g = groups.findIndex((name) => isSame(name.replace(/\s/g, ''), joined));
  const part = shown.truth.parts.findIndex(({ name }) => isSame(name.replace(/\s/g, ''), joined));
  // Where a group and a part have one name, either may be meant.
  const found = [
    g < 0 ? undefined : groupShares(context, mix, g),
    part < 0 ? undefined : sharesOf(mix.parts[part]!, mix),
  ].filter((each) => each !== undefined);
  const wrong = found.map((shares) => isShareOf(value, shares));
  if (found.length === 0) return [`drawing: the hole is about no part: “${about}”`];
  return wrong.includes(undefined) ? [] : [`drawing, hole: ${wrong[0]}`];
}

function keyComplaints(
  text: string,
  subject: Subject,
  context: Context,
  mix: ShownMix,
): readonly Complaint[] {
  const { kind } = context.shown.truth;
  const count = /^of which (\d+) kinds? withheld$/.exec(text)?.[1];
  if (count !== undefined)
    return [unless(subject.entry?.withheld === Number(count), `${count} kinds are not withheld`)];
  // Where a row is narrow, number and share stand below what is said of the name, and the change behind them.
  const [, before, change] =
    /^(.+) · ((?:up|down) .+|no change|change too small to tell)$/.exec(text) ??
    /^(of which \d+ kinds? withheld) (.+)$/.exec(text) ??
    [];
  if (before !== undefined && change !== undefined)
    return [before, change].flatMap((each) => keyComplaints(each, subject, context, mix));
  if (/^(up|down) |^no change|^change too small/.test(text))
    return subject.figure
      ? [isChangeOf(text, changeOf(subject.figure, mix, kind))]
      : [entryChange(text, subject.entry!, mix, context)];
  return figureComplaints(text, subject, context, mix);
}

/** A heading, or what stands beside it. */
function headingComplaints(
  label: Label,
  before: readonly Label[],
  context: Context,
): readonly string[] {
  const { shown } = context;
  const { truth, mixes } = shown;
  const { text } = label;
  const [mix] = mixes as [ShownMix];
  // A subgroup stands below its part in the key.
  const sub =
    label.within < 0
      ? undefined
      : [...before, label].find(
          (each) => each.within === label.within && /^of which \D/.test(each.text),
        );
  const subject = sub && subjectOf(sub.text, context, mix);
  if (subject && sub)
    return sub === label ? [] : named(sub.text, keyComplaints(text, subject, context, mix));
  const aim = new RegExp(`^(?:[Tt]arget )?(${PERCENT})$`).exec(text)?.[1];
  const beside = before.filter((each) =>
    label.within >= 0
      ? each.within === label.within
      : Math.abs(each.top - label.top) < 4 && each.x !== label.x,
  );
  const g = truth.groups.findIndex(({ name }) => beside.some((each) => each.text === name));
  if (text === 'Target' || text === 'In no group') return [];
  if (truth.groups.some(({ name }) => isSame(name, text))) return [];
  const isOfMix = mixes.some(({ names, total }) =>
    names.some((name) => {
      if (name === text) return true;
      const [, number] =
        new RegExp(`^ \\((${NUMBER})\\)$`).exec(
          text.startsWith(name) ? text.slice(name.length) : '',
        ) ?? [];
      return (
        number !== undefined &&
        total.value !== undefined &&
        isExactly(number, total.value) === undefined
      );
    }),
  );
  if (isOfMix) return [];
  if (aim && (/^target/i.test(text) || g < 0)) {
    const targets = truth.groups.flatMap(({ target }, i) =>
      target && (g < 0 || i === g) ? [target] : [],
    );
    return targets.some((target) => isTarget(aim, target) === undefined)
      ? []
      : [`drawing: ${text} is no target`];
  }
  if (g >= 0)
    return named(
      truth.groups[g]!.name,
      keyComplaints(text, { figure: mixes[0]!.groups[g]!, group: g }, context, mixes[0]!),
    );
  return [`drawing: not understood: “${text}”`];
}

/** Which mix each place of the drawing is of: several have a column each, in as many tiers as are needed. */
function mixFinder({ page, shown }: Context): (x: number, y: number) => ShownMix {
  const { mixes } = shown;
  const heads = page.drawing.labels.flatMap((label) => {
    if (label.kind !== 'heading') return [];
    const mix = mixes.find(({ names }) =>
      names.some((name) => label.text === name || label.text.startsWith(`${name} (`)),
    );
    return mix ? [{ mix, x: label.x, y: label.bottom }] : [];
  });
  return (x, y) => {
    const above = heads.filter((head) => head.y < y);
    const tier = Math.max(...above.map((head) => head.y));
    const row = above.filter((head) => tier - head.y < 4).sort((a, b) => a.x - b.x);
    return row.length === 0
      ? mixes[0]!
      : row[
          columnAt(
            row.map((head) => head.x),
            x,
          )
        ]!.mix;
  };
}

function barsComplaints(context: Context): readonly string[] {
  const { page, shown } = context;
  const { drawing } = page;
  const mixAt = mixFinder(context);
  const isHeading = ({ kind, top }: Label) =>
    kind === 'heading' ||
    drawing.labels.some((each) => each.kind === 'heading' && Math.abs(each.top - top) < 4);
  const complaints = drawing.labels.flatMap((label, i): readonly string[] => {
    if (
      label.kind === 'name' ||
      (label.kind === 'quiet' && label.x === 0 && /^of which \d/.test(label.text))
    )
      return nameComplaints(label, context);
    if (isHeading(label)) return headingComplaints(label, drawing.labels.slice(0, i), context);
    const name = nameAt(drawing, label.top);
    const mix = mixAt(label.x, label.top);
    const subject = subjectOf(name, context, mix);
    if (!subject) return [`drawing: “${label.text}” is of no row`];
    const place = [mix.names[0], name].filter(Boolean).join(', ');
    return named(place, keyComplaints(label.text, subject, context, mix));
  });
  return [...complaints, ...lengthComplaints(context, shown.mixes.length > 1 ? mixAt : undefined)];
}

interface Placed extends Measured {
  readonly mix: ShownMix;
}

/** Whether bars are as long as their numbers, or all of them as their shares. */
function lengthComplaints(
  context: Context,
  mixAt: ((x: number, y: number) => ShownMix) | undefined,
): readonly string[] {
  const { drawing } = context.page;
  const numbers: Placed[] = [];
  const shares: Placed[] = [];
  const complaints: string[] = [];
  for (const block of drawing.blocks) {
    if (!/\bbar\b/.test(block.kind)) continue;
    const name = nameAt(drawing, middleOf(block));
    const mix = mixAt ? mixAt(block.x, block.y) : context.shown.mixes[0]!;
    const subject = subjectOf(name, context, mix);
    const own = subject ? sharesOfSubject(subject, context, mix) : [];
    const value = subject?.figure?.value ?? subject?.entry?.values[0];
    if (!value && own.length === 0)
      complaints.push(`drawing: a bar of what has no figure: ${name}`);
    // An outline is drawn inside.
    const lengthPx = /hollow/.test(block.kind) ? block.width + 2 : block.width;
    numbers.push({ mix, name, lengthPx, values: value ? [value.toNumber()] : [] });
    shares.push({ mix, name, lengthPx, values: own.map((each) => each.toNumber()) });
  }
  if (complaints.length > 0) return complaints;
  const isKnown = (bars: readonly Measured[]) => bars.every(({ values }) => values.length > 0);
  const ownScales = context.page.vital.some((text) => text.includes('a scale of its own'));
  const inProportion = (bars: readonly Placed[]) =>
    (ownScales ? context.shown.mixes : [undefined]).flatMap((mix) =>
      outOfProportion(mix ? bars.filter((bar) => bar.mix === mix) : bars),
    );
  const wrong = [numbers, shares].filter(isKnown).map(inProportion);
  if (wrong.length === 0) return numbers.length > 0 ? ['drawing: bars have no common scale'] : [];
  return wrong.some((each) => each.length === 0) ? [] : wrong[0]!.map((each) => `drawing: ${each}`);
}

function nameComplaints({ text }: Label, context: Context): readonly string[] {
  if (/^of which \d/.test(text)) return [];
  return context.shown.mixes.some((mix) => subjectOf(text, context, mix))
    ? []
    : [`drawing: a row of no part: ${text}`];
}
