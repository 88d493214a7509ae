// The kinds of statements that a funnel makes of one figure, and whether each is true.
import { type Cell, REASONS } from '../shared/cells.js';
import { Exact, sumOf } from '../shared/exact.js';
import {
  type Complaint,
  isAsPublished,
  isChange,
  isExactly,
  isPercent,
  NUMBER,
  PERCENT,
} from '../shared/figures.js';
import { unless } from '../shared/sentences.js';
import { compares } from '../shared/time.js';
import type { Item } from './dataset.js';
import type { Figure, ShownPanel, ShownTruth } from './shown.js';

const MARKS = [
  'break in series',
  'estimated',
  'forecast',
  'provisional',
  'revised',
  'low reliability',
];
const WHY = ['c', 'k', 'u', 'w', 'x', 'z', '!'].map((code) => REASONS[code]!);
export const REASON = [...WHY, ...MARKS].join('|');
const reasons = `(?:(?:,| and) (?:${REASON}))*`;
/** `1,130, provisional`, `53%`, `confidential`. */
export const FIGURE = `(?:${PERCENT})|(?:${NUMBER})${reasons}|(?:${REASON})${reasons}`;
export const CHANGE = `(?:[Uu]p|[Dd]own)(?: about)? (?:${NUMBER})(?: \\((?:${PERCENT})\\))?|[Uu]nchanged|[Cc]hange too small to tell`;
/** `1,130 [p] · 22%`, `the most, 22%; no number given`, `[c]`. */
export const BESIDE = `(?:${NUMBER})(?: ?\\[.\\])*(?: · (?:${PERCENT}))?|(?:the most|the most, (?:${PERCENT})|(?:${PERCENT})); (?:no number given|number (?:${REASON})${reasons})|(?:\\[.\\])+`;

const codesIn = (text: string): string =>
  Object.keys(REASONS)
    .filter((code) => new RegExp(`(^|, | and |number )${REASONS[code]!}($|,| and )`).test(text))
    .sort()
    .join();

const codesOf = ({ shown }: { readonly shown: Figure['shown'] }): string =>
  [...new Set(shown?.codes ?? [])].sort().join();

/** What a share of the contacts may be. */
export function sharesOf(
  figure: Pick<Figure, 'value' | 'item' | 'shown'>,
  { contacts }: ShownPanel,
): readonly Exact[] {
  const { value, item, shown } = figure;
  if (!['source', 'level', 'outcome'].includes(item.kind)) return [];
  const whole = contacts?.value;
  if (value) return whole && !whole.isZero() ? [value.over(whole)] : [];
  return item.now.share && shown?.codes[0] === item.now.why ? [item.now.share] : [];
}

/** A share, of which none and all may be in words. */
export const HOW_MANY = `${PERCENT}|[Nn]one|[Aa]ll`;

const inPercent = (text: string): string => text.replace(/^none$/i, '0%').replace(/^all$/i, '100%');

export const isShareOf = (text: string, shares: readonly Exact[]): Complaint => {
  if (shares.length === 0) return `${text} of what has no share`;
  const found = shares.map((share) => isPercent(inPercent(text), share));
  return found.includes(undefined) ? undefined : found[0];
};

/** The share of a figure: one that stands in place of its number is shown as it is published. */
export const isOwnShare = (
  text: string,
  { value, item }: Pick<Figure, 'value' | 'item'>,
  shares: readonly Exact[],
): Complaint =>
  isShareOf(text, shares) ??
  (!value && item.now.share ? isAsPublished(inPercent(text), item.now.share) : undefined);

/** A figure within a sentence: a share where there is one, else a number with its marks, or why there is none. */
export function isFigure(
  text: string,
  figure: Figure,
  shares: readonly Exact[],
): readonly Complaint[] {
  if (new RegExp(`^(?:${PERCENT})$`).test(text)) return [isOwnShare(text, figure, shares)];
  const number = new RegExp(`^(?:${NUMBER})`).exec(text)?.[0];
  return [
    number === undefined
      ? unless(!figure.value, `“${text}” of ${figure.value}`)
      : figure.value ? isExactly(number, figure.value) : `${number} where no number is shown`,
    unless(codesIn(text.slice(number?.length ?? 0).replace(/^, /, '')) === codesOf(figure), `“${text}” of what is shown as ${figure.shown?.text}`),
  ]; // prettier-ignore
}

