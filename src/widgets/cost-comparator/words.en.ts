// The comparison's sentences in English.
// They say what the model found, on which basis, and judge nothing themselves.
import { textIn } from '../../core/data/text.js';
import { isKnown, shorthandText, type Value } from '../../core/data/value.js';
import { decimalsOf, roundTo } from '../../core/statistics/decimals.js';
import { coreEn } from '../../core/words/en.js';
import type { Per, Pounds } from './input.unit.js';
import {
  atMix,
  type AtMix,
  atOccupancy,
  type AtOccupancy,
  type Bar,
  barsOf,
  type CostComparatorModel,
  type Explanation,
  type Group,
  isExplained,
  type MixFacts,
  type OccupancyFacts,
  type PackagesFacts,
  type Price,
} from './model.js';
import type { CostComparatorWords } from './words.js';

type Model = CostComparatorModel;

const { list, number, period, shorthand } = coreEn;

const IF_FIXED = 'if all costs are fixed';
const A: Readonly<Record<Per, string>> = { year: 'a year', week: 'a week' };

/** In whole pounds; less than one in pence, since it is not nothing. */
const exact = (pounds: number): string =>
  coreEn.amount(pounds, { unit: 'pounds', decimals: pounds !== 0 && Math.abs(pounds) < 1 ? 2 : 0 });

/** No pound is lost: £125,000 is £125k, £1,152,000 is £1.152m, £3,110 stays. */
const money = (pounds: number): string => shortFrom(1e4, pounds);

/** As committees are told of packages: £3.7k. */
const round = (pounds: number): string => shortFrom(1000, pounds);

function shortFrom(least: number, pounds: number): string {
  const whole = Math.round(Math.abs(pounds));
  if (whole >= 1e6 && whole % 1000 === 0) return `${short(whole / 1e6)}m`;
  return whole >= least && whole % 100 === 0 ? `${short(whole / 1000)}k` : exact(pounds);
}

const short = (amount: number): string =>
  coreEn.amount(amount, { unit: 'pounds', decimals: decimalsOf(roundTo(amount, 3)) });

/** To three digits: an estimate, or what has been converted, is not known to the pound. */
const about = (pounds: number): string => {
  const size = 10 ** Math.max(0, Math.floor(Math.log10(pounds)) - 2);
  return `about ${round(Math.round(pounds / size) * size)}`;
};

const percent = (share: number): string => `${number(Math.round(share * 100), 0)}%`;
/** In whole per cent, and beside it with its decimal where it has one. */
const percentFine = (share: number): string => {
  const fine = roundTo(share * 100, 1);
  return Number.isInteger(fine) ? `${fine}%` : `${percent(share)} (${fine}%)`;
};
/** Per cent that a slider stands at. */
const percentAt = (share: number): string => `${roundTo(share * 100, 2)}%`;

const text = (of: Bar['name'] | undefined): string => textIn(of, 'en');
const barName = ({ name }: Bar): string => text(name);
const lower = (of: string): string =>
  /^.[a-z]/.test(of) ? of.charAt(0).toLowerCase() + of.slice(1) : of;
const capital = (of: string): string => of.charAt(0).toUpperCase() + of.slice(1);

const groupName = ({ area, setting }: Pick<Group, 'area' | 'setting'>): string =>
  [text(area?.name), text(setting)].filter(Boolean).join(', ');

function shortBasis({ basis, occupancy }: Bar): string {
  const at = occupancy === undefined ? '' : `at ${percentAt(occupancy)} occupancy`;
  if (basis === 'full occupancy') return 'at full occupancy';
  if (basis === 'stated occupancy') return at || 'at an occupancy that is not known';
  return [basis ?? 'basis not known', at].filter(Boolean).join(' ');
}

const basis = (bar: Bar): string =>
  [shortBasis(bar), text(bar.basisNote), bar.period ? period.long(bar.period, false) : '']
    .filter(Boolean)
    .join(', ');

const cost = ({ cost: value, pounds }: Bar, per: Per): string =>
  [pounds ? money(pounds[per]) : '', shorthandText(value)].filter(Boolean).join(' ');

/** `£125k at full occupancy`, `£129k forecast`. */
const withBasis = (bar: Bar, per: Per): string => `${cost(bar, per)} ${shortBasis(bar)}`;

const unit: CostComparatorWords['unit'] = ({ of }, per) =>
  `Pounds ${of ? `per ${of} ` : ''}per ${per}`;

