// The mix's sentences in English.
// They say what the model found and judge nothing themselves.
import type { Source } from '../../core/data/dataset.js';
import type { Period } from '../../core/data/period.js';
import { textIn } from '../../core/data/text.js';
import {
  absenceOf,
  isKnown,
  type Shorthand,
  shorthandOf,
  type Value,
} from '../../core/data/value.js';
import { decimalsOf, roundTo } from '../../core/statistics/decimals.js';
import { coreEn } from '../../core/words/en.js';
import { reasonsOf } from '../../core/words/words.js';
import type { Entry } from './model.entries.js';
import type { Reason } from './model.form.js';
import type { Facts, PlacementMixModel } from './model.js';
import type { PlacementMixWords } from './words.js';

const { amount, list, number, period: periods, shorthand } = coreEn;

type Model = PlacementMixModel;

const text = (of: Parameters<typeof textIn>[0]): string => textIn(of, 'en');
const count = (value: number): string => number(value, decimalsOf(value));
const percentText = (share: number): string => `${count(roundTo(share * 100, 1))}%`;
const points = (size: number): string => `${count(size)} percentage point${size === 1 ? '' : 's'}`;

const dated = (model: Model, period: Period): string =>
  periods.long(period, model.measure.kind === 'stock').replace(/^year /, 'the year ');
const on = (model: Model, period: Period | undefined): string => {
  if (!period) return '';
  const day = model.measure.kind === 'stock' || period.kind === 'day';
  return `${day ? 'on' : 'in'} ${dated(model, period)}`;
};

/** The sector's own words are no proper names: within a sentence they begin small. */
const within = (name: string): string =>
  /^(in-house|external|internal|independent|agency|our|own|other|inside|outside?|kinship|foster|residential|placed|private|secure|voluntary|parents)\b/i.test(
    name,
  )
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;

const partName = (model: Model, part: number): string => text(model.parts[part]!.name);
const groupName = (model: Model, group: number): string => text(model.groups[group]!.name);

function entryName(model: Model, { parts, group }: Entry): string {
  if (parts.length === 1) return partName(model, parts[0]!);
  const other = otherName(model);
  return model.groups.length > 1 && group >= 0
    ? `${other}, ${within(groupName(model, group))}`
    : other;
}

/** Beside a part of the dataset that is itself called "Other" one must know which is meant. */
const otherName = ({ parts }: Model): string =>
  parts.some(({ name }) => /^other\b/i.test(text(name).trim())) ? 'All other parts' : 'Other';

function mixName({ mixes, envelope, measure }: Model, mix: number): string {
  if (mixes.length === 1) return '';
  const names = mixes.map((one) => text(one.area?.name ?? envelope.area?.name));
  const { period } = mixes[mix]!;
  const date = period ? periods.long(period, measure.kind === 'stock') : '';
  const name = names[mix]!;
  if (names.filter((each) => each === name).length === 1) return name;
  if (date && names.every((each) => each === name)) return date;
  return [name, date].filter(Boolean).join(', ') || count(mix + 1);
}

function share({ percent, share: exact }: Facts): string {
  return percent === undefined ? '' : coreEn.share(exact ?? percent / 100, percent);
}

function figure(facts: Facts): string {
  const { value } = facts;
  const part = share(facts);
  if (!isKnown(value) && part) return part;
  const decimals = isKnown(value) ? decimalsOf(value.value) : 0;
  return coreEn.cell(value, { unit: 'count', decimals }) + (part && ` (${part})`);
}

/** Within a sentence: `168 (48%), provisional`, `confidential`. */
function told(facts: Facts): string {
  const { value } = facts;
  const part = share(facts);
  if (!isKnown(value)) return part || reasonOf(value);
  const both = count(value.value) + (part && ` (${part})`);
  return [both, ...reasonsOf(coreEn, value)].join(', ');
}

function change({ change: by }: Facts): string {
  if (by === undefined) return '';
  if (by === 0) return 'no change';
  return `${by > 0 ? 'up' : 'down'} ${count(Math.abs(by))}`;
}

