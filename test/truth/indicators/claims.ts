// What each claim about a measure must be: one function a kind of claim. Each returns what is wrong, a line a fault.
import {
  compare,
  exact,
  Exact,
  minus,
  over,
  placesOf,
  printed,
  signOf,
  size,
  toNumber,
} from '../shared/exact.js';
import type { Cell, Figures } from './figures.js';
import {
  breaksBefore,
  comparable,
  isKnown,
  latestIndex,
  leadOf,
  mayBeRelative,
  obstacle,
} from './findings.js';
import { type Amount, amountOf } from './language.js';

export const REASONS: Readonly<Record<string, string>> = {
  b: 'break in series', c: 'confidential', e: 'estimated', f: 'forecast', k: 'rounds to zero, but is not zero',
  p: 'provisional', r: 'revised', u: 'low reliability', w: 'none recorded in the survey', x: 'not available',
  z: 'not applicable', '!': 'could not be read from the data',
}; // prettier-ignore

export const lettersOf = ({ why, marks }: Cell): readonly string[] => [
  ...(why ? [why] : []),
  ...marks,
];
/** `confidential and provisional` */
export const reasonsText = (cell: Cell): string => {
  const names = lettersOf(cell).map((letter) => REASONS[letter]!);
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
};

/** What marks say of a figure that may still change or is not to be relied on. */
export const caveatsOf = (cell: Cell | undefined): readonly string[] =>
  ['e', 'f', 'p', 'u'].flatMap((mark) => (cell?.marks.includes(mark) ? [REASONS[mark]!] : []));

/** A title that holds a figure says of it what may still change: `forecast, low reliability`. */
export const caveatFaults = (said: string, cell: Cell | undefined): readonly string[] => {
  const right = [...caveatsOf(cell)].sort().join(', ');
  return must(said.split(', ').sort().join(', ') === right, `it is ${right || 'a settled figure'}`);
};

export const must = (is: boolean, fault: string): readonly string[] => (is ? [] : [fault]);

/**
 * How exactly a number is printed: `figure`, with the places of the measure; `own`, with its own places, since it is
 * the author's; `worked out`, with those of the measure or more.
 */
export type Way = 'figure' | 'own' | 'worked out' | 'median' | 'limit' | 'projected';

/** In the unit of the figures, with the places that it is printed with: 1,200 of £ thousand is £1.2 million. */
function inUnit({ unit, decimals: most }: Figures, { value, decimals, scale }: Amount) {
  if (unit.factor === 1 && scale === 1) return { value, decimals };
  const own = over(value, exact(unit.factor));
  return { value: own, decimals: Math.max(placesOf(own), most) };
}

/** Whether a printed number is the one that it should be, rounded as that kind is. */
export function isPrinted(
  figures: Figures,
  amount: Amount,
  right: Exact,
  way: Way,
): readonly string[] {
  const { text } = amount;
  const most = figures.decimals;
  const { value, decimals } = inUnit(figures, amount);
  const plain = (of: Exact) => printed(size(of), decimals);
  const isOpposite = signOf(value) !== 0 && signOf(value) !== signOf(right);
  if (plain(right) !== plain(value) || isOpposite) return [`${text} is ${toNumber(right)}`];
  if (signOf(right) !== 0 && signOf(value) === 0)
    return [`${text} is shown of what is not zero, ${toNumber(right)}`];
  const places = placesOf(right);
  const least: Readonly<Record<Way, number>> = {
    figure: Math.min(most, places),
    own: places,
    'worked out': Math.min(most, places),
    // The middle of two figures needs a place more than they have.
    median: places === most + 1 ? places : Math.min(most, places),
    limit: Math.min(figures.leadDecimals, 2, places),
    projected: Math.min(figures.leadDecimals, places),
  };
  return must(decimals >= least[way], `${text} hides decimal places of ${toNumber(right)}`);
}

/** The number, and the sign of its unit. */
export function amountFaults(
  figures: Figures,
  amount: Amount,
  right: Exact | undefined,
  way: Way,
): readonly string[] {
  if (!right) return [`there is no such number as ${amount.text}`];
  const { sign } = figures.unit;
  return [
    ...isPrinted(figures, amount, right, way),
    ...must(
      !isAll(figures, amount.value) || compare(right, amount.value) >= 0,
      `${amount.text} is not all, but ${toNumber(right)}`,
    ),
    ...must(amount.sign === sign, `${amount.text} has not the sign of its unit, ${sign}`),
  ];
}

/** What stands after a number that is seen by itself: its unit, another one, or nothing where that is said beside it. */
export function unitFaults({ unit: { words, sign } }: Figures, text: string): readonly string[] {
  const [, after = ''] =
    /^[−-]?£?\d[\d,]*(?:\.\d+)?%?(?: (?:thousand|million|billion)\b)?(.*)$/.exec(text) ?? [];
  const right = words === 'days' ? [' days', ' day'] : [` ${words}`, ` (${words})`, `, ${words}`];
  return must(
    after === '' || (words !== '' && right.includes(after)),
    `“${after}” is not the unit, ${words || sign}`,
  );
}

/** Whether it is the whole that a percentage or a rate is out of. */
function isAll({ unit: { sign, words } }: Figures, value: Exact): boolean {
  const [, per] = /\bper (\d[\d,]*)/.exec(words) ?? [];
  const whole = sign === 'percent' ? 100 : per && Number(per.replace(/,/g, ''));
  return Boolean(whole) && compare(value, exact(whole as number)) === 0;
}