function headline(model: Model, per: Per) {
  const bars = barsOf(model);
  const known = bars.filter(({ pounds }) => pounds);
  const lead =
    known.find(({ id }) => id === model.occupancy?.bar?.id) ??
    known.find(({ kind }) => kind === 'in-house') ??
    known[0];
  const at = model.period ? period.long(model.period, false) : '';
  if (!lead) return { value: '', unit: '', what: at, ...whatIfHeadline(model, per) };
  const where = model.groups.length > 1 ? groupName(lead) : '';
  const what = [barName(lead), where, shortBasis(lead), lead.period ? '' : at];
  return {
    value: cost(lead, per),
    what: what.filter(Boolean).join(', '),
    unit: unit(model.unit, per),
  };
}

/** Where there is no cost but what is tried out. */
function whatIfHeadline({ groups, occupancy, mix }: Model, per: Per) {
  if (groups.length > 0) return {};
  if (occupancy)
    return { value: money(occupancy.full[per]), what: `a bed ${A[per]} at full occupancy` };
  if (!mix) return {};
  const at = atMix(mix, mix.target);
  return { value: money(at.costs[per].total), what: `${A[per]} at ${mixValue(mix, at)}` };
}

/** More than these nobody reads in a sentence: the picture and the table list them. */
const MOST_LISTED = 12;

function summary(model: Model, per: Per): readonly string[] {
  const { groups, packages, occupancy, mix, basesDiffer } = model;
  const at = model.period ? period.long(model.period, false) : '';
  const heads = groups.length > 0 ? [at, lower(unit(model.unit, per))] : [at];
  const head = heads.filter(Boolean).join(', ');
  const many = barsOf(model).length;
  const [first = '', ...others] =
    many > MOST_LISTED ? [`${many} costs.`] : groups.map((group) => groupText(group, per));
  return [
    [head ? `${capital(head)}.` : '', first].filter(Boolean).join(' '),
    ...others,
    [
      basesDiffer ? 'These costs are on different bases and are not ranked.' : '',
      ...groups.map((group) => rangeText(group, groups.length > 1, per)),
    ]
      .filter(Boolean)
      .join(' '),
    ...model.explanations.map((each) => explanationText(each, per)),
    packages ? `${capital(packagesSentence(packages))}.` : '',
    ...(groups.length > 0 || packages ? [] : startOf(occupancy, mix, per)),
  ].filter(Boolean);
}

/** What there is before anything is tried out, where no other cost is said. */
const startOf = (
  occupancy: OccupancyFacts | undefined,
  mix: MixFacts | undefined,
  per: Per,
): readonly string[] => [
  occupancy ? occupancySentence(occupancy, atOccupancy(occupancy, occupancy.steps), per) : '',
  mix ? mixSentence(mix, atMix(mix, mix.today), per) : '',
];

function groupText(group: Group, per: Per): string {
  const name = groupName(group);
  const bars = group.bars.map(
    (bar) => `${barName(bar)}: ${[cost(bar, per), basis(bar)].join(', ')}`,
  );
  return `${name ? `${name}. ` : ''}${bars.join('; ')}.`;
}

function rangeText({ range, ...group }: Group, named: boolean, per: Per): string {
  // Of two, in each of many groups, everybody sees which is lower.
  if (!range || (named && group.bars.length < 3)) return '';
  const { lowest, highest } = range;
  const where = named ? groupName(group) : '';
  const same = `${where ? `${where}, o` : 'O'}n the same basis (${shortBasis(lowest)})`;
  const [low, high] = [lowest, highest].map((bar) => `${barName(bar)} (${cost(bar, per)})`);
  return lowest.pounds!.year === highest.pounds!.year
    ? `${same} ${low} and ${high} cost the same.`
    : `${same} the lowest is ${low} and the highest ${high}.`;
}

function explanationText(each: Explanation, per: Per): string {
  const { base, other, full, expected, occupancy } = each;
  const own = withBasis(base, per);
  if (occupancy > 1)
    return `${capital(withBasis(other, per))} is less than ${money(full[per])} at full occupancy would be: occupancy does not explain it.`;
  if (!expected)
    return `${capital(withBasis(other, per))} against ${own} is what ${percent(occupancy)} occupancy would explain, ${IF_FIXED}.`;
  return isExplained(each)
    ? `${capital(withBasis(other, per))} is what ${own} would come to, ${IF_FIXED}.`
    : `${capital(withBasis(other, per))} is not explained by occupancy alone: ${own} would come to ${money(expected[per])}, ${IF_FIXED}.`;
}