/** `60% in-house, 15 percentage points short of the 75% target`. */
function groupShare(model: Model, group: number, mix: number): string {
  const facts = model.mixes[mix]!.groups[group]!;
  const name = within(groupName(model, group));
  const { target } = model.groups[group]!;
  if (facts.percent === undefined) return '';
  const said = `${share(facts)} ${name}`;
  if (target === undefined) return said;
  const goal = `the ${percentText(target)} target`;
  const apart = roundTo(facts.percent - target * 100, 1);
  const exact = roundTo((facts.share ?? target) - target, 9);
  if (exact === 0) return `${said}, at ${goal}`;
  // A rounded share may be at the target, or past it, where the share itself is not.
  if (apart * exact <= 0) return `${said}, just ${exact < 0 ? 'under' : 'over'} ${goal}`;
  return `${said}, ${points(Math.abs(apart))} ${apart < 0 ? 'short of' : 'over'} ${goal}`;
}

function groupChange(facts: Facts): string {
  const { points: by } = facts;
  if (by === undefined) return '';
  return by === 0 ? 'share unchanged' : `share ${by > 0 ? 'up' : 'down'} ${points(Math.abs(by))}`;
}

const since = (model: Model, mix = 0): string => {
  const { previousPeriod } = model.mixes[mix]!;
  return previousPeriod ? ` since ${dated(model, previousPeriod)}` : ' since the previous period';
};

/** Number, change and change of share: what the summary leaves out. */
function groups(model: Model): readonly string[] {
  const [mix] = model.mixes;
  if (model.mixes.length > 1 || model.form === 'targets') return [];
  return mix!.groups.map((facts, g) => {
    const changes = [change(facts), groupChange(facts)].filter(Boolean).join(', ');
    return `${groupName(model, g)}: ${told(facts)}${changes ? `, ${changes}${since(model)}` : ''}.`;
  });
}

const reasonOf = (value: Value): string => list(reasonsOf(coreEn, value));

/** Where there is no figure at all: what is withheld is at hand, and not shown. */
function noFigure({ mixes }: Model): string {
  const values = mixes.flatMap(({ parts, total }) => [...parts, total]).map(({ value }) => value);
  const withheld = values.filter((value) => !isKnown(value) && absenceOf(value) === 'c');
  if (withheld.length === 0) return 'No figure is at hand';
  return withheld.length === values.length ? 'All figures are withheld' : 'No figure can be shown';
}

const unitOf = ({ measure: { unit } }: Model): string => (unit === 'count' ? '' : text(unit));

function totalText(model: Model): string {
  const { value } = model.mixes[0]!.total;
  if (!isKnown(value)) return '';
  return amount(value.value, { unit: unitOf(model) || 'count', decimals: decimalsOf(value.value) });
}

function headline(model: Model): { value: string; about: string } {
  const [mix] = model.mixes;
  // Several areas share a date, or have one each in their names.
  const shared = model.mixes.every(({ period }) => period?.text === mix!.period?.text);
  const at = mix!.period && shared ? dated(model, mix!.period) : '';
  if (model.mixes.length > 1) return { value: '', about: at };
  const total = totalText(model);
  const about = [total && unitOf(model) === '' ? 'in total' : '', at].filter(Boolean).join(', ');
  if (model.form === 'targets') return { value: '', about: at };
  return {
    value: total,
    about: total ? about : [`Total: ${reasonOf(mix!.total.value)}`, at].filter(Boolean).join(', '),
  };
}

function summary(model: Model): string {
  if (model.form === 'targets') {
    const targets = model.groups.flatMap(({ target }, g) =>
      target === undefined ? [] : [`${percentText(target)} ${within(groupName(model, g))}`],
    );
    const none = noFigure(model);
    const aside = model.parts.length > 0 ? '' : ' to hold against it';
    return `The target is ${list(targets)}. ${none}${aside}.`;
  }
  return model.mixes.length > 1 ? summaryOfSeveral(model) : summaryOfOne(model);
}

