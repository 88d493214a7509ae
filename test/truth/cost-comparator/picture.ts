// Reads the drawing of costs: bars in their groups, packages below them, and every text.
import type { Label } from '../shared/drawing.js';
import type { Complaint } from '../shared/figures.js';
import { type Measured, middleOf, nameAt, outOfProportion } from '../shared/rows.js';
import { type Context, costIn, isCost, packageComplaints } from './read.js';
import type { ShownBar } from './shown.js';
import { poundsOf } from './dataset.js';
import { KINDS, placesOf, sharedBasis, shortBasis } from './words.js';

const squeezed = (text: string): string => text.replace(/\s/g, '').toLowerCase();
const is = (a: string, b: string): boolean => squeezed(a) === squeezed(b);

/** The costs under one heading. */
interface Group {
  readonly heading: string;
  /** Quiet, after the heading. */
  readonly aside: string;
  readonly labels: readonly Label[];
  readonly from: number;
  readonly to: number;
}

function groupsIn(labels: readonly Label[]): readonly Group[] {
  const heads = labels.filter(({ kind }) => kind === 'heading');
  return heads.map((head, i) => {
    const next = heads[i + 1];
    const to = next ? next.top - 4 : Infinity;
    const own = labels.filter(
      (label) => label.kind !== 'heading' && label.top > head.top - 4 && label.top < to,
    );
    const aside =
      own.find(({ top, kind }) => kind === 'quiet' && Math.abs(top - head.top) < 4)?.text ?? '';
    return {
      heading: head.text,
      aside,
      labels: own.filter(({ top }) => Math.abs(top - head.top) >= 4),
      from: head.top,
      to,
    };
  });
}

export function drawingComplaints(context: Context): readonly string[] {
  const { page, shown } = context;
  const { drawing } = page;
  if (shown.bars.length === 0 && !shown.packages) return [];
  if (drawing.labels.length === 0) return ['drawing: there is none'];
  const groups = groupsIn(drawing.labels);
  const complaints: Complaint[] = [];
  const measured: Measured[] = [];
  for (const group of groups) {
    const { packages } = shown;
    if (packages && is(group.heading, packages.name)) {
      complaints.push(...packagesComplaints(group, context, measured));
      continue;
    }
    const bars = barsUnder(group, context);
    complaints.push(...headingComplaints(group, bars));
    complaints.push(...group.labels.flatMap((label) => labelComplaints(label, bars, context)));
    for (const block of drawing.blocks) {
      if (!/\bbar\b/.test(block.kind) || block.y < group.from || block.y > group.to) continue;
      const name = nameAt(drawing, middleOf(block));
      const bar = bars.find((each) => is(each.name, name));
      // An outline is drawn inside.
      const lengthPx = /hollow/.test(block.kind) ? block.width + 2 : block.width;
      if (bar?.pounds)
        measured.push({ name, lengthPx, values: [bar.pounds[context.per].toNumber()] });
      else complaints.push(`a bar of no cost: ${name}`);
    }
  }
  const said = [...complaints, ...outOfProportion(measured)];
  return said.flatMap((each) => (each ? [`drawing: ${each}`] : []));
}

/** The costs that a heading is of, found by the names and the amounts below it. */
function barsUnder({ labels, heading, aside }: Group, { shown }: Context): readonly ShownBar[] {
  const names = labels.filter(({ kind, x }) => kind === 'name' && x === 0).map(({ text }) => text);
  const fits = shown.bars.filter((bar) => names.some((name) => is(name, bar.name)));
  const placed = fits.filter(
    (bar) =>
      placesOf(bar).some((place) => is(place, heading)) ||
      (placesOf(bar).length === 0 && heading !== ''),
  );
  const on = placed.filter((bar) => {
    const basis = `${heading} ${aside}`.toLowerCase();
    return (
      aside.startsWith('· all') || aside === '' || basis.includes(shortBasis(bar).toLowerCase())
    );
  });
  return on.length > 0 ? on : placed;
}

