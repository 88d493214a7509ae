// Reads everything that a comparison of costs says, and holds every sentence against its dataset.
import { EXPLAINED, REASONS, textOf } from '../shared/cells.js';
import { Exact, ONE } from '../shared/exact.js';
import {
  type Complaint,
  isExactly,
  isPercent,
  isRounded,
  NUMBER,
  PERCENT,
} from '../shared/figures.js';
import { sourceText } from '../shared/furniture.js';
import { complaintsOfPlaces, own } from '../shared/places.js';
import type { Page } from '../shared/page.js';
import {
  anyOf,
  isSame,
  listOf,
  membersOf,
  type Sentence,
  readerOf,
  type Slots,
  unless,
  type Vocabulary,
} from '../shared/sentences.js';
import {
  areAlike,
  type Bar,
  type OccupancyTruth,
  type Per,
  poundsOf,
  type Pounds,
  sameBasis,
  samePeriod,
  samePlace,
  statedOf,
  together,
  truthOf,
} from './dataset.js';
import {
  costPattern,
  REASON_LIST,
  isAbout,
  isApart,
  isDifference,
  isMoney,
  MONEY,
} from './money.js';
import { endsPattern, gapHeadlines, gapSentences, gapTitles } from './gaps.js';
import { drawingComplaints } from './picture.js';
import { type ShownBar, shownOf, type ShownTruth } from './shown.js';
import { bedAt, bedsFor, breakEvenOf, mixAt } from './what-if.js';
import { areFewPlaces } from './withheld.js';
import { whatIfComplaints } from './what-if.read.js';
import { KINDS, PER, placesOf, sharedBasis, shortBasis } from './words.js';

export interface Context {
  readonly shown: ShownTruth;
  readonly page: Page;
  /** What costs are shown for. */
  readonly per: Per;
}

const FIXED = 'if all costs are fixed';

export function complaintsOfCosts(dataset: unknown, page: Page): readonly string[] {
  const truth = truthOf(dataset);
  const shown = shownOf(truth, page);
  const context: Context = { shown, page, per: perOf(page, truth.per) };
  return [
    ...shown.complaints,
    ...wordComplaints(context),
    ...pointComplaints(context),
    ...drawingComplaints(context),
    ...whatIfComplaints(context),
    ...selectionComplaints(context),
    ...roundingComplaints(context),
  ];
}

/** Whether a reader is told that numbers of people are rounded. */
function roundingComplaints({ shown, page }: Context): readonly string[] {
  const { rounding, mix } = shown.truth;
  const { number, count, underCount } = shown.packages ?? {};
  // What is listed is not rounded: each has its row.
  const isCounted = shown.truth.packages?.listed === undefined;
  const hasCount = isCounted && ((count !== undefined && number?.number) || underCount?.number);
  const hasMix = mix !== undefined && page.whatIfs.some(({ name }) => /another share/.test(name));
  const isRounded1 = rounding !== undefined && (hasMix || hasCount);
  const isSaid = page.notes.some((note) => /rounded to the nearest/.test(note));
  return isRounded1 && !isSaid ? ['notes: numbers of people are rounded, and no note says so'] : [];
}

/** The button that is pressed says what is shown. */
const perOf = ({ pressed }: Page, given: Per): Per =>
  pressed === 'Per week' ? 'week' : pressed === 'Per year' ? 'year' : given;

export function vocabulary({ shown, per }: Context): Vocabulary {
  const { bars, truth, packages } = shown;
  const bar = anyOf(bars.map(({ name }) => name));
  const withPeriod = (each: ShownBar) =>
    (each.period?.flow ?? []).map((period) => `${shortBasis(each)}, ${period}`);
  const basis = anyOf(
    bars.flatMap((each) => [shortBasis(each), sharedBasis(each), ...withPeriod(each)]),
  );
  const own = anyOf([...bars.map(({ name }) => name), 'A bed', 'A bed in use']);
  const cost = costIn(shown);
  const price = `(?:${bar}) \\((?:${cost})\\)`;
  const costs = `(?:${bar}) costs (?:${cost}) ${PER[per]}(?: \\((?:${basis})\\))?`;
  const at = `with (?:${price}) (?:from (?:${NUMBER}) of (?:${NUMBER}) beds? in use|at (?:${PERCENT})(?: \\((?:${PERCENT})\\))? occupancy)`;
  const against = `(?:(?:${MONEY}) (?:more|less) than|the same as) (?:${price})`;
  const all = [...Object.values(REASONS), ...Object.values(EXPLAINED)];
  const meaning = `\\[[a-z!]\\] (?:${anyOf(all)})`;
  return {
    ...{ bar, basis, own, price, prices: listOf(price), ends: endsPattern(bar) },
    both: 'both|all',
    period: anyOf(bars.flatMap(({ period }) => period?.flow ?? [])),
    n: NUMBER,
    p: PERCENT,
    fine: `(?:${NUMBER})%`,
    money: MONEY,
    cost,
    per: PER[per],
    any: '.+?',
    place: anyOf(bars.flatMap(placesOf)),
    area: anyOf([truth.area]),
    now: anyOf([...(truth.period?.flow ?? []), ...sharedPeriod(bars)]),
    unit: anyOf([unitText(shown, per)]),
    costs: listOf(costs),
    breaks: listOf(at),
    againsts: listOf(against),
    meanings: `${meaning}(?:; ${meaning})*`,
    shared: anyOf(bars.map((each) => sharedBasis(each))),
    packages: packages ? packagesPattern() : '(?!)',
    measure: anyOf([textOf(truth.written.measure?.name)]),
    mixName: anyOf([truth.mix?.name ?? '']),
    way: 'more|less',
    barNames: `${listOf(bar)}|\\d+ provisions`,
    end: 'as today|the target',
    same: 'cost the same',
    changed: `stay as they are|(?:rise|fall) by (?:${MONEY})`,
    sum: `the same|(?:${MONEY}) (?:more|less)`,
  };
}