function summaryOfOne(model: Model): string {
  const [mix] = model.mixes;
  const total = totalText(model);
  const changed = change(mix!.total);
  const said = model.groups.map((_, g) => groupShare(model, g, 0)).filter(Boolean);
  const largest = model.entries.flatMap((entry, i) => {
    const facts = mix!.entries[i]!;
    return entry.parts.length === 1 && (isKnown(facts.value) || facts.share !== undefined)
      ? [{ name: partName(model, entry.parts[0]!), facts }]
      : [];
  });
  largest.sort((a, b) => sizeOf(b.facts) - sizeOf(a.facts));
  const most = largest[0];
  const sentences = [
    total &&
      `${total}${unitOf(model) ? '' : ' in total'} ${on(model, mix!.period)}`.trim() +
        (changed ? `, ${changed}${since(model)}` : ''),
    said.join('; '),
    most && model.entries.length > 1
      ? `The largest part${mix!.complete ? '' : ' shown'} is ${within(most.name)}: ${told(most.facts)}`
      : '',
  ];
  const spoken = sentences.filter(Boolean);
  return spoken.length > 0
    ? spoken.map((sentence) => `${sentence}.`).join(' ')
    : `${noFigure(model)}: ${reasonOf(mix!.total.value)}.`;
}

const sizeOf = ({ value, share: part }: Facts): number =>
  isKnown(value) ? value.value : (part ?? 0);

function summaryOfSeveral(model: Model): string {
  return model.mixes
    .map((mix, i) => {
      const named = model.groups.map((_, g) => groupShare(model, g, i)).filter(Boolean);
      const largest = model.parts
        .map((_, p) => ({ p, facts: mix.parts[p]! }))
        .filter(({ facts }) => isKnown(facts.value) || facts.share !== undefined)
        .sort((a, b) => sizeOf(b.facts) - sizeOf(a.facts))[0];
      const most = largest
        ? `the largest part${mix.complete ? '' : ' shown'} is ${within(partName(model, largest.p))}, ${told(largest.facts)}`
        : 'no figure';
      const { value } = mix.total;
      const of = isKnown(value) ? `total ${count(value.value)}; ` : '';
      return `${mixName(model, i)}: ${named.length > 0 ? named.join('; ') : of + most}.`;
    })
    .join(' ');
}

const REASONS: Readonly<Record<Reason, string>> = {
  withheld:
    'a number is withheld to protect people, and a whole with one part missing would give it away',
  impossible: 'a number could not be used, so the parts do not make a whole',
  unknown: 'a number is not available, so the parts do not make a whole',
  incomplete: 'the parts do not add up to the total',
  small: 'more than a third of the parts are under 2%, too thin to be seen in a donut',
  zero: 'there is nothing to share out',
};

function reason(model: Model): string {
  const { because, mixes } = model;
  if (!because) return '';
  const instead = mixes.length > 1 ? 'Drawn as single bars, not stacked' : 'Drawn as bars';
  return `${instead}: ${REASONS[because]}.`;
}

function notes(model: Model): readonly string[] {
  const values = model.mixes.flatMap((mix) =>
    [...mix.parts, ...mix.groups, mix.total].flatMap(({ value, previous }) => [
      value,
      ...(previous ? [previous] : []),
    ]),
  );
  const codes = [...new Set(values.flatMap(shorthandOf))] as Shorthand[];
  const shares = model.mixes.some((mix) => mix.parts.some(({ percent }) => percent !== undefined));
  const rounded = model.exact
    ? `Percentages are of the total, rounded to whole numbers so that they add up to 100 (by largest remainder)${model.groups.length > 0 ? '; those of groups likewise, by themselves' : ''}.`
    : 'Percentages are of the total. Each is rounded by itself, so they may not add up to 100.';
  const others = model.entries.flatMap((entry) =>
    entry.parts.length > 1
      ? [
          `“${entryName(model, entry)}” is these parts together: ${entry.parts.map((part) => partName(model, part)).join('; ')}. Each has a row of its own in the table.`,
        ]
      : [],
  );
  return [
    ...others,
    ...(shares ? [rounded] : []),
    ...model.roundedTo.map(coreEn.rounded),
    ...(model.sharesOnly ? ['Only shares are published, no numbers.'] : []),
    ...valueNotes(model),
    ...codes.map((code) => `[${code}] ${shorthand[code]}.`),
    ...model.otherSources.map(sourceNote),
  ];
}

