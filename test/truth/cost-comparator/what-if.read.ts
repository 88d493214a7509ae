// Reads the what-ifs of a comparison: sentence, slider, table and drawing of each.
import { Exact } from '../shared/exact.js';
import { type Complaint, isRounded, NUMBER, PERCENT } from '../shared/figures.js';
import type { WhatIf } from '../shared/page.js';
import { middleOf, outOfProportion } from '../shared/rows.js';
import { isSame, readerOf, type Sentence, unless } from '../shared/sentences.js';
import type { Drawing } from '../shared/drawing.js';
import { misplaced, perPxOf, scaleOf } from '../shared/scale.js';
import { isMoney, MONEY, poundsIn } from './money.js';
import {
  type Context,
  isCost,
  mixSentences,
  occupancySentences,
  priceOf,
  vocabulary,
} from './read.js';
import { bedAt, bedsFor, breakEvenOf, mixAt } from './what-if.js';

export function whatIfComplaints(context: Context): readonly string[] {
  const { page, shown } = context;
  const { occupancy, mix } = shown.truth;
  return page.whatIfs.flatMap((whatIf) => {
    const isOfMix = whatIf.name.startsWith('What if another share');
    const known = isOfMix ? mix : occupancy;
    if (!known) return [`a what-if of nothing: ${whatIf.name}`];
    const found = isOfMix ? mixComplaints(whatIf, context) : bedComplaints(whatIf, context);
    return found.flatMap((each) => (each ? [`what-if: ${each}`] : []));
  });
}

const LABELS: readonly Sentence[] = [
  ['Beds in use'],
  ['Occupancy, per cent'],
  ['Share in-house, per cent'],
  ['Table of this what-if'],
];

/** Where the slider stands: a share of all beds. */
function shareOf(text: string, beds: number | undefined): readonly [Exact | undefined, Complaint] {
  const [, k, m, p] =
    new RegExp(`^(${NUMBER}) of (${NUMBER}) beds?, (${PERCENT})$`).exec(text) ?? [];
  if (k !== undefined) {
    const share = Exact.of(k).over(Exact.of(m!));
    const wrong = unless(Exact.of(m!).is(Exact.of(beds ?? 0)), `there are ${beds} beds`);
    return [share, wrong ?? isRounded(p!.replace('%', ''), share.times(Exact.of(100)))];
  }
  const percent = new RegExp(`^(${NUMBER})%$`).exec(text)?.[1];
  if (percent === undefined) return [undefined, `not understood: “${text}”`];
  return [Exact.of(percent).over(Exact.of(100)), undefined];
}

function bedComplaints(whatIf: WhatIf, context: Context): readonly Complaint[] {
  const { shown, per } = context;
  const occupancy = shown.truth.occupancy!;
  const words = vocabulary(context);
  const read = readerOf([...occupancySentences(context), ...LABELS], words);
  const { table, slider, drawing } = whatIf;
  const prices = table.columns.slice(2).map((column) => {
    const [price, wrong] = priceOf(column.replace(/^Against /, ''), occupancy, context);
    return { price, wrong };
  });
  return [
    ...whatIf.texts.flatMap(read),
    slider === '' ? undefined : shareOf(slider, occupancy.beds)[1],
    ...prices.map(({ wrong }) => wrong),
    ...table.rows.flatMap(({ head, cells }) => {
      const [share, wrong] = shareOf(head, occupancy.beds);
      if (!share || wrong) return [wrong];
      const amounts = (['year', 'week'] as const).map((each, i) =>
        isMoney(cells[i]!, bedAt(occupancy, share, each)),
      );
      const against = prices.map(({ price }, i) => {
        const text = cells[i + 2]!;
        return price && isMoney(text, bedAt(occupancy, share, per).minus(price.pounds[per]));
      });
      return [...amounts, ...against].map((each) => each && `${head}: ${each}`);
    }),
    ...bedDrawing(drawing, context),
  ];
}