/** What stands beside a bar. */
export function isBeside(
  text: string,
  figure: Figure,
  shares: readonly Exact[],
): readonly Complaint[] {
  const percent = new RegExp(PERCENT).exec(text)?.[0];
  const number = new RegExp(`^(?:${NUMBER})(?!%|[\\d,.]*%)`).exec(text)?.[0];
  const codes = [...text.matchAll(/\[(.)\]/g)]
    .map(([, code]) => code!)
    .sort()
    .join();
  const missing = /; (.+)$/.exec(text)?.[1];
  // Beside the bars of several areas; the marks are those of the number that is not written.
  const isShareAlone = percent !== undefined && percent === text.replace(/ \[.\]/g, '');
  return [
    percent === undefined ? undefined : isOwnShare(percent, figure, shares),
    number === undefined
      ? unless(!figure.value || isShareAlone, `“${text}” of ${figure.value}`)
      : figure.value ? isExactly(number, figure.value) : `${number} where no number is shown`,
    missing !== undefined ? undefined : unless(codes === (isShareAlone && !figure.value ? '' : codesOf(figure)), `${codes || 'no mark'} of what is shown as ${figure.shown?.text}`),
    missing === undefined
      ? undefined
      : missing === 'no number given'
        ? unless(figure.shown?.codes[0] === 'x', `“${missing}” of ${figure.shown?.text}`)
        : unless(codesIn(missing) === codesOf(figure), `“${missing}” of ${figure.shown?.text}`),
    unless(!text.startsWith('the most') || figure.item.most, 'its author does not say that it is the most'),
  ]; // prettier-ignore
}

/** Both numbers of what changed. */
export interface Pair {
  readonly now: Exact;
  readonly before: Exact | undefined;
  /** Both are rounded, so that it is not known whether they are equal. */
  readonly isRounded: boolean;
}

/** The two numbers; undefined where they are not to be set against one another. */
export function pairOf(figure: Figure, { truth }: ShownTruth): Pair | undefined {
  const { item, value, before } = figure;
  const isRounded = truth.rounding !== undefined;
  if (!value)
    return item.now.change && figure.shown?.codes[0] === item.now.why
      ? { now: item.now.change, before: undefined, isRounded }
      : undefined;
  const kind = item.kind === 'stage' ? item.counted : 'flow';
  const isBroken = [...item.now.marks, ...(figure.shown?.codes ?? [])].includes('b');
  if (!before || isBroken || !compares(truth.period, truth.previousPeriod, kind)) return undefined;
  return { now: value, before, isRounded };
}

/** `up 350 (7%)`, `unchanged`. */
export function isChangeOf(text: string, pair: Pair | undefined): readonly Complaint[] {
  if (!pair) return [`“${text}” of what cannot be compared`];
  const difference = pair.before ? pair.now.minus(pair.before) : pair.now;
  const [, way = '', size = '', percent] =
    new RegExp(`^(up|down)(?: about)? (${NUMBER})(?: \\((${PERCENT})\\))?`, 'i').exec(text) ?? [];
  if (way === '')
    return [
      difference.isZero() ? undefined : `“${text}” is ${difference}`,
      unless(
        /too small to tell/.test(text) === pair.isRounded,
        `“${text}” of what is ${pair.isRounded ? '' : 'not '}rounded`,
      ),
    ];
  return [
    isChange(way, size, difference),
    isExactly(size, difference.size()),
    percent === undefined
      ? undefined
      : pair.before && !pair.before.isZero()
        ? isGrowth(percent, difference.size().over(pair.before))
        : `${percent} of nothing`,
  ];
}

/** By how much of what it was; it may be more than all of it. */
function isGrowth(text: string, share: Exact): Complaint {
  if (share.compare(Exact.of(1)) < 0) return isPercent(text, share);
  const shown = /^(?:over )?([\d,.]+)%$/.exec(text)?.[1];
  if (!shown) return `${text} is ${share.times(Exact.of(100))}%`;
  const exact = share.times(Exact.of(100));
  if (text.startsWith('over'))
    return unless(exact.compare(Exact.of(shown)) > 0, `${text} is ${exact}%`);
  return Exact.of(shown).is(exact.rounded()) ? undefined : `${text} is ${exact}%`;
}

/** The share of the contacts that a figure was; undefined where it is not to be set beside the present one. */
export function shareBefore(
  figure: Figure,
  { contacts }: ShownPanel,
  shown: ShownTruth,
): Exact | undefined {
  const whole = contacts?.before;
  if (!figure.before || !whole || whole.isZero() || !pairOf(figure, shown)) return undefined;
  return figure.before.over(whole);
}

type Marked = Figure['shown'] | Figure['shownBefore'];