/** The envelope's own source is linked below the table; those of further datasets are named here. */
function sourceNote(source: Source): string {
  const { sourceIs, source: particulars, licence } = coreEn.card;
  const terms = source.licence === undefined ? '' : `${licence}: ${text(source.licence)}.`;
  const name = [text(source.name), source.url].filter(Boolean).join(', ');
  return [`${sourceIs} ${name}.`, particulars(source), terms].filter(Boolean).join(' ');
}

const valueNotes = (model: Model): readonly string[] =>
  model.mixes.flatMap((mix, i) =>
    mix.parts.flatMap(({ value }, p) =>
      value.note === undefined
        ? []
        : [
            `${[mixName(model, i), partName(model, p)].filter(Boolean).join(', ')}: ${text(value.note)}.`,
          ],
    ),
  );

function point(model: Model, mix: number, at: number): readonly string[] {
  const entry = model.entries[at]!;
  const facts = model.mixes[mix]!.entries[at]!;
  const name = [mixName(model, mix), entryName(model, entry)].filter(Boolean).join(', ');
  const changed = change(facts);
  const group = entry.group < 0 ? '' : `Group: ${groupName(model, entry.group)}`;
  const others =
    entry.parts.length > 1 ? list(entry.parts.map((part) => partName(model, part))) : '';
  return [name, told(facts), changed && `${changed}${since(model, mix)}`, group, others].filter(
    Boolean,
  );
}

const groupHeading = (model: Model, g: number): string => {
  const { target } = model.groups[g]!;
  const facts = model.mixes[0]!.groups[g]!;
  const told = model.mixes.length > 1 || model.form === 'targets' ? '' : figure(facts);
  const goal = target === undefined ? '' : `target ${percentText(target)}`;
  const said = [told, goal].filter(Boolean).join(', ');
  return `${groupName(model, g)}${said && `: ${said}`}`;
};

function centre(model: Model): { value: string; about: string } {
  const { value } = model.mixes[0]!.total;
  if (model.form === 'targets') return { value: '', about: noFigure(model) };
  if (!isKnown(value)) return { value: '', about: 'Shares only' };
  return { value: count(value.value), about: unitOf(model) || 'in total' };
}

export const words: PlacementMixWords = {
  core: coreEn,
  headline,
  summary,
  groups,
  reason,
  notes,
  point,
  partName,
  groupName,
  entryName,
  mixName,
  share,
  figure,
  change,
  groupHeading,
  target: (model, group) => {
    const { target } = model.groups[group]!;
    return target === undefined
      ? ''
      : `Target ${percentText(target)} ${within(groupName(model, group))}`;
  },
  labelled: (name, said) => (said ? `${name}: ${said}` : name),
  mixHeading: (model, mix) => {
    const total = figure(model.mixes[mix]!.total);
    return [mixName(model, mix), total && `total ${total}`].filter(Boolean).join(', ');
  },
  centre,
  inOther: (model, name) => `${name} (in ${otherName(model)})`,
  openTable: (model) =>
    model.entries.some((entry) => entry.parts.length > 1)
      ? `Tap “${otherName(model)}” to see its parts in the table.`
      : '',
  labels: {
    part: 'Part',
    group: 'Group',
    number: 'Number',
    share: 'Share',
    target: 'Target',
    change: 'Change',
    previous: 'Previous',
    total: 'Total',
    sum: (group) => `${group}, all`,
    showBars: 'Show as bars',
    showDonut: 'Show as a donut',
    ring: 'Outer ring',
    instructions: (several) =>
      `Use the left and right arrow keys to move between parts${several ? ', up and down between areas or dates' : ''}, Home and End for the first and last, Enter to select, Escape to leave.`,
  },
};