/** A cost as any of those that are shown may be written. */
export const costIn = ({ bars }: Pick<ShownTruth, 'bars'>): string =>
  costPattern(bars.flatMap(({ shown }) => shown.codes));

/** Where no cost is of the period of the dataset, and all are of one. */
function sharedPeriod(bars: readonly ShownBar[]): readonly string[] {
  const [first] = bars;
  const isOne = bars.every(
    ({ period }) => period && period.from === first!.period?.from && period.to === first!.period.to,
  );
  return isOne ? (first?.period?.flow ?? []) : [];
}

const packagesPattern = (): string =>
  `(?:[Pp]ackages(?: \\(number (?:${REASON_LIST})\\))?|(?:${NUMBER}) packages?(?: \\((?:${REASON_LIST})\\))?)(?:, (?:those shown )?(?:from (?:${MONEY}) to (?:${MONEY})|(?:${MONEY}) each) a (?:year|week))?(?:, (?:average (?:${REASON_LIST})|(?:about )?(?:${MONEY}) a (?:year|week) on average(?: \\((?:${REASON_LIST})\\))?))?(?:, (?:(?:${NUMBER}) under (?:${MONEY})|number under (?:${MONEY}): (?:${REASON_LIST})))?`;

const unitText = ({ truth }: ShownTruth, per: Per): string =>
  `pounds ${truth.of ? `per ${truth.of} ` : ''}per ${per}`;

/** Whether an amount with its marks is a cost. */
export function isCost(text: string, bar: ShownBar, per: Per): Complaint {
  const [, amount, marks = ''] = new RegExp(`^(${MONEY})?(.*)$`).exec(text)!;
  const letters = [...marks.matchAll(/\[(.)\]/g)].map(([, code]) => code!);
  const inWords = marks.replace(/^[ ,(]+|\)$/g, '');
  const codes =
    letters.length > 0
      ? letters
      : bar.shown.codes.filter((code) => inWords.includes(REASONS[code]!));
  const { length } = codes.map((code) => REASONS[code]!).join(', ');
  if (letters.length === 0 && length !== inWords.length)
    return `${text} has other marks than ${bar.shown.text}`;
  if ([...codes].sort().join() !== [...bar.shown.codes].sort().join())
    return `${text} has not the marks of ${bar.shown.text}`;
  if (amount === undefined) return unless(!bar.pounds, `${text} of a cost that is known`);
  return bar.pounds
    ? (isMoney(amount, bar.pounds[per]) ?? isApart(amount, bar.others, per))
    : `${amount} where no cost is known`;
}