/** What a reader must know of figures that are compared: whether any is a forecast, or of low reliability. */
export function isInDoubt(text: string | undefined, ...of: readonly Marked[]): Complaint {
  const codes = ['f', 'u'].filter((code) => of.some((each) => each?.codes.includes(code)));
  const right = codes.map((code) => REASONS[code]).join(', ');
  return unless((text ?? '') === right, `compared with ${right || 'a settled figure'}`);
}

/** A level with those above it. */
export function atLeastOf(panel: ShownPanel, level: number): Figure {
  const own = panel.levels.slice(level);
  const add = (pick: (figure: Figure) => Exact | undefined) => {
    const all = own.map(pick);
    return all.includes(undefined) ? undefined : sumOf(all as Exact[]);
  };
  const marks = [...new Set(own.flatMap(({ item }) => item.now.marks))];
  const now: Cell = { marks };
  const item: Item = { ...own[0]!.item, now };
  const [value, before] = [add(({ value: each }) => each), add(({ before: each }) => each)];
  return {
    ...own[0]!,
    item,
    value,
    before,
    shown: { text: `${value}`, codes: marks, ...(value ? { number: value } : {}) },
    shownBefore: {
      text: `${before}`,
      codes: [...new Set(own.flatMap(({ shownBefore: then }) => then?.codes ?? []))],
    },
    most: false,
  };
}

/** Every way to name a level with those above it. */
export function atLeastNames({ levels }: ShownPanel, level: number): readonly string[] {
  const { name } = levels[level]!.item;
  const [short] = /^Level \d+(?=,)/.exec(name) ?? [name];
  if (level === levels.length - 1) return [name];
  return level === 0 ? ['Any level'] : [`${short} and over`, `${short}, and over`];
}

/** What may be the largest, and all that they are parts of a whole with. */
export interface Rivals {
  readonly own: Figure;
  /** As many as each other: none of them need be more. */
  readonly equals?: readonly Figure[];
  readonly all: readonly Figure[];
  /** Other parts of the same contacts. */
  readonly beside?: readonly Figure[];
}

/** Whether a figure is the most of several: of all, or of those that are shown. */
export function isLargest(
  { own, equals = [own], all, beside = [] }: Rivals,
  panel: ShownPanel,
  ofShown: boolean,
): Complaint {
  const { contacts } = panel;
  const shareOf = (figure: Figure) => sharesOf(figure, panel)[0];
  const usesNumbers = all.some(({ value }) => value);
  const sizeOf = (figure: Figure): Exact | undefined => {
    const share = shareOf(figure);
    if (!usesNumbers) return share;
    return figure.value ?? (share && contacts?.value ? share.times(contacts.value) : undefined);
  };
  const size = sizeOf(own);
  const known = [...all, ...beside].flatMap(
    (figure) => sizeOf(figure) ?? figure.item.now.number ?? [],
  );
  for (const other of all) {
    if (equals.includes(other)) continue;
    const rival = sizeOf(other) ?? (ofShown ? undefined : atMost(other, known, contacts));
    if (rival === 'unknown') {
      if (own.item.most || ofShown) continue;
      return `“${other.item.name}” may be more`;
    }
    if (!rival) continue;
    if (!size) {
      // The author says that it is the most, without its number: another may rule that out.
      const rest = contacts?.value?.minus(sumOf(known));
      if (rest && rest.compare(rival) < 0 && all.every((each) => each === own || sizeOf(each)))
        return `“${other.item.name}” (${rival}) is more than all that is left (${rest})`;
      if (!usesNumbers && shareOf(other) && rival.times(Exact.of(2)).compare(Exact.of(1)) > 0)
        return `“${other.item.name}” has over half`;
      continue;
    }
    const order = rival.compare(size);
    if (order > 0)
      return `“${other.item.name}” (${rival}) is more than “${own.item.name}” (${size})`;
    if (order === 0) return `“${other.item.name}” is as many as “${own.item.name}”`;
  }
  return size?.isZero() ? `“${own.item.name}” is none` : undefined;
}

function atMost(
  { item, shown }: Figure,
  known: readonly Exact[],
  contacts: Figure | undefined,
): Exact | 'unknown' {
  if (item.now.number) return item.now.number;
  // What rounds to zero is less than every number that is not shown as zero.
  if (['z', 'w', 'k'].includes(item.now.why ?? '')) return Exact.of(0);
  const whole = contacts?.value;
  return whole && shown ? whole.minus(sumOf(known)) : 'unknown';
}