const packagesName = ({ name }: PackagesFacts): string => text(name) || 'Packages';

const howMany = ({ number: value }: PackagesFacts): string => {
  if (!value) return 'packages';
  if (!isKnown(value)) return `packages (number ${shorthandText(value)})`;
  const one = value.value === 1 ? '' : 's';
  return [`${number(value.value, 0)} package${one}`, shorthandText(value)]
    .filter(Boolean)
    .join(' ');
};

/** As it is given, and beside it for the time that is shown. */
const converted = (pounds: Pounds, given: Per, per: Per): string =>
  per === given ? '' : ` (${about(pounds[per])} ${A[per]})`;

function averageText({ average, averagePounds, unit: { per } }: PackagesFacts): string {
  if (!average) return '';
  if (!averagePounds) return `average ${shorthandText(average)}`;
  const isEstimate = average.marks.includes('e');
  const marks = shorthandText({ ...average, marks: average.marks.filter((mark) => mark !== 'e') });
  const amount = isEstimate ? about(averagePounds[per]) : round(averagePounds[per]);
  return [`${amount} ${A[per]} on average`, marks].filter(Boolean).join(' ');
}

const underText = ({ under }: PackagesFacts): string =>
  under
    ? `${isKnown(under.count) ? number(under.count.value, 0) : shorthandText(under.count)} under ${round(under.value)}`
    : '';

const rangeOfListed = ({ listed, unit: { per } }: PackagesFacts): string => {
  const known = listed.flatMap((pounds) => (pounds ? [pounds[per]] : []));
  return known.length > 0
    ? `from ${money(Math.min(...known))} to ${money(Math.max(...known))} ${A[per]}`
    : '';
};

/** In the unit that they are given in. */
const packagesSentence = (packages: PackagesFacts): string =>
  [howMany(packages), rangeOfListed(packages), averageText(packages), underText(packages)]
    .filter(Boolean)
    .join(', ');

const packagesLines = (packages: PackagesFacts, per: Per): readonly string[] => {
  const { averagePounds, underPounds, unit: own } = packages;
  const [average, under] = [averageText(packages), underText(packages)];
  return [
    [howMany(packages), rangeOfListed(packages)].filter(Boolean).join(', '),
    averagePounds ? capital(average) + converted(averagePounds, own.per, per) : capital(average),
    underPounds ? `${under} ${A[own.per]}${converted(underPounds, own.per, per)}` : '',
  ].filter(Boolean);
};

const bedsText = (beds: number): string => `${number(beds, 0)} bed${beds === 1 ? '' : 's'}`;

/** What a bed is of. */
const bedOf = ({ bar }: OccupancyFacts): string => (bar ? `: ${barName(bar)}` : '');

const occupancyValue = ({ beds, steps }: OccupancyFacts, { step, share }: AtOccupancy): string =>
  beds ? `${number(step, 0)} of ${bedsText(steps)}, ${percent(share)}` : `${step}%`;

function occupancySentence(facts: OccupancyFacts, at: AtOccupancy, per: Per): string {
  const { beds, prices } = facts;
  const now = at.pounds[per];
  const where = beds
    ? `With ${number(at.step, 0)} of ${bedsText(beds)} in use (${percent(at.share)})`
    : `At ${at.step}% occupancy`;
  const against = prices.map((price) => {
    const off = Math.round(now) - Math.round(price.pounds[per]);
    const of = `${barName(price.bar)} (${cost(price.bar, per)})`;
    if (off === 0) return `the same as ${of}`;
    return `${money(Math.abs(off))} ${off > 0 ? 'more' : 'less'} than ${of}`;
  });
  const compared = against.length > 0 ? ` That is ${list(against)}.` : '';
  return `${where} a bed in use costs ${money(now)} ${A[per]}, ${IF_FIXED}.${compared}`;
}

