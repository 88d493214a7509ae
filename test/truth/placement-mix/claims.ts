// The kinds of statements that a mix makes of one figure, and whether each is true.
import { REASONS } from '../shared/cells.js';
import { Exact, sumOf } from '../shared/exact.js';
import {
  type Complaint,
  isChange,
  isExactly,
  isPercent,
  isTarget,
  isRounded,
  NUMBER,
  PERCENT,
  isAsPublished,
} from '../shared/figures.js';
import { unless } from '../shared/sentences.js';
import { compares } from '../shared/time.js';
import { type Figure, type ShownMix, type ShownTruth, sumShown } from './shown.js';

export const MARKS = [
  'estimated',
  'forecast',
  'provisional',
  'revised',
  'low reliability',
  'break in series',
];
const WHY = ['c', 'k', 'u', 'w', 'x', 'z', '!'].map((code) => REASONS[code]!);
const marks = `(?:(?:,| and) (?:${MARKS.join('|')}))*`;
/** A figure within a sentence: `168 (48%), provisional`, `48%`, `confidential`. */
export const FIGURE = `(?:${NUMBER})(?: \\((?:${PERCENT})(?: of all)?\\))?${marks}|(?:${PERCENT})(?: of all)?${marks}|(?:${WHY.join('|')})${marks}`;
export const CHANGE = `(?:up|down)(?: about)? (?:${NUMBER})|no change|change too small to tell`;
export const POINTS = `(?:${NUMBER}) percentage points?`;

export const codeOf = (reason: string): string =>
  Object.keys(REASONS).find((code) => REASONS[code] === reason)!;

/** The wholes that a share may be of: the total that is shown and, of rounded numbers, what is shown of its parts. */
export function wholesOf({ total, parts, one }: ShownMix): readonly Exact[] {
  const adds = one.whole ? sumShown(parts.filter(({ cell }) => cell !== undefined)) : undefined;
  const whole = total.value ? [total.value] : [];
  return (one.rounding && adds && total.value ? [...whole, adds] : whole).filter(
    (each) => !each.isZero(),
  );
}

/** Every number that a share may stand for. */
export function sharesOf(figure: Figure, mix: ShownMix): readonly Exact[] {
  if (figure.value) return wholesOf(mix).map((whole) => figure.value!.over(whole));
  return figure.cell.share && figure.shown?.codes[0] === figure.cell.why ? [figure.cell.share] : [];
}

export const isShareOf = (text: string, shares: readonly Exact[]): Complaint => {
  if (!new RegExp(`^(?:${PERCENT})$`).test(text)) return `not understood: “${text}”`;
  if (shares.length === 0) return `${text} of what has no share`;
  const found = shares.map((share) => isPercent(text, share));
  return found.includes(undefined) ? undefined : found[0];
};

/** The share of a figure: one that stands in place of its number is shown as it is published. */
export const isOwnShare = (
  text: string,
  { value, cell }: Pick<Figure, 'value' | 'cell'>,
  shares: readonly Exact[],
): Complaint =>
  isShareOf(text, shares) ?? (!value && cell.share ? isAsPublished(text, cell.share) : undefined);

/** The share of what is some of a part is said to be of all; no other is. */
export const saysOfWhat = (text: string, isSome: boolean | undefined): Complaint =>
  !text.includes('%') || / of all\b/.test(text) === Boolean(isSome)
    ? undefined
    : `“${text}” does not say of what it is a share, or need not`;

/** A figure in a sentence. `shares`: what its per cent may stand for. */
export function isFigure(
  text: string,
  figure: Pick<Figure, 'value' | 'shown' | 'isSome'>,
  shares: readonly Exact[],
): readonly Complaint[] {
  const number = new RegExp(`^(${NUMBER})(?!%|[\\d,.]*%)`).exec(text)?.[1];
  const percent = new RegExp(PERCENT).exec(text)?.[0];
  const words = [...MARKS, ...WHY].filter((word) =>
    new RegExp(`(^|, | and )${word.replace('?', '')}($|, | and )`).test(text),
  );
  const said = [...new Set(words.map(codeOf))].sort().join();
  const shown = [...(figure.shown?.codes ?? [])].sort().join();
  return [
    number &&
      (figure.value ? isExactly(number, figure.value) : `${number} where no number is shown`),
    percent ? isShareOf(percent, shares) : undefined,
    saysOfWhat(text, figure.isSome),
    // Where only a share is published, the reason is left to the table.
    said === shown || (!number && percent !== undefined) || (!said && !figure.shown)
      ? undefined
      : `says ${said || 'nothing'} of what is shown as ${shown || 'plain'}`,
  ].filter((each) => each !== '');
}