/** A size of a difference: percentages differ by points. */
export function differenceFaults(
  figures: Figures,
  amount: Amount,
  right: Exact | undefined,
  way: Way = 'worked out',
): readonly string[] {
  if (!right) return [`there is no difference such as ${amount.text}`];
  const { sign } = figures.unit;
  const signs = sign === 'percent' ? ['points'] : [sign];
  const isOne = amount.sign === 'points' && compare(amount.value, exact(1)) === 0;
  return [
    ...isPrinted(figures, amount, size(right), way),
    ...must(
      signs.includes(amount.sign) ||
        (sign === 'percent' && amount.sign === 'percent' && way === 'own'),
      `${amount.text} is not in ${sign}`,
    ),
    ...must(
      !/points$/.test(amount.text) || !isOne || amount.decimals > 0,
      `${amount.text} is one point`,
    ),
  ];
}

/** A share of the earlier figure in per cent, with a place more where it is small. */
export function relativeFaults(text: string, now: Exact, before: Exact): readonly string[] {
  const off = minus(now, before);
  const right = size(off).over(before).times(Exact.of(100));
  const [, under, digits = ''] = /^(under )?([\d,.]+)%$/.exec(text) ?? [];
  if (under)
    return must(
      compare(right, exact(digits)) < 0 && signOf(right) > 0,
      `${text} of ${toNumber(right)}%`,
    );
  const plain = digits.replace(/,/g, '');
  const decimals = plain.split('.')[1]?.length ?? 0;
  return [
    ...must(
      printed(right, decimals) === printed(exact(plain), decimals),
      `${text} is ${toNumber(right)}%`,
    ),
    ...must(
      signOf(exact(plain)) !== 0 || signOf(right) === 0,
      `${text} is shown of what is not zero`,
    ),
  ];
}

export interface ChangeClaim {
  readonly from: readonly number[];
  /** By default the latest figure. */
  readonly to?: number;
  readonly way: 'up' | 'down' | 'same';
  readonly by?: Amount;
  readonly relative?: string;
}

/** A change since one of the periods that a name means. */
export function changeFaults(figures: Figures, claim: ChangeClaim): readonly string[] {
  const to = claim.to ?? latestIndex(figures);
  const faults = claim.from.map((from) => changeFaultsFrom(figures, claim, [from, to]));
  return (
    faults.find((each) => each.length === 0) ??
    faults[0] ?? ['a change since a period that is not in the data']
  );
}

function changeFaultsFrom(
  figures: Figures,
  { way, by, relative }: ChangeClaim,
  [from, to]: readonly [number, number],
): readonly string[] {
  if (from < 0 || from >= to) return ['a change since no earlier period'];
  const why = obstacle(figures, from, to);
  if (why) return [`a change is given in spite of: ${why}`];
  const [before, now] = [leadOf(figures).cells[from]!.value!, leadOf(figures).cells[to]!.value!];
  const off = minus(now, before);
  const is = signOf(off) > 0 ? 'up' : signOf(off) < 0 ? 'down' : 'same';
  if (is !== way) return [`it is ${is}: ${toNumber(before)} to ${toNumber(now)}`];
  return [
    ...(by ? differenceFaults(figures, by, off) : []),
    ...(relative === undefined ? [] : relativeFaults(relative, now, before)),
    ...must(
      relative === undefined || mayBeRelative(figures, before, now),
      'a percentage of few, or of a percentage',
    ),
  ];
}

/** That no change is given since a period, for this reason. */
export function noChangeFaults(
  figures: Figures,
  from: readonly number[],
  why: string,
): readonly string[] {
  const to = latestIndex(figures);
  return must(
    from.some((each) => reasonsBetween(figures, each, to).includes(why)),
    `the reason is not ${why}`,
  );
}

/** Every reason that stands between two periods, since any of them may be told. */
export function reasonsBetween(figures: Figures, from: number, to: number): readonly string[] {
  const lead = leadOf(figures);
  const between = figures.spans.map((_, i) => i).filter((i) => i > from && i <= to);
  return [
    obstacle(figures, from, to),
    ...(between.some((i) => breaksBefore(figures, lead, i)) ? ['break'] : []),
    ...(comparable(figures, from, to) === true ? [] : ['other length']),
    ...(isKnown(lead.cells[from]) && isKnown(lead.cells[to]) ? [] : ['absent']),
  ];
}

const GAP = new RegExp(
  '([\\d.,]+)(?: percentage points?)? (higher than|lower than|above|below) ' +
    '(?:the target of |[^()]*? \\()([−\\d.,]+)(?![\\d.,]* ?(?:thousand|million|billion))',
  'g',
);

/** That a reader who subtracts the other figure, or the target, from the figure that is seen gets the difference. */
export function subtractionFaults(seen: string, sentence: string): readonly string[] {
  if (/thousand|million|billion/.test(`${seen} ${sentence}`)) return [];
  const numbers = (text: string) => amountOf(text.replace(/[.,]$/, '')).value;
  return [...sentence.replace(/£/g, '').matchAll(GAP)].flatMap(([said, by, way, other]) => {
    const gap = minus(numbers(seen.replace('£', '')), numbers(other!));
    const right = /^(higher|above)/.test(way!) ? gap : minus(exact(0), gap);
    const off = minus(right, numbers(by!));
    // Nothing is finer than a penny, so figures with more places than that may be one off.
    const most = exact(seen.includes('£') && /\.\d\d$/.test(by!) ? 0.01 : 0);
    return must(compare(size(off), most) <= 0, `${seen} is not what is “${said}”`);
  });
}
