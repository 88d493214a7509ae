// What an author writes to get a scorecard, and what is read of it: the one door for its data.
// Behind it nothing is checked again.
import * as v from 'valibot';
import {
  type Area,
  areaSchema,
  type Disclosure,
  disclosureSchema,
  type Envelope,
  envelopeEntries,
  readEnvelope,
  type Source,
  sourceSchema,
  nameSchema,
  textSchema,
  valueSchema,
  yearSchema,
  expandName,
} from '../../core/data/dataset.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Period, YearMeaning } from '../../core/data/period.js';
import { type Parsed, refusesAll, type Report, reportInto } from '../../core/data/problem.js';
import { readPeriods } from '../../core/data/read-period.js';
import { nameOf, type Text } from '../../core/data/text.js';
import { validate } from '../../core/data/validate.js';
import type { Value } from '../../core/data/value.js';
import type { Indicator } from '../../core/indicator/indicator.js';
import { type IsLost, readIndicator, refuse } from '../../core/indicator/read.js';
import { indicatorEntries, periodSchema } from '../../core/indicator/schema.js';
import { writeIndicator } from '../../core/indicator/write.js';

const qualitySchema = v.object({
  /** What is audited or asked: "Audited good or better". */
  name: nameSchema,
  /** The latest result; a value like any other. */
  value: valueSchema,
  /** "percent" where nothing is said. */
  unit: v.optional(textSchema),
  /** Whether a count is of people, so that it is protected; people where nothing is said. */
  counts: v.optional(v.picklist(['people', 'things'], '"people" or "things"')),
  /** What a percentage is of; needed to check disclosure. */
  denominator: v.optional(v.number()),
});

const signSchema = v.object({
  /** What references use, where names are not enough. */
  id: v.optional(v.string()),
  /** Heads the row. */
  name: v.pipe(
    textSchema,
    v.check((name) => nameOf(name).trim() !== '', 'text; say in a few words what is measured'),
  ),
  /** Rows of one group stand together under its name. */
  group: v.optional(textSchema),
  /** Where it is not that of the whole dataset. */
  area: v.optional(areaSchema),
  /** What a bare year and a slash year mean here, where it is not what they mean elsewhere. */
  year: v.optional(yearSchema),
  ...indicatorEntries,
  /** How well it is done, beside how often it is done. */
  quality: v.optional(qualitySchema),
  /** When a report on progress was promised. */
  due: v.optional(periodSchema),
  /** Shown below the table and with the trend. */
  notes: v.optional(v.array(textSchema)),
  /** Where these figures come from, where it is not the source of the whole dataset. */
  source: v.optional(sourceSchema),
  /** How counts of people are protected here, where it is not how they are elsewhere. */
  disclosure: v.optional(disclosureSchema),
});

/** The one source of the scorecard's dataset: types, run-time checks, JSON Schema and reference come from it. */
export const vitalSignsSchema = v.object(
  {
    ...envelopeEntries,
    /** The day that reports are overdue on; else the end of each indicator's latest period. */
    asOf: v.optional(periodSchema),
    /** A row for each. */
    indicators: v.array(
      signSchema,
      'a list of indicators; write [{ "name": "…", "periods": […], "series": […] }]',
    ),
  },
  'a dataset; write { "title": "…", "indicators": […] }',
);

/** A scorecard's dataset as an author writes it. */
export interface VitalSignsDataset extends v.InferInput<typeof vitalSignsSchema> {}
type SignInput = VitalSignsDataset['indicators'][number];

/** How well a thing is done: one value, kept as an indicator of one series and one period. */
export interface Quality {
  readonly name: Text;
  readonly indicator: Indicator;
}

/** A row as it is once read. */
export interface VitalSign {
  readonly id?: string;
  readonly name: Text;
  readonly group?: Text;
  readonly area?: Area;
  readonly year: YearMeaning;
  readonly indicator: Indicator;
  readonly quality?: Quality;
  readonly due?: Period;
  readonly notes: readonly Text[];
  readonly source?: Source;
  readonly disclosure: Disclosure;
}

export interface VitalSigns extends Envelope {
  readonly year: YearMeaning;
  readonly asOf?: Period;
  /** One at least, in the author's order. */
  readonly indicators: readonly VitalSign[];
}

/**
 * What can be drawn truthfully of a dataset, and every fault in it, each with its path and its remedy.
 *
 * @example parseVitalSigns(JSON.parse(text)).problems.map(problemText)
 */
export function parseVitalSigns(input: unknown): Parsed<VitalSigns> {
  const { kept, problems } = validate(vitalSignsSchema, input);
  if (kept === undefined) return { problems };
  const report = reportInto(problems);
  const envelope = readEnvelope(kept, 'vital-signs', report);
  const year = kept.year ?? 'financial';
  const lost = new Set(problems.map(({ where }) => where));
  const isLost: IsLost = (where) => lost.has(where);
  const isFaulty = (where: string) => [...lost].some((each) => each.startsWith(`${where}.`));
  const asOf = readOne(kept.asOf, [], year, 'asOf', report);
  const signs = (kept.indicators ?? []).map((sign, index) =>
    sign
      ? readSign(sign, `indicators[${index}]`, { kept, year, report, isLost, isFaulty })
      : undefined,
  );
  const twins = twinsAmong(kept.indicators ?? [], envelope, report);
  const indicators = signs.filter((sign, index) => sign !== undefined && !twins.has(index));
  if (indicators.length === 0 && kept.indicators) {
    report('indicators', 'one indicator at least', 'none that can be drawn', 'add or correct one');
  }
  if (indicators.length === 0 || refusesAll(problems)) return { problems };
  return {
    dataset: omitUndefined({
      ...envelope,
      year,
      asOf,
      indicators: indicators as readonly VitalSign[],
    }),
    problems,
  };
}