/** What a figure changed by; undefined where its two numbers are not to be set against one another. */
export function changeOf(figure: Figure, { one }: ShownMix, kind: string): Exact | undefined {
  const { cell, value, before } = figure;
  if (!value) return cell.change && figure.shown?.codes[0] === cell.why ? cell.change : undefined;
  if (!before?.value || cell.marks.includes('b')) return undefined;
  return compares(one.period, one.previousPeriod, kind) ? value.minus(before.value) : undefined;
}

/** `up 7`, `no change`. */
export function isChangeOf(text: string, exact: Exact | undefined): Complaint {
  if (text === '') return undefined;
  if (!exact) return `“${text}” of what cannot be compared`;
  const [, way = '', size = ''] = /^(up|down)(?: about)? (.+)$/.exec(text) ?? [];
  if (way === '') return exact.isZero() ? undefined : `“${text}” is ${exact}`;
  return isChange(way, size, exact) ?? isExactly(size, exact.size());
}

/** The published share of the period before; that of a group may be the sum of those of its parts. */
export function shareBefore(
  figure: Figure,
  { one, parts, groups }: ShownMix,
  truth: ShownTruth['truth'],
): Exact | undefined {
  const [p, g] = [parts.indexOf(figure), groups.indexOf(figure)];
  if (p >= 0) return one.before?.parts[p]!.share;
  const own = (one.before?.parts ?? []).filter((_, at) => g >= 0 && truth.parts[at]!.group === g);
  const shares = own.flatMap(({ share }) => share ?? []);
  const isSum = own.length > 0 && shares.length === own.length;
  return one.before?.groups[g]?.share ?? (isSum ? sumOf(shares) : undefined);
}

/** How a group’s share changed, exactly, in percentage points; undefined where the two are not comparable. */
export function pointsOf(
  g: number,
  mix: ShownMix,
  { truth }: ShownTruth,
  /** Its share, exactly. */
  now: Exact | undefined,
): Exact | undefined {
  const group = mix.groups[g]!;
  const [number, whole] = [group.before?.value, mix.total.before?.value];
  const isCounted = number && whole && !whole.isZero();
  const then = isCounted ? number.over(whole) : shareBefore(group, mix, truth);
  const breaks = [group, mix.total].some(({ cell }) => cell.marks.includes('b'));
  if (!now || !then || breaks) return undefined;
  if (!compares(mix.one.period, mix.one.previousPeriod, truth.kind)) return undefined;
  return now.minus(then).times(Exact.of(100));
}

/** `share up 3 percentage points`, `share unchanged`. */
export function isShareChange(text: string, exact: Exact | undefined): Complaint {
  if (text === '') return undefined;
  if (!exact) return `“${text}” of shares that cannot be compared`;
  const [, way = '', size = ''] = /(up|down) ([\d.,]+)/.exec(text) ?? [];
  if (way === '') return exact.isZero() ? undefined : `“${text}” is ${exact} percentage points`;
  return isChange(way, size, exact);
}

/** Marks by which figures are not to be relied on: a forecast, or of low reliability. */
export const doubtsOf = (marks: readonly string[]): readonly string[] =>
  ['f', 'u'].filter((code) => marks.includes(code));

/** That a change from a forecast says so. */
export function isInDoubt(text: string | undefined, marks: readonly string[]): Complaint {
  const right = doubtsOf(marks).map((code) => (code === 'f' ? 'forecast' : 'low reliability'));
  return unless(
    (text ?? '') === right.join(', '),
    `compared with ${right.join() || 'no forecast'}`,
  );
}