/** The complaints of the best reading of a name, where several costs have it. */
export function ofNamed(
  bars: readonly ShownBar[],
  name: string,
  check: (bar: ShownBar) => readonly Complaint[],
): readonly Complaint[] {
  const found = bars
    .filter((bar) => isSame(bar.name, name))
    .map((bar) => check(bar).filter(Boolean));
  if (found.length === 0) return [`no cost is called “${name}”`];
  return [...found].sort((a, b) => a.length - b.length)[0]!;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function authorsWords({ shown }: Context): readonly Sentence[] {
  const { truth, bars } = shown;
  const { written } = truth;
  const periods = [truth.period, ...bars.map(({ period }) => period)];
  return [
    textOf(written.description),
    ...[written.notes ?? []].flat().map(textOf),
    ...periods.flatMap((each) =>
      each?.note
        ? each.short.flatMap((name) => [`${name}: ${each.note}`, `${name}: ${each.note}.`])
        : [],
    ),
    ...bars.flatMap((bar) =>
      bar.cell.note === undefined ? [] : [`${bar.name}: ${bar.cell.note}.`],
    ),
    ...bars.flatMap((bar) =>
      bar.source === undefined
        ? []
        : [
            `${[bar.name, placesOf(bar)[0]].filter(Boolean).join(', ')}. ${sourceText(bar.source).replace(/\. (Official|An estimate|Management|Published|Next|Licence).*$/, '.')}`,
          ],
    ),
  ]
    .filter(Boolean)
    .map(own);
}

const wordComplaints = (context: Context): readonly string[] =>
  complaintsOfPlaces(context.page, context.shown.truth.written, {
    words: vocabulary(context),
    any: [...authorsWords(context), ...sentences(context)],
    titles: titles(context),
    subtitles: subtitles(context),
    headlines: headlines(context),
    captions: captions(context),
    labels: whatIfNames(context),
    summaries: whatIfNames(context),
  });

export function whatIfNames({ shown }: Context): readonly Sentence[] {
  const { occupancy, mix } = shown.truth;
  return [
    ...(occupancy
      ? [
          own(
            `What if more or fewer beds were in use${occupancy.bar ? `: ${occupancy.bar.name}` : ''}`,
          ),
        ]
      : []),
    ...(mix ? [own(`What if another share were in-house${mix.name ? `: ${mix.name}` : ''}`)] : []),
  ];
}

/** Less than the tail of a binary number. */
const isNothing = (pounds: Exact): boolean => pounds.size().compare(Exact.of('0.000001')) < 0;

function titles(context: Context): readonly Sentence[] {
  const { shown, per } = context;
  return [
    ...gapTitles(context, barPattern(context)),
    [
      '{bar}: {cost} {per}, {basis}',
      (s) =>
        ofNamed(shown.bars, s.bar!, (bar) => [isCost(s.cost!, bar, per), isBasis(s.basis!, bar)]),
    ],
    ['{measure}'],
  ];
}

function headlines(context: Context): readonly Sentence[] {
  const { shown, per } = context;
  const { truth } = shown;
  return [
    ...gapHeadlines(context, barPattern(context)),
    [
      '{cost} {bar}<, {place}>, {basis}',
      (s) =>
        ofNamed(shown.bars, s.bar!, (bar) => [
          isCost(s.cost!, bar, per),
          isBasis(s.basis!, bar),
          s.place === undefined
            ? undefined
            : unless(
                placesOf(bar).some((place) => isSame(place, s.place!)),
                `it is of ${placesOf(bar)[0]}`,
              ),
        ]),
    ],
    [
      '{money} a bed {per} at full occupancy',
      (s) =>
        truth.occupancy ? isMoney(s.money!, truth.occupancy.full[per]) : 'there is no such what-if',
    ],
    [
      '{money} {per} at {fine} in-house<, «as today|the target»>',
      (s) => {
        const { mix } = truth;
        if (!mix) return 'there is no such what-if';
        return [
          isRounded(s.fine!.replace('%', ''), mix.target.times(Exact.of(100))),
          isMoney(s.money!, mixAt(mix, mix.target, per).total),
        ];
      },
    ],
  ];
}

function subtitles(context: Context): readonly Sentence[] {
  const { shown, per } = context;
  return [
    own(textOf(shown.truth.written.subtitle) || '\u0000'),
    [`{unit}`],
    ['{area}'],
    ['{now}'],
    own(capital(unitText(shown, per))),
  ];
}

function captions({ shown }: Context): readonly Sentence[] {
  const { written, area } = shown.truth;
  const title = textOf(written.title) || capital(textOf(written.measure?.name));
  return [
    own([title, area].filter(Boolean).join(', ')),
    own(title),
    ...(title === '' && area === '' ? [['{any}'] as const] : []),
  ];
}

function sentences(context: Context): readonly Sentence[] {
  return [
    ...gapSentences(context, barPattern(context)),
    ...explanations(context),
    ...occupancySentences(context),
    ...mixSentences(context),
    ...listSentences(context),
    ...noteSentences(context),
  ];
}

const barPattern = ({ shown }: Context): string => anyOf(shown.bars.map(({ name }) => name));

/** A basis, with the period where the cost has its own. */
const isBasis = (text: string, bar: ShownBar): Complaint =>
  unless(
    (bar.period?.flow.map((period) => `${shortBasis(bar)}, ${period}`) ?? [shortBasis(bar)]).some(
      (each) => isSame(each, text),
    ),
    `it is ${shortBasis(bar)}${bar.period ? `, ${bar.period.flow[0]}` : ''}`,
  );

/** What one cost would come to on the basis of another. */
function explanations({ shown, per }: Context): readonly Sentence[] {
  const { bars } = shown;
  const is = (cost: string, basis: string) => (bar: ShownBar) =>
    isCost(cost, bar, per) === undefined && isSame(shortBasis(bar), basis);
  const pairs = (
    s: Slots,
    check: (base: ShownBar, other: ShownBar, full: Pounds) => readonly Complaint[],
  ): readonly Complaint[] => {
    const others = bars.filter(is(s.x!, s.b1!));
    const bases = s.y === undefined ? bars : bars.filter(is(s.y, s.b2!));
    const found = others.flatMap((other) =>
      bases.flatMap((base) => {
        const stated = statedOf(base);
        if (
          base === other ||
          !stated ||
          !base.pounds ||
          base.kind !== other.kind ||
          !samePlace(base, other)
        )
          return [];
        const full = { year: base.pounds.year.times(stated), week: base.pounds.week.times(stated) };
        return [[...check(base, other, full), isOfPeriod(s.period, base)].filter(Boolean)];
      }),
    );
    return found.sort((a, b) => a.length - b.length)[0] ?? ['these two costs are not in the data'];
  };
  return [
    [
      `<{period}: >{x:cost} {b1:basis} is less than {money} at full occupancy would be: occupancy does not explain it.`,
      (s) =>
        pairs(s, (_, other, full) => [
          isMoney(s.money!, full[per]),
          unless(other.pounds!.year.compare(full.year) < 0, 'it is not less'),
        ]),
    ],
    [
      `<{period}: >{y:cost} {b2:basis} comes to {x:cost} {b1:basis} at {p} occupancy, ${FIXED}.`,
      (s) =>
        pairs(s, (_, other, full) => [
          isPercent(s.p!, full.year.over(other.pounds!.year)),
          unless(statedOf(other) === undefined, 'its occupancy is stated'),
        ]),
    ],
    [
      `<{period}: >{x:cost} {b1:basis} is what {y:cost} {b2:basis} would come to, ${FIXED}.`,
      (s) =>
        pairs(s, (_, other, full) => {
          const stated = statedOf(other);
          const expected = stated && full.year.over(stated);
          return [
            expected
              ? unless(
                  isWithin(expected, other.pounds!.year, '0.0051'),
                  `it would come to £${expected}`,
                )
              : 'its occupancy is not stated',
          ];
        }),
    ],
    [
      `<{period}: >{x:cost} {b1:basis} is not explained by occupancy alone: {y:cost} {b2:basis} would come to {money}, ${FIXED}.`,
      (s) =>
        pairs(s, (_, other, full) => {
          const stated = statedOf(other);
          const expected = stated && { year: full.year.over(stated), week: full.week.over(stated) };
          return expected
            ? [
                isMoney(s.money!, expected[per]),
                unless(!isWithin(expected.year, other.pounds!.year, '0.0049'), 'it is explained'),
              ]
            : ['its occupancy is not stated'];
        }),
    ],
  ];
}

/** A sentence about costs of a period of their own begins with it. */
const isOfPeriod = (text: string | undefined, bar: Pick<Bar, 'period'> | undefined): Complaint =>
  bar?.period
    ? unless(
        bar.period.flow.some((period) => isSame(period, text ?? '')),
        `it is of ${bar.period.flow[0]}`,
      )
    : unless(text === undefined, 'it is of the period of the dataset');

const isWithin = (a: Exact, b: Exact, share: string): boolean =>
  a.over(b).minus(ONE).size().compare(Exact.of(share)) <= 0;

/** `External (£136k)`. */
export function priceOf(
  text: string,
  { prices }: Pick<OccupancyTruth, 'prices'>,
  context: Context,
): readonly [(Bar & { readonly pounds: Pounds }) | undefined, Complaint] {
  const [, name = '', cost = ''] = /^(.+) \(([^()]+)\)$/.exec(text) ?? [];
  const found = prices.filter((price) => isSame(price.name, name));
  const shownBars = context.shown.bars;
  const right = found.find(
    (price) =>
      isCost(
        cost,
        shownBars.find(
          ({ id, area, setting }) =>
            id === price.id && area === price.area && setting === price.setting,
        )!,
        context.per,
      ) === undefined,
  );
  return [right, right ? undefined : `“${text}” is no price`];
}

export function occupancySentences(context: Context): readonly Sentence[] {
  const { shown, per } = context;
  const { occupancy } = shown.truth;
  if (!occupancy) return [];
  const { beds, full, bar } = occupancy;
  const ownBed = (name: string): Complaint =>
    bar
      ? unless(isSame(name, bar.name), `“${name}” is ${bar.name}`)
      : unless(/^A bed/i.test(name), 'it has no name');
  const against = (text: string, share: Exact): readonly Complaint[] => {
    const price = `(?:${vocabulary(context).price})`;
    return membersOf(text, `(?:(?:${MONEY}) (?:more|less) than|the same as) ${price}`).map(
      (each) => {
        const [, money, way, named = ''] =
          new RegExp(`^(?:(${MONEY}) (more|less) than|the same as) (.+)$`).exec(each) ?? [];
        const [other, wrong] = priceOf(named, occupancy, context);
        if (!other) return wrong;
        const difference = bedAt(occupancy, share, per).minus(other.pounds[per]);
        if (money === undefined)
          return unless(isNothing(difference), `they differ by £${difference}`);
        return (
          unless(
            difference.compare(Exact.of(0)) === (way === 'more' ? 1 : -1),
            `“${way}” is £${difference}`,
          ) ?? isDifference(money, difference)
        );
      },
    );
  };
  const at = (s: Slots): readonly Complaint[] => {
    const share =
      s.k === undefined
        ? Exact.of(s.fine!.replace('%', '')).over(Exact.of(100))
        : Exact.of(s.k).over(Exact.of(s.m!));
    return [
      s.k === undefined
        ? undefined
        : unless(Number(s.m!.replace(/,/g, '')) === beds, `there are ${beds} beds`),
      s.p === undefined ? undefined : isRounded(s.p.replace('%', ''), share.times(Exact.of(100))),
      isMoney(s.money!, bedAt(occupancy, share, per)),
      ...(s.againsts === undefined ? [] : against(s.againsts, share)),
    ];
  };
  const from = (text: string, price: { readonly year: Exact }): Complaint => {
    const share = breakEvenOf(occupancy, price);
    if (!share) return 'it never breaks even';
    const [, k, m] = /from ([\d,]+) of ([\d,]+) beds?/.exec(text) ?? [];
    const percents = [...text.matchAll(new RegExp(`(${NUMBER})%`, 'g'))].map(
      ([, number]) => number!,
    );
    if (/only with all beds in use/.test(text))
      return unless(
        beds !== undefined && bedsFor(share, beds).is(Exact.of(beds)),
        'fewer beds are enough',
      );
    if (k !== undefined)
      return (
        unless(Number(m!.replace(/,/g, '')) === beds, `there are ${beds} beds`) ??
        isExactly(k, bedsFor(share, beds!))
      );
    const hundredth = (number: string) => Exact.of(number).over(Exact.of(100));
    if (text.startsWith('on from '))
      // From there on it costs no more, and a tenth of a per cent before it does.
      return percents
        .map((number) => {
          const off = hundredth(number).minus(share);
          const isNext = off.compare(Exact.of(0)) >= 0 && off.compare(Exact.of('0.001')) < 0;
          return unless(isNext, `from ${number}% on: it breaks even at ${share}`);
        })
        .find(Boolean);
    const shares = [...text.matchAll(new RegExp(PERCENT, 'g'))].map(([percent]) => percent);
    return shares.map((percent) => isPercent(percent, share)).find(Boolean);
  };
  return [
    [
      `<{period}: >With {k:n} of {m:n} «beds|bed» in use ({p}) a bed in use costs {money} {per}, ${FIXED}.< That is {againsts}.>`,
      at,
    ],
    [
      `<{period}: >At {fine} occupancy a bed in use costs {money} {per}, ${FIXED}.< That is {againsts}.>`,
      at,
    ],
    [
      `<{period}: >{own} costs no more than {price} «only with all beds in use|from {k:n} of {m:n} beds in use on|from {fine} occupancy on», ${FIXED}.`,
      (s) => {
        const [other, wrong] = priceOf(s.price!, occupancy, context);
        const text =
          s.k !== undefined
            ? `from ${s.k} of ${s.m} beds`
            : s.fine !== undefined
              ? `on from ${s.fine}`
              : 'only with all beds in use';
        return [ownBed(s.own!), wrong, other && from(text, other.pounds)];
      },
    ],
    [
      `<{period}: >{own} ({money} at full occupancy) breaks even {breaks}, ${FIXED}.`,
      (s) => {
        const price = vocabulary(context).price!;
        const each = `with (?:${price}) (?:from (?:${NUMBER}) of (?:${NUMBER}) beds? in use|at (?:${PERCENT})(?: \\((?:${PERCENT})\\))? occupancy)`;
        return [
          ownBed(s.own!),
          isMoney(s.money!, full[per]),
          ...membersOf(s.breaks!, each).map((text) => {
            const [, named = '', rest = ''] = new RegExp(`^with (${price}) (.+)$`).exec(text) ?? [];
            const [other, wrong] = priceOf(named, occupancy, context);
            return wrong ?? from(rest, other!.pounds);
          }),
        ];
      },
    ],
    [
      '<{period}: >Even with every bed in use {own} costs {money}, more than {prices}: there is no break-even.',
      (s) => [
        ownBed(s.own!),
        isMoney(s.money!, full[per]),
        ...membersOf(s.prices!, vocabulary(context).price!).map((text) => {
          const [other, wrong] = priceOf(text, occupancy, context);
          return (
            wrong ??
            unless(
              breakEvenOf(occupancy, other!.pounds) === undefined,
              `it breaks even with ${text}`,
            )
          );
        }),
      ],
    ],
  ];
}

export function mixSentences({ shown, per }: Context): readonly Sentence[] {
  const { mix } = shown.truth;
  if (!mix) return [];
  const shareIn = (s: Slots): Exact => {
    const said = Exact.of(s.fine!.replace('%', '')).over(Exact.of(100));
    // What is written to two decimals stands for the exact end of the slider.
    const ends = s.end === 'the target' ? [mix.target, mix.today] : [mix.today, mix.target];
    return (
      ends.find(
        (share) => isRounded(s.fine!.replace('%', ''), share.times(Exact.of(100))) === undefined,
      ) ?? said
    );
  };
  const where = (s: Slots, share: Exact): readonly Complaint[] => [
    s.mixName === undefined ? undefined : unless(isSame(s.mixName, mix.name), 'another name'),
    s.end === undefined
      ? undefined
      : unless(
          share.is(s.end === 'as today' ? mix.today : mix.target),
          `${s.fine} is not ${s.end}`,
        ),
    isRounded(s.k!, mix.places.times(share)),
    isExactly(s.m!, mix.places),
  ];
  const start = '<{mixName}: >«At|at» {fine} in-house<, {end}> ({k:n} of {m:n} places)';
  const change = (name: string, text: string, exact: Exact): Complaint => {
    const [, way, money = ''] = new RegExp(`(rise|fall) by (${MONEY})`).exec(text) ?? [];
    if (!way) return unless(isNothing(exact), `${name} change by £${exact}`);
    return (
      unless(
        exact.compare(Exact.of(0)) === (way === 'rise' ? 1 : -1),
        `${name} ${way}: £${exact}`,
      ) ?? isDifference(money, exact)
    );
  };
  return [
    [
      `${start}, in-house places cost {a:money}, external ones {b:money}, together {c:money} {per}.`,
      (s) => {
        const share = shareIn(s);
        const costs = mixAt(mix, share, per);
        return [
          ...where(s, share),
          isMoney(s.a!, costs.inHouse),
          isMoney(s.b!, costs.external),
          isMoney(s.c!, costs.total),
        ];
      },
    ],
    [
      `${start}, in-house costs {x:changed}, external costs {y:changed}, together {z:sum} {per}: {a:money} in place of {b:money}.`,
      (s) => {
        const share = shareIn(s);
        const [then, now] = [mixAt(mix, share, per), mixAt(mix, mix.today, per)];
        const all = then.total.minus(now.total);
        const [, money, way] = new RegExp(`^(${MONEY}) (more|less)$`).exec(s.z!) ?? [];
        return [
          ...where(s, share),
          change('in-house costs', s.x!, then.inHouse.minus(now.inHouse)),
          change('external costs', s.y!, then.external.minus(now.external)),
          money === undefined
            ? unless(isNothing(all), `together they differ by £${all}`)
            : (unless(
                all.compare(Exact.of(0)) === (way === 'more' ? 1 : -1),
                `together “${way}” is £${all}`,
              ) ?? isDifference(money, all)),
          isMoney(s.a!, then.total),
          isMoney(s.b!, now.total),
        ];
      },
    ],
  ];
}

/** Why costs that are shown are not ranked: each reason must be one of two of them, or of one. */
function notRanked(known: readonly ShownBar[]): readonly Sentence[] {
  const pair = (differ: (a: ShownBar, b: ShownBar) => boolean, what: string) =>
    unless(
      known.some((a) => known.some((b) => a !== b && differ(a, b))),
      `no two costs are ${what}`,
    );
  const basesDiffer = () => pair((a, b) => !sameBasis(a, b), 'on different bases');
  const periodsDiffer = () => pair((a, b) => !samePeriod(a, b), 'of different periods');
  const head = 'Costs {differing} are not ranked against each other.';
  const reason = (text: string) => head.replace('{differing}', text);
  return [
    [reason('on different bases'), basesDiffer],
    [reason('of different periods'), periodsDiffer],
    [reason('on different bases or of different periods'), () => [basesDiffer(), periodsDiffer()]],
    [
      'A cost whose basis is not known is not ranked.',
      () =>
        unless(
          known.some((bar) => !sameBasis(bar, { ...bar })),
          'every basis is known',
        ),
    ],
  ];
}

function listSentences(context: Context): readonly Sentence[] {
  const { shown, per } = context;
  const { bars, packages } = shown;
  const known = bars.filter(({ pounds }) => pounds);
  const range = (s: Slots): readonly Complaint[] => {
    const found = ofNamed(bars, s.low!, (low) =>
      ofNamed(bars, s.high!, (high) => {
        if (!low.pounds || !high.pounds || !areAlike(low, high) || !samePlace(low, high))
          return ['the two cannot be ranked'];
        const group = known.filter((bar) => together(bar, low));
        const ofGroup = group.map(({ pounds }) => pounds!.year);
        return [
          s.place === undefined
            ? undefined
            : unless(
                placesOf(low).some((place) => isSame(place, s.place!)),
                `not of ${s.place}`,
              ),
          unless(isSame(shortBasis(low), s.basis!), `the basis is ${shortBasis(low)}`),
          isCost(s.x!, low, per),
          isCost(s.y!, high, per),
          unless(
            ofGroup.every((each) => each.compare(low.pounds!.year) >= 0),
            `${low.name} is not the lowest`,
          ),
          unless(
            ofGroup.every((each) => each.compare(high.pounds!.year) <= 0),
            `${high.name} is not the highest`,
          ),
          s.same === undefined
            ? unless(!low.pounds.year.is(high.pounds.year), 'they cost the same')
            : unless(low.pounds.year.is(high.pounds.year), 'they do not cost the same'),
        ];
      }),
    );
    return found;
  };
  return [
    ['{unit}.'],
    ['{now}, {unit}.'],
    ['{now}.'],
    ['{n} costs.', (s) => unless(Number(s.n) === bars.length, `there are ${bars.length}`)],
    [
      'No cost is shown: so few places are in-house or external that what they cost would tell how many they are.',
      () =>
        unless(
          areFewPlaces(shown.truth) &&
            bars.length === 0 &&
            !packages &&
            context.page.whatIfs.length === 0,
          'there are costs to show',
        ),
    ],
    ...notRanked(known),
    [
      '<{place}, ><{period}, ><of the costs that are known, >«On|on|Of the costs that are known, on» the same basis ({basis}) the lowest «is|are» {lows:barNames} ({x:cost}< each>) and the highest «is|are» {highs:barNames} ({y:cost}< each>).',
      (s) => rangeOfAll(s, context),
    ],
    [
      '<{place}, ><{period}, ><of the costs that are known, >«On|on|Of the costs that are known, on» the same basis ({basis}) {lows:barNames} {same} ({x:cost}).',
      (s) => rangeOfAll({ ...s, highs: s.lows!, y: s.x! }, context),
    ],
    [
      '<{place}, ><{period}, ><of the costs that are known, >«On|on|Of the costs that are known, on» the same basis ({basis}) the lowest «is|are» {lows:prices} and the highest «is|are» {highs:prices}.',
      (s) => rangeOfAll(s, context),
    ],
    [
      '<{place}, ><{period}, ><of the costs that are known, >«On|on|Of the costs that are known, on» the same basis ({basis}) the lowest «is|are» {lows:prices} and the highest «is|are» {highs:barNames} ({y:cost}< each>).',
      (s) => rangeOfAll(s, context),
    ],
    [
      '<{place}, ><{period}, ><of the costs that are known, >«On|on|Of the costs that are known, on» the same basis ({basis}) the lowest «is|are» {lows:barNames} ({x:cost}< each>) and the highest «is|are» {highs:prices}.',
      (s) => rangeOfAll(s, context),
    ],
    [
      '<{place}, ><{period}, ><of the costs that are known, >«On|on|Of the costs that are known, on» the same basis ({basis}) {lows:prices} {same}.',
      (s) => rangeOfAll({ ...s, highs: s.lows! }, context),
    ],
    [
      '<{place}, ><{period}, >«On|on» the same basis ({basis}) the lowest is {low:bar} ({x:cost}) and the highest {high:bar} ({y:cost}).',
      range,
    ],
    [
      '<{place}, ><{period}, >«On|on» the same basis ({basis}) {low:bar} ({x:cost}) and {high:bar} ({y:cost}) {same}.',
      range,
    ],
    [
      '{costs}.',
      (s) => {
        const words = vocabulary(context);
        const each = `(?:${words.bar!}) costs (?:${words.cost!}) ${PER[per]}(?: \\((?:${words.basis!})\\))?`;
        return membersOf(s.costs!, each).flatMap((text) => {
          const [, name = '', cost = '', basis] =
            new RegExp(
              `^(${words.bar!}) costs (${words.cost!}) ${PER[per]}(?: \\((${words.basis!})\\))?$`,
            ).exec(text) ?? [];
          return ofNamed(bars, name, (bar) => [
            isCost(cost, bar, per),
            basis === undefined
              ? undefined
              : unless(
                  [
                    shortBasis(bar),
                    ...(bar.period?.flow ?? []).map((period) => `${shortBasis(bar)}, ${period}`),
                  ].some((each) => isSame(each, basis)),
                  `it is ${shortBasis(bar)}`,
                ),
          ]);
        });
      },
    ],
    ...groupSentences(context),
    ...(packages
      ? ([['{packages}.', (s) => packageComplaints(s.packages!, context)]] as readonly Sentence[])
      : []),
  ];
}

/** The lowest and the highest of the costs on one basis; several where they are equal. */
function rangeOfAll(s: Slots, { shown, per }: Context): readonly Complaint[] {
  const { bars } = shown;
  const kind = anyOf(bars.map(({ name }) => name));
  // More than three are counted: those of the basis that cost as much.
  const namesIn = (text: string, cost: string): readonly string[] => {
    const count = /^(\d+) provisions$/.exec(text)?.[1];
    if (count === undefined) return membersOf(text, kind);
    const group = bars.filter(
      (bar) => isCost(cost, bar, per) === undefined && isSame(shortBasis(bar), s.basis!),
    );
    const place = group.filter(
      (bar) => s.place === undefined || placesOf(bar).some((each) => isSame(each, s.place!)),
    );
    // Those of another period are drawn apart.
    const groups = place.map((first) => place.filter((bar) => together(bar, first)));
    const counted = groups.find(({ length }) => length === Number(count));
    return counted?.map(({ name }) => name) ?? [];
  };
  // Each has its own cost beside it where their marks differ.
  const named = (text: string, cost: string | undefined) =>
    cost === undefined
      ? membersOf(text, `(?:${kind}) \\((?:${costIn(shown)})\\)`).map(
          (each): readonly [string, string] => {
            const [, name = '', own = ''] = /^(.+) \(([^()]+)\)$/.exec(each) ?? [];
            return [name, own];
          },
        )
      : namesIn(text, cost).map((name): readonly [string, string] => [name, cost]);
  const [lows, highs] = [named(s.lows!, s.x), named(s.highs!, s.y)];
  if (lows.length === 0 || highs.length === 0) return ['no end of the range is named'];
  const found = ofNamed(bars, lows[0]![0], (low) => {
    const group = bars.filter((bar) => together(bar, low) && bar.pounds);
    const amounts = group.map(({ pounds }) => pounds!.year).sort((a, b) => a.compare(b));
    const ends = (names: readonly (readonly [string, string])[], end: Exact | undefined) =>
      names.flatMap(([name, text]) => {
        const bar = group.find((each) => isSame(each.name, name));
        if (!bar || !end) return [`“${name}” is not in the group`];
        return [
          unless(bar.pounds!.year.is(end), `“${name}” is no end of the range`),
          isCost(text, bar, per),
        ];
      });
    return [
      unless(isSame(shortBasis(low), s.basis!), `the basis is ${shortBasis(low)}`),
      ...ends(lows, amounts[0]),
      ...ends(highs, amounts.at(-1)),
    ];
  });
  return found;
}

/** `At full occupancy: Our home £210k (a note); Their home £200k.`: each group as it is drawn. */
function groupSentences({ shown, per }: Context): readonly Sentence[] {
  const { bars } = shown;
  const groups: ShownBar[][] = [];
  for (const bar of bars) {
    const group = groups.find(([first]) => together(first!, bar));
    if (group) group.push(bar);
    else groups.push([bar]);
  }
  const amount = costIn(shown);
  return groups.map((group): Sentence => {
    const [first] = group as [ShownBar];
    const [note = '', ...others] = new Set(group.map(({ basisNote }) => basisNote));
    const isShared = group.length > 1 && others.length === 0 && note !== '';
    const heads = (first.period?.flow ?? ['']).map((period) =>
      [
        ...[first.area, first.setting].filter(Boolean),
        shortBasis(first),
        isShared ? note : '',
        period,
      ]
        .filter(Boolean)
        .join(', '),
    );
    const head = anyOf(heads);
    const each = group.map(({ name, basisNote }) => {
      const aside = basisNote && !isShared ? ` \\(${anyOf([basisNote])}\\)` : '';
      return `(?:${anyOf([name])}) (?:${amount})${aside}`;
    });
    return [
      { source: `(?<head>${head}): (?<group>${each.join('; ')})\\.` },
      (s) => {
        let rest = s.group!;
        return group.map((bar) => {
          const [all = '', cost = ''] =
            new RegExp(`^(?:; )?(?:${anyOf([bar.name])}) (${amount})(?: \\(.*?\\)(?=;|$))?`).exec(
              rest,
            ) ?? [];
          rest = rest.slice(all.length);
          const complaint = isCost(cost, bar, per);
          return complaint && `${bar.name}: ${complaint}`;
        });
      },
    ];
  });
}

/** `11 packages, from £2,950 to £8,800 a week, about £4,060 a week on average, 10 under £5.2k`. */
export function packageComplaints(text: string, { shown }: Context): readonly Complaint[] {
  const packages = shown.packages!;
  const { per, listed, average, under, number } = packages;
  const count = new RegExp(`^(${NUMBER}) packages?`).exec(text)?.[1];
  const codes = new RegExp(`^[Pp]ackages \\(number (${REASON_LIST})\\)`).exec(text)?.[1];
  const [, each, from, to] =
    new RegExp(`(?:(${MONEY}) each|from (${MONEY}) to (${MONEY})) a ${per}`).exec(text) ?? [];
  const [low, high] = [each ?? from, each ?? to];
  const [, about, mean] =
    new RegExp(`(about )?(${MONEY}) a ${per} on average`, 'i').exec(text) ?? [];
  const [, doubts = ''] = new RegExp(`on average \\((${REASON_LIST})\\)`).exec(text) ?? [];
  // An estimate is about so much.
  const certain = average?.marks.filter((mark) => mark !== 'e' || !about) ?? [];
  const [, below, bound] =
    new RegExp(`(?:^|, )(${NUMBER}|number) under (${MONEY})`).exec(text) ?? [];
  const [, unknown] = new RegExp(`under .*: (${REASON_LIST})$`).exec(text) ?? [];
  const costs = (listed ?? []).flatMap((cell) => cell.number ?? []).sort((a, b) => a.compare(b));
  return [
    count === undefined ? undefined : number?.number ? isExactly(count, number.number) : `a number of packages, ${count}, that is not shown`,
    codes === undefined ? undefined : unless(inWords(number) === codes, `${codes} of ${number?.text}`),
    low === undefined ? undefined : packages.isListed && costs[0] ? isMoney(low, costs[0]) : 'single costs are not shown',
    high === undefined ? undefined : packages.isListed && costs[0] ? isMoney(high, costs.at(-1)!) : 'single costs are not shown',
    mean === undefined ? undefined : average?.number ? (about ? isAbout(mean, average.number) : isMoney(mean, average.number)) : 'there is no average',
    mean === undefined || about ? undefined : unless(!average?.marks.includes('e'), 'it is an estimate'),
    mean === undefined ? undefined : unless(doubts === inWords({ codes: certain }), `the average is ${inWords({ codes: certain }) || 'settled'}`),
    bound === undefined ? undefined : under ? isMoney(bound, under.value) : 'there is no bound',
    below === undefined
      ? undefined
      : below === 'number' ? unless(inWords(packages.underCount) === unknown, `${unknown} of ${packages.underCount?.text}`)
      : packages.underCount?.number ? isExactly(below, packages.underCount.number) : `${below}, which is not shown`,
    ...convertedComplaints(text, packages),
  ]; // prettier-ignore
}

const inWords = (of: { readonly codes: readonly string[] } | undefined): string =>
  (of?.codes ?? []).map((code) => REASONS[code]!).join(', ');

/** ` (about £212k a year)`: the same for the other time. */
function convertedComplaints(
  text: string,
  { per, average, under }: NonNullable<ShownTruth['packages']>,
): readonly Complaint[] {
  const other: Per = per === 'year' ? 'week' : 'year';
  return [...text.matchAll(new RegExp(`\\(about (${MONEY}) a ${other}\\)`, 'g'))].map(
    ([, money]) => {
      const isUnder = / under /.test(text);
      const exact = isUnder ? under?.value : average?.number;
      return exact
        ? isAbout(money!, poundsOf(exact, per)[other])
        : `about ${money} of what is not known`;
    },
  );
}

const BASES: Readonly<Record<string, string>> = {
  'full occupancy': 'At full occupancy: what a bed would cost if every bed were in use all year.',
  'stated occupancy': 'At a stated occupancy: what a bed in use costs when so many of them are.',
  forecast: 'Forecast: what is expected to be spent by the end of the year.',
  actual: 'Actual: what was spent.',
  price: 'Price: what is paid to a provider.',
  '': 'Where the basis is not known, nothing can be compared.',
};

function noteSentences({ shown, page }: Context): readonly Sentence[] {
  const { bars, truth, packages } = shown;
  const cells = page.table.rows.flatMap((row) => row.cells);
  const codes = new Set(
    cells.flatMap((cell) => [...cell.matchAll(/\[(.)\]/g)].map(([, code]) => code!)),
  );
  return [
    [
      'A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.',
      () => isRounded('52.14', Exact.of(365).over(Exact.of(7))),
    ],
    ...Object.entries(BASES).map(([basis, text]): Sentence => [
      { own: text },
      () =>
        unless(
          bars.some((bar) => bar.basis === basis),
          'no cost is on this basis',
        ),
    ]),
    [
      'What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.',
    ],
    [
      'Break-even is rounded up to whole beds.',
      () => unless(truth.occupancy?.beds !== undefined, 'the beds are not known'),
    ],
    [
      'The mix takes the two costs of a place as they are. It leaves out the cost of changing over, notice periods and empty places.',
      () => unless(truth.mix !== undefined, 'there is no mix'),
    ],
    [
      'Of the packages only what is written is known; they are not drawn one by one.',
      () => unless(packages !== undefined && !packages.isListed, 'they are'),
    ],
    [
      'Numbers of people are rounded to the nearest {n}.',
      (s) => unless(truth.rounding === Number(s.n), 'they are not'),
    ],
    [
      '{meanings}.',
      (s) =>
        [...s.meanings!.matchAll(/\[(.)\] (.+?)(?=(?:; \[|$))/g)].map(([, code = '', is = '']) => {
          const right = EXPLAINED[code] ?? REASONS[code];
          return is === right
            ? unless(codes.has(code), `[${code}] does not occur`)
            : `[${code}] means ${right}, not ${is}`;
        }),
    ],
    [
      'Years end on {any}.',
      (s) => {
        const ends = {
          financial: '31 March',
          academic: '31 August',
          calendar: '31 December',
          '30 September': '30 September',
        };
        return unless(s.any === ends[truth.written.year ?? 'financial'], 'they do not');
      },
    ],
  ];
}

function pointComplaints(context: Context): readonly string[] {
  const { shown, page } = context;
  const words = vocabulary(context);
  return page.points.flatMap(([head = '', ...lines]) => {
    const { packages } = shown;
    const read = packages && head === packages.name ? packagePoint(context) : undefined;
    const named = (bar: ShownBar) =>
      [bar.name, ...placesOf(bar).map((place) => `${bar.name}, ${place}`)].includes(head);
    const found = read ? [lines.flatMap(read)] : shown.bars.filter(named).map((bar) => {
      const reader = readerOf(pointSentences(bar, context), words);
      return lines.flatMap((line) => reader(line));
    }); // prettier-ignore
    const best = [...found].sort((a, b) => a.length - b.length)[0] ?? ['it is of no cost'];
    return best.map((each) => `point ${head}: ${each}`);
  });
}

const packagePoint =
  (context: Context) =>
  (line: string): readonly string[] =>
    packageComplaints(line, context).flatMap((each) => (each ? [each] : []));

function pointSentences(bar: ShownBar, context: Context): readonly Sentence[] {
  const { per } = context;
  const { pounds } = bar;
  const other: Per = per === 'year' ? 'week' : 'year';
  const basis = (bar.period?.flow ?? ['']).map((period) =>
    capital([shortBasis(bar), bar.basisNote, period].filter(Boolean).join(', ')),
  );
  return [
    ['{cost}< {per}>', (s) => isCost(s.cost!, bar, per)],
    [
      `{money} ${PER[other]}`,
      (s) => (pounds ? isMoney(s.money!, pounds[other]) : 'no cost is known'),
    ],
    ...basis.map(own),
    own(KINDS[bar.kind]!),
    [
      `was {money} ${PER[bar.per]} before revision`,
      (s) => (bar.cell.was ? isMoney(s.money!, bar.cell.was) : 'it was not revised'),
    ],
    ...explanations(context),
    ...(bar.cell.note === undefined ? [] : [own(bar.cell.note)]),
    ...(bar.source === undefined
      ? []
      : [
          own(sourceText(bar.source).replace(/\..*$/, '')),
          own(
            `Source: ${typeof bar.source === 'string' ? bar.source : textOf((bar.source as { name?: unknown }).name)}`,
          ),
        ]),
  ];
}

interface Selection {
  readonly item?: { readonly kind: string; readonly name: string };
  readonly value?: unknown;
  readonly unit?: string;
}

function selectionComplaints({ shown, page }: Context): readonly string[] {
  return page.selections.flatMap((detail) => {
    const { item, value, unit } = detail as Selection;
    if (!item || typeof value !== 'number' || item.kind !== 'provision') return [];
    const bars = shown.bars.filter(({ name }) => name === item.name);
    const per: Per = unit?.endsWith('week') ? 'week' : 'year';
    const isRight = bars.some(
      ({ pounds }) => pounds && Math.abs(pounds[per].toNumber() - value) <= 1e-6 * value,
    );
    return isRight ? [] : [`an event says ${value} of ${item.name}`];
  });
}