function breakEvens(facts: OccupancyFacts, per: Per): string {
  const { prices, beds, full, bar } = facts;
  const own = bar ? barName(bar) : 'A bed in use';
  const reached = prices.filter(({ breakEven }) => breakEven);
  const missed = prices.filter(({ breakEven }) => !breakEven);
  const of = ({ bar: price }: Price) => `${barName(price)} (${cost(price, per)})`;
  const at = (price: Price) =>
    beds
      ? `with ${of(price)} from ${number(price.breakEven!.beds!, 0)} of ${bedsText(beds)} in use`
      : `with ${of(price)} at ${percentFine(price.breakEven!.share)} occupancy`;
  return [
    reached.length > 0
      ? `${own} (${money(full[per])} at full occupancy) breaks even ${list(reached.map(at))}, ${IF_FIXED}.`
      : '',
    missed.length > 0
      ? `Even with every bed in use ${own} costs ${money(full[per])}, more than ${list(missed.map(of))}: there is no break-even.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

const priceLabel = (facts: OccupancyFacts, price: Price, per: Per): string => {
  const { breakEven } = price;
  const where = !breakEven
    ? 'no break-even'
    : facts.beds
      ? `break-even at ${bedsText(breakEven.beds!)}`
      : `break-even at ${percentFine(breakEven.share)}`;
  return `${priceShort(price, per)}: ${where}`;
};

const priceShort = ({ bar }: Price, per: Per): string => `${barName(bar)} ${cost(bar, per)}`;

const mixName = ({ name }: MixFacts): string => text(name);

const mixValue = ({ today, target }: MixFacts, { share }: AtMix): string => {
  const said = `${percentAt(share)} in-house`;
  return share === today ? `${said}, as today` : share === target ? `${said}, the target` : said;
};

const placesText = ({ places }: MixFacts, share: number): string =>
  `${number(places * share, Number.isInteger(roundTo(places * share, 6)) ? 0 : 1)} of ${number(places, 0)} places`;

const moves = (by: number, what: string): string => {
  const size = Math.round(by);
  if (size === 0) return `${what} stay as they are`;
  return `${what} ${size > 0 ? 'rise' : 'fall'} by ${money(Math.abs(size))}`;
};

function mixSentence(facts: MixFacts, at: AtMix, per: Per): string {
  const { inHouse, external, total } = at.costs[per];
  const whose = mixName(facts) ? `${mixName(facts)}: at` : 'At';
  const where = `${whose} ${mixValue(facts, at)} (${placesText(facts, at.share)})`;
  if (at.share === facts.today)
    return `${where}, in-house places cost ${money(inHouse)}, external ones ${money(external)}, together ${money(total)} ${A[per]}.`;
  const change = at.change[per];
  const off = Math.round(change.total);
  const together = off === 0 ? 'the same' : `${money(Math.abs(off))} ${off > 0 ? 'more' : 'less'}`;
  return `${where}, ${moves(change.inHouse, 'in-house costs')}, ${moves(change.external, 'external costs')}, together ${together} ${A[per]}: ${money(total)} in place of ${money(total - change.total)}.`;
}

function point(model: Model, bar: Bar, per: Per): readonly string[] {
  const { cost: value, pounds, unit: own } = bar;
  const other: Per = per === 'year' ? 'week' : 'year';
  const explained = model.explanations.filter((each) => each.other === bar);
  return [
    [barName(bar), model.groups.length > 1 ? groupName(bar) : ''].filter(Boolean).join(', '),
    `${cost(bar, per)}${pounds ? ` ${A[per]}` : ''}`,
    pounds ? `${exact(pounds[other])} ${A[other]}` : '',
    capital(basis(bar)),
    KINDS[bar.kind] === barName(bar) ? '' : KINDS[bar.kind],
    isKnown(value) && value.was !== undefined
      ? `was ${money(value.was)} ${A[own.per]} before revision`
      : '',
    ...explained.map((each) => explanationText(each, per)),
    text(value.note),
    bar.source ? `${coreEn.card.sourceIs} ${text(bar.source.name)}` : '',
  ].filter(Boolean);
}

function notes(model: Model): readonly string[] {
  const { occupancy, mix, packages, shorthand: codes } = model;
  const bars = barsOf(model);
  const used = [...new Set(bars.map((bar) => bar.basis ?? 'unknown'))];
  const periods = [model.period, ...bars.map((bar) => bar.period)];
  const fixed = occupancy || model.explanations.length > 0;
  return [
    'A year is 365 days: 365 ÷ 7 = 52.14 weeks.',
    ...used.map((each) => BASES[each].note),
    fixed
      ? 'What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.'
      : '',
    occupancy?.beds ? 'Break-even is rounded up to whole beds.' : '',
    mix
      ? 'The mix takes the two costs of a place as they are: it knows no cost of change, no notice and no empty place.'
      : '',
    packages && packages.listed.length === 0
      ? 'Of the packages only what is written is known; they are not drawn one by one.'
      : '',
    ...bars.flatMap((bar) => valueNote(bar.cost, barName(bar))),
    ...bars.flatMap((bar) =>
      bar.source
        ? [
            `${[barName(bar), groupName(bar)].filter(Boolean).join(', ')}. ${coreEn.card.sourceIs} ${text(bar.source.name)}.`,
          ]
        : [],
    ),
    period.yearNote(periods.filter((each) => each !== undefined)),
    codes.length > 0 ? `${codes.map((code) => `[${code}] ${shorthand[code]}`).join('; ')}.` : '',
  ].filter(Boolean);
}

const valueNote = (value: Value, name: string): readonly string[] => {
  const note = text(value.note);
  return note ? [`${name}: ${note}.`] : [];
};

const KINDS: CostComparatorWords['kinds'] = {
  'in-house': 'In-house',
  external: 'External',
  'out-of-authority': 'Out of authority',
  all: 'In-house and external together',
};

const BASES: CostComparatorWords['bases'] = {
  'full occupancy': {
    name: 'At full occupancy',
    note: 'At full occupancy: what a bed would cost if every bed were in use all year.',
  },
  'stated occupancy': {
    name: 'At a stated occupancy',
    note: 'At a stated occupancy: what a bed in use costs when so many of them are.',
  },
  forecast: {
    name: 'Forecast',
    note: 'Forecast: what is expected to be spent by the end of the year.',
  },
  actual: { name: 'Actual', note: 'Actual: what was spent.' },
  price: { name: 'Price', note: 'Price: what is paid to a provider.' },
  unknown: {
    name: 'Basis not known',
    note: 'Where the basis is not known, nothing can be compared.',
  },
};

const LABELS: CostComparatorWords['labels'] = {
  show: 'Show costs',
  row: 'Provision',
  area: 'Area',
  setting: 'Setting',
  kind: 'Kind',
  basis: 'Basis',
  was: 'Before revision',
  source: 'Source',
  count: 'Number',
  average: 'average',
  under: 'under',
  whatIfTable: 'Table of this what-if',
  beyond: 'Costs above the scale are not drawn.',
  instructions:
    'Use the left and right arrow keys to move between bars, up and down between groups, Home and End for the first and last, Enter to select, Escape to leave.',
};

export const words: CostComparatorWords = {
  core: coreEn,
  headline,
  summary,
  notes,
  money,
  barName,
  groupName,
  cost,
  basis: (bar) => capital(basis(bar)),
  point,
  unit,
  packages: {
    name: packagesName,
    sentence: packagesSentence,
    lines: packagesLines,
    legend: { dot: 'A package', average: 'Average of packages', under: 'Bound of packages' },
  },
  occupancy: {
    heading: (facts) => `What if more or fewer beds were in use${bedOf(facts)}`,
    label: ({ beds }) => (beds ? 'Beds in use' : 'Occupancy, per cent'),
    value: occupancyValue,
    sentence: occupancySentence,
    breakEvens,
    price: priceLabel,
    priceShort,
    step: ({ beds }, step) => (beds ? number(step, 0) : `${step}%`),
    axis: { beds: 'Beds in use', percent: 'Occupancy' },
    fewer: { beds: 'One bed fewer', percent: 'One per cent less' },
    more: { beds: 'One bed more', percent: 'One per cent more' },
    against: ({ bar }, per) => `Against ${barName(bar)} (${cost(bar, per)})`,
  },
  mix: {
    heading: (facts) =>
      `What if another share were in-house${mixName(facts) ? `: ${mixName(facts)}` : ''}`,
    label: 'Share in-house, per cent',
    value: mixValue,
    sentence: mixSentence,
    row: (facts, at) => capital(mixValue(facts, at)),
    parts: ({ costs }, per) =>
      `In-house ${money(costs[per].inHouse)}, external ${money(costs[per].external)}`,
    less: 'One per cent less',
    more: 'One per cent more',
    share: 'In-house share',
    total: 'Together',
  },
  kinds: KINDS,
  bases: BASES,
  per: { year: 'Per year', week: 'Per week' },
  labels: LABELS,
};