interface Whole {
  readonly kept: Partial<VitalSignsDataset>;
  readonly year: YearMeaning;
  readonly report: Report;
  readonly isLost: IsLost;
  /** Whether anything under a path could not be used. */
  readonly isFaulty: (where: string) => boolean;
}

function readSign(input: SignInput, at: string, whole: Whole): VitalSign | undefined {
  const { kept, report, isLost } = whole;
  const year = input.year ?? whole.year;
  const indicator = readIndicator(input, year, `${at}.`, report, isLost);
  const due = readOne(input.due, input.periods, year, `${at}.due`, report);
  const quality = input.quality && readQuality(input.quality, `${at}.quality`, whole);
  const { area, notes, source, disclosure } = readEnvelope(
    {
      area: input.area,
      notes: input.notes,
      source: input.source,
      disclosure: { ...kept.disclosure, ...input.disclosure },
    },
    '',
    report,
  );
  const { id, name, group } = input;
  return (
    indicator &&
    omitUndefined({
      id,
      name,
      group,
      area,
      year,
      indicator,
      quality,
      due,
      notes,
      source,
      disclosure,
    })
  );
}

/** A period that stands alone, read as one of the list that it belongs to. */
function readOne(
  text: string | number | undefined,
  among: readonly (string | number | undefined)[] | undefined,
  year: YearMeaning,
  where: string,
  report: Report,
): Period | undefined {
  if (text === undefined) return undefined;
  const list = [text, ...(among ?? []).filter((each) => each !== undefined)];
  const [period] = readPeriods(list, year);
  if (!period) refuse(text, where, report);
  return period;
}

/** Read as an indicator of one value, so that marks, units and protection are what they are elsewhere. */
function readQuality(
  { name, value, counts, denominator, unit: written }: NonNullable<SignInput['quality']>,
  at: string,
  { report, isLost, isFaulty }: Whole,
): Quality | undefined {
  // What is meant by an unread field may be that people are counted.
  const unit = written ?? (isFaulty(at) ? 'count' : 'percent');
  const plain = (where: string) =>
    where.replace(/series\[0\]\.(value|denominator)s?(\[0\])?/, '$1');
  const indicator = readIndicator(
    {
      measure: { unit, counts },
      periods: ['2000'],
      series: [
        {
          name,
          values: [value],
          denominator: denominator === undefined ? undefined : [denominator],
        },
      ],
    },
    'calendar',
    `${at}.`,
    (where, ...more) => report(plain(where), ...more),
    (where) => isLost(plain(where)),
  );
  return indicator && { name, indicator };
}

/** Places of indicators that cannot be told apart: of one id in an area or, without ids, of one name. */
function twinsAmong(
  inputs: readonly (SignInput | undefined)[],
  { area: areaOfAll }: Envelope,
  report: Report,
): ReadonlySet<number> {
  const twins = new Set<number>();
  const first = new Map<string, number>();
  inputs.forEach((input, index) => {
    if (!input) return;
    const area = areaKey(input.area ?? areaOfAll);
    const field = input.id === undefined ? 'name' : 'id';
    const text = input.id ?? nameOf(input.name);
    const key = `${area}\n${text}`;
    const before = first.get(key);
    if (before === undefined) return first.set(key, index);
    twins.add(before).add(index);
    report(
      `indicators[${index}].${field}`,
      `each ${field} once in an area`,
      `"${text}", the same as indicators[${before}]`,
      'rename one, or give each an "id"; both are left out',
    );
    return undefined;
  });
  return twins;
}

/** What tells one area from another: its name, since codes change with boundaries; `''` where none is said. */
export const areaKey = (area: Area | Text | undefined): string =>
  area === undefined ? '' : nameOf(expandName<Area>(area)!.name);

/** The dataset in the author's form again; reading it gives the same. */
export function writeVitalSigns(signs: VitalSigns): VitalSignsDataset {
  const { asOf, indicators, ...envelope } = signs;
  return JSON.parse(
    JSON.stringify({
      ...envelope,
      asOf: asOf?.text,
      indicators: indicators.map(({ indicator, quality, due, ...sign }) => ({
        ...sign,
        ...writeIndicator(indicator),
        quality: quality && writeQuality(quality),
        due: due?.text,
      })),
    }),
  ) as VitalSignsDataset;
}

function writeQuality({ name, indicator }: Quality): SignInput['quality'] {
  const { measure, series } = indicator;
  const [{ values, denominator }] = series as [Indicator['series'][number]];
  return {
    name,
    value: values[0] as Value & { readonly marks: string[] },
    unit: measure.unit,
    counts: measure.counts,
    denominator: denominator?.[0] ?? undefined,
  };
}