/** `15 percentage points short of the 75% target`, `at the 75% target`, `just under the 75% target`. */
export function isAgainst(
  text: string,
  shares: readonly Exact[],
  target: Exact | undefined,
  inDoubt: readonly string[],
): Complaint {
  const why = /^not held against .*, since it is (.*)$/i.exec(text)?.[1];
  const right = inDoubt.map((code) => (code === 'f' ? 'a forecast' : 'of low reliability'));
  if ((why ?? '') !== right.join(' and ')) return `“${text}” of ${right.join() || 'no forecast'}`;
  const goal = new RegExp(`(${PERCENT}) target`).exec(text)?.[1];
  if (!goal && !/the target/.test(text)) return `“${text}” names no target`;
  if (!target) return `“${text}” where the data have no target`;
  const wrong = goal && isTarget(goal, target);
  if (wrong) return `target ${wrong}`;
  if (why !== undefined || /^too close/i.test(text)) return undefined;
  const found = shares.map((share): Complaint => {
    const off = share.minus(target).times(Exact.of(100));
    const size = new RegExp(`^(?:about )?(${NUMBER}) percentage`, 'i').exec(text)?.[1];
    const sign = /short|under|below/.test(text) ? -1 : /over|above/.test(text) ? 1 : 0;
    const isRight = off.compare(Exact.of(0)) === sign;
    if (!isRight) return `“${text}” is ${off} percentage points from it`;
    return size === undefined ? undefined : isRounded(size, off.size());
  });
  return found.includes(undefined) ? undefined : (found[0] ?? `“${text}” of what has no share`);
}

interface Rival {
  readonly name: string;
  readonly figure: Figure;
}

/**
 * Whether a part is the largest: of all, or of those that are shown; alone, or with others.
 * What is not shown counts with the number of the dataset, and without one with all that it may be.
 */
export function isLargest(
  name: string,
  all: readonly Rival[],
  mix: ShownMix,
  { ofShown, alone }: { readonly ofShown: boolean; readonly alone: boolean },
): Complaint {
  const own = all.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (!own) return `no part is called “${name}”`;
  const usesNumbers = all.some(({ figure }) => figure.value);
  // A share that stands in place of a number is as much of the total.
  const sizeOf = (figure: Figure): Exact | undefined => {
    const [share] = figure.value ? [] : sharesOf(figure, mix);
    return figure.value ?? (usesNumbers ? share && mix.total.value?.times(share) : share);
  };
  const size = sizeOf(own.figure);
  if (!size) return `“${name}” has no figure`;
  if (size.isZero()) return `“${name}” is none and cannot be the largest`;
  for (const other of all) {
    if (other === own) continue;
    const rival = ofShown ? sizeOf(other.figure) : atMost(other.figure, all, mix);
    if (rival === undefined) {
      if (ofShown) continue;
      return `“${other.name}” may be larger than “${name}”`;
    }
    const order = rival.compare(size);
    if (order > 0) return `“${other.name}” (${rival}) is larger than “${name}” (${size})`;
    if (order === 0 && alone) return `“${other.name}” is as large as “${name}” (${size})`;
  }
  return undefined;
}

/** The most that a figure may be: its number, or what the shown ones leave of the total. */
function atMost(figure: Figure, all: readonly Rival[], mix: ShownMix): Exact | undefined {
  const { value, cell } = figure;
  if (value) return value;
  if (cell.why === 'z' || cell.why === 'w') return Exact.of(0);
  // What rounds to zero is less than what does not, where both are rounded alike.
  if (cell.why === 'k') return Exact.of(0);
  if (cell.number) return cell.number;
  if (cell.share) return mix.total.value ? cell.share.times(mix.total.value) : cell.share;
  const whole = mix.total.value ?? mix.total.cell.number;
  if (!whole) return undefined;
  const known = all.flatMap((each): readonly Exact[] => {
    const { value: number, cell: own } = each.figure;
    const least = number ?? own.number ?? (own.share && leastShare(own.share).times(whole));
    return least ? [least] : [];
  });
  return whole.minus(sumOf(known));
}

/** A share is published to the nearest whole per cent, or more closely. */
function leastShare(share: Exact): Exact {
  const least = share.minus(Exact.of('0.005'));
  return least.compare(Exact.of(0)) < 0 ? Exact.of(0) : least;
}