/** The curve’s axis, its dots and what is written at the lines of prices. */
function bedDrawing({ labels, dots }: Drawing, context: Context): readonly Complaint[] {
  const { shown, per } = context;
  const occupancy = shown.truth.occupancy!;
  const { beds } = occupancy;
  const money = new RegExp(`^(${MONEY})$`);
  const ticks = labels.flatMap(({ text, x, top, anchor }) =>
    money.test(text) && anchor === 'end' ? [{ value: poundsIn(text).toNumber(), x, y: top }] : [],
  );
  const steps = labels.flatMap(({ text, x, top }) =>
    /^[\d,]+%?$/.test(text) ? [{ value: Number(text.replace(/[,%]/g, '')), x, y: top }] : [],
  );
  const rest = labels.filter(
    ({ text, anchor }) => !(money.test(text) && anchor === 'end') && !/^[\d,]+%?$/.test(text),
  );
  const scale = scaleOf(ticks);
  const complaints: Complaint[] = misplaced(ticks, 1.1).map(
    ({ value, at }) => `the tick £${value} stands at £${at}`,
  );
  if (scale) {
    const perPx = perPxOf(scale);
    const [first, last] = [steps[0], steps.at(-1)];
    if (first && last && beds !== undefined && first.x !== last.x)
      for (const dot of dots) {
        const step = Math.round(
          first.value + ((dot.x - first.x) * (last.value - first.value)) / (last.x - first.x),
        );
        const right = bedAt(occupancy, Exact.of(step).over(Exact.of(beds)), per).toNumber();
        const value = scale(dot.y);
        complaints.push(
          unless(
            Math.abs(value - right) <= Math.abs(perPx) * 1.2,
            `the dot of ${step} beds stands at £${value.toFixed()}, not £${right.toFixed()}`,
          ),
        );
      }
  }
  // Labels that stand close one above the other are read as one.
  const each = rest.flatMap(({ text }) =>
    text.split(
      /(?<=: no break-even|: break-even at [\d,]+ beds?|: break-even at [\d.]+%(?: \([\d.]+%\))?) (?!\()/,
    ),
  );
  return [...complaints, ...each.map((text) => priceLabel(text, context))];
}

/** `External £262k: break-even at 7 beds`. */
function priceLabel(text: string, context: Context): Complaint {
  const { shown, per } = context;
  const occupancy = shown.truth.occupancy!;
  if (['Beds in use', 'Occupancy'].includes(text)) return undefined;
  const [, named = '', where] = /^(.+?)(?:: (no break-even|break-even at .+))?$/.exec(text) ?? [];
  const price = occupancy.prices.find((each) => {
    const bar = shown.bars.find(
      ({ id, area, setting }) => id === each.id && area === each.area && setting === each.setting,
    )!;
    return (
      isSame(named.slice(0, each.name.length), each.name) &&
      isCost(named.slice(each.name.length + 1), bar, per) === undefined
    );
  });
  if (!price) return `“${text}” is of no price`;
  if (where === undefined) return undefined;
  const share = breakEvenOf(occupancy, price.pounds);
  if (where === 'no break-even') return unless(share === undefined, `“${text}”: it breaks even`);
  if (!share) return `“${text}”: it never breaks even`;
  const beds = /at ([\d,]+) beds?/.exec(where)?.[1];
  if (beds !== undefined)
    return unless(
      bedsFor(share, occupancy.beds!).is(Exact.of(beds)),
      `“${text}”: from ${bedsFor(share, occupancy.beds!)} beds on`,
    );
  const percents = [...where.matchAll(new RegExp(`(${NUMBER})%`, 'g'))].map(
    ([, number]) => number!,
  );
  return percents.map((number) => isRounded(number, share.times(Exact.of(100)))).find(Boolean);
}

function mixComplaints(whatIf: WhatIf, context: Context): readonly Complaint[] {
  const mix = context.shown.truth.mix!;
  const words = vocabulary(context);
  const read = readerOf([...mixSentences(context), ...LABELS], words);
  const { table, slider, drawing } = whatIf;
  const row = (text: string): readonly [Exact | undefined, Complaint] => {
    const [, percent, end] =
      new RegExp(`^(${NUMBER})% in-house(?:, (as today|the target))?$`).exec(text) ?? [];
    if (percent === undefined) return [undefined, `not understood: “${text}”`];
    if (end === undefined) return [Exact.of(percent).over(Exact.of(100)), undefined];
    const share = end === 'as today' ? mix.today : mix.target;
    return [share, isRounded(percent, share.times(Exact.of(100)))];
  };
  return [
    ...whatIf.texts.flatMap(read),
    slider === '' ? undefined : row(slider)[1],
    ...table.rows.flatMap(({ head, cells }, i) => {
      const [said, wrong] = row(head);
      if (!said || wrong) return [wrong];
      // Rows are at fifths of the way; their heads are rounded to two decimals.
      const share = mix.today.plus(
        mix.target.minus(mix.today).times(Exact.of(i)).over(Exact.of(5)),
      );
      const isHere = isRounded(/[\d.]+/.exec(head)![0], share.times(Exact.of(100)));
      const of = isHere === undefined ? share : said;
      const right = (['year', 'week'] as const).flatMap((each) => {
        const { inHouse, external, total } = mixAt(mix, of, each);
        return [inHouse, external, total];
      });
      return right.map((each, column) => {
        const complaint = isMoney(cells[column]!, each);
        return complaint && `${head}: ${complaint}`;
      });
    }),
    ...mixDrawing(drawing, context, row),
  ];
}

/** Two rows, each of two parts: in-house and external. */
function mixDrawing(
  { labels, blocks }: Drawing,
  { shown, per }: Context,
  row: (text: string) => readonly [Exact | undefined, Complaint],
): readonly Complaint[] {
  const mix = shown.truth.mix!;
  const names = labels.filter(({ kind, x }) => kind === 'name' && x === 0);
  const costsAt = (y: number) => {
    const name = [...names].sort((a, b) => Math.abs(a.top - y) - Math.abs(b.top - y))[0];
    const [share, wrong] = row(name?.text ?? '');
    return { costs: share && mixAt(mix, share, per), wrong };
  };
  const solid = blocks.filter(({ kind }) => /\bbar\b/.test(kind) && /\bsolid\b/.test(kind));
  const bars = solid.flatMap((block) => {
    const { costs } = costsAt(middleOf(block));
    const isSecond = solid.some((other) => other.y === block.y && other.x < block.x);
    // Where no place is in-house, there is only the other part.
    const values = costs ? (isSecond ? [costs.external] : [costs.inHouse, costs.external]) : [];
    return [
      {
        name: isSecond ? 'external' : 'in-house',
        lengthPx: block.width,
        values: values.map((each) => each.toNumber()),
      },
    ];
  });
  return [
    ...outOfProportion(bars),
    ...labels.map(({ text, top, kind, x }) => {
      if (kind === 'name' && x === 0) return row(text)[1];
      const { costs, wrong } = costsAt(top);
      if (!costs) return wrong;
      const [, own, other] =
        new RegExp(`^In-house (${MONEY}), external (${MONEY})$`).exec(text) ?? [];
      if (own !== undefined) return isMoney(own, costs.inHouse) ?? isMoney(other!, costs.external);
      return new RegExp(`^${MONEY}$`).test(text)
        ? isMoney(text, costs.total)
        : `not understood: “${text}”`;
    }),
  ];
}