/** What a heading says of place and basis holds for each cost below it. */
function headingComplaints(
  { heading, aside }: Group,
  bars: readonly ShownBar[],
): readonly Complaint[] {
  if (bars.length === 0) return [`“${heading}” heads no cost`];
  return bars.flatMap((bar) => {
    const texts = (bar.period?.flow ?? ['']).flatMap((period) =>
      [bar.basisNote, ''].map((note) => [shortBasis(bar), note, period].filter(Boolean).join(', ')),
    );
    const isPlace = placesOf(bar).some((place) => is(place, heading));
    const isBasis = texts.some((text) => is(text, heading));
    const rest = aside.replace(/^· /, '').replace(/^all /, '');
    const isAside = aside === '' || [...texts, sharedBasis(bar)].some((text) => is(text, rest));
    return [
      isPlace || isBasis ? undefined : `“${heading}” is not of ${bar.name}`,
      isAside ? undefined : `“${aside}” is not the basis of ${bar.name}`,
    ];
  });
}

function labelComplaints(
  label: Label,
  bars: readonly ShownBar[],
  { page, per }: Context,
): readonly Complaint[] {
  const { kind, text, x } = label;
  if (kind === 'name' && x === 0)
    return [bars.some(({ name }) => is(name, text)) ? undefined : `a row of no cost: ${text}`];
  const name = nameAt(page.drawing, label.top);
  const own = bars.filter((bar) => is(bar.name, name));
  if (own.length === 0) return [`“${text}” is of no row`];
  if (new RegExp(`^(?:${costIn({ bars })})$`).test(text)) {
    const found = own.map((bar) => isCost(text, bar, per));
    return [found.includes(undefined) ? undefined : `${name}: ${found[0]}`];
  }
  const isNote = own.some((bar) =>
    [KINDS[bar.kind]!, ''].some((shownKind) =>
      [bar.basisNote, ''].some((note) =>
        [bar.cell.note ?? '', ''].some((aside) =>
          is([shownKind, note, aside].filter(Boolean).join(', '), text),
        ),
      ),
    ),
  );
  return [isNote ? undefined : `not understood: “${text}”`];
}

function packagesComplaints(
  group: Group,
  context: Context,
  measured: Measured[],
): readonly Complaint[] {
  const { page, shown, per } = context;
  const packages = shown.packages!;
  const { drawing } = page;
  const texts = group.labels.map(({ text }) => text);
  const said = texts.flatMap((text) =>
    /^(About |£|average|\d|packages|number under |\[|Average)/i.test(text)
      ? packageComplaints(text, context)
      : [`not understood: “${text}”`],
  );
  const listed = packages.isListed ? (packages.listed ?? []) : [];
  const values = listed.flatMap(({ number }) =>
    number ? [poundsOf(number, packages.per)[per].toNumber()] : [],
  );
  const zeroPx = zeroOf(context);
  const dots = [...drawing.dots].map(({ x }) => x).sort((a, b) => a - b);
  const ranked = [...values].sort((a, b) => a - b);
  if (dots.length !== ranked.length) said.push(`${dots.length} dots of ${ranked.length} packages`);
  else if (zeroPx !== undefined)
    dots.forEach((x, i) => {
      // One at the rule is moved so that it is seen whole.
      if (x - zeroPx > 5)
        measured.push({ name: `package ${i + 1}`, lengthPx: x - zeroPx, values: [ranked[i]!] });
    });
  const under = drawing.blocks.find(({ kind }) => /under/.test(kind));
  if (under && packages.under)
    measured.push({
      name: 'under',
      lengthPx: under.width,
      values: [poundsOf(packages.under.value, packages.per)[per].toNumber()],
    });
  const mean = drawing.paths.find(({ kind }) => kind === 'average')?.transform;
  const at = Number(/translate\(([\d.]+)/.exec(mean ?? '')?.[1]);
  if (mean && zeroPx !== undefined && packages.average?.number)
    measured.push({
      name: 'average',
      lengthPx: at - zeroPx,
      values: [poundsOf(packages.average.number, packages.per)[per].toNumber()],
    });
  return said;
}

/** Where lengths begin. */
function zeroOf({ page }: Context): number | undefined {
  const rule = page.drawing.paths.find(({ kind }) => /\bzero\b/.test(kind));
  const x = /^M([\d.]+)/.exec(rule?.d ?? '')?.[1];
  return x === undefined ? undefined : Number(x) + 0.5;
}
