// What an author writes to get a scorecard, and what is read of it: the one door for its data.
import { MOST_IN_ROW, MOST_ROWS } from '../../core/data/limits.js';
import * as s from '../../core/data/schema.js';
import { type Area, areaKey, areaSchema, asFirstNamed } from '../../core/data/area.js';
import { type Envelope, envelopeEntries, writeDataset } from '../../core/data/dataset.js';
import {
  type Disclosure,
  disclosureSchema,
  readDisclosure,
} from '../../core/data/disclosure-settings.js';
import { idOf } from '../../core/data/named.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { parseDataset, type Reading } from '../../core/data/parse.js';
import type { Path } from '../../core/data/path.js';
import {
  periodReader,
  periodSchema,
  writePeriod,
  yearSchema,
} from '../../core/data/period-field.js';
import type { Period, YearMeaning } from '../../core/data/period.js';
import type { Parsed, Report } from '../../core/data/problem.js';
import { cutQuote } from '../../core/data/received.js';
import { type Source, sourceSchema } from '../../core/data/source.js';
import { expandName, nameKey, nameOf, type Text } from '../../core/data/text.js';
import { nameSchema, textSchema, wordsSchema } from '../../core/data/text.schema.js';
import { valueSchema } from '../../core/data/value.schema.js';
import type { Value } from '../../core/data/value.js';
import type { Indicator } from '../../core/indicator/indicator.js';
import { readIndicator } from '../../core/indicator/read.js';
import { indicatorEntries } from '../../core/indicator/schema.js';
import { writeCounts, writeIndicator } from '../../core/indicator/write.js';

const qualitySchema = s.object({
  /** What is audited or asked: "Audited good or better". */
  name: nameSchema,
  /** The latest result; a value like any other. */
  value: valueSchema,
  /** "percent" where nothing is said. */
  unit: s.optional(wordsSchema),
  /** Whether a count is of people, so that it is protected; people where nothing is said. */
  counts: s.optional(s.oneOf(['people', 'things'], 'people or things')),
  /** What a percentage is of; needed to check disclosure. */
  denominator: s.optional(s.number()),
});

const signSchema = s.object({
  /** What references use, where names are not enough. */
  id: s.optional(s.string()),
  /** Heads the row. */
  name: s.where(wordsSchema, {
    code: 'indicator name',
    test: (name) => nameOf(name).trim() !== '',
  }),
  /** Rows of one group stand together under its name. */
  group: s.optional(wordsSchema),
  /** Where it is not that of the whole dataset. */
  area: s.optional(areaSchema),
  /** What a bare year and a slash year mean here, where it is not what they mean elsewhere. */
  year: s.optional(yearSchema),
  ...indicatorEntries,
  /** The figures of the row, and what they are compared with. */
  series: s.upTo(MOST_IN_ROW, indicatorEntries.series),
  /** How well it is done, beside how often it is done. */
  quality: s.optional(qualitySchema),
  /** When a report on progress was promised. */
  due: s.optional(periodSchema),
  /** Shown below the table and with the trend. */
  notes: s.optional(s.list(textSchema)),
  /** Where these figures come from, where it is not the source of the whole dataset. */
  source: s.optional(sourceSchema),
  /** How counts of people are protected here, where it is not how they are elsewhere. */
  disclosure: s.optional(disclosureSchema),
});

/** The one source of the scorecard's dataset: types, run-time checks, JSON Schema and reference come from it. */
export const vitalSignsSchema = s.object(
  {
    ...envelopeEntries,
    /** The day that reports are overdue on; else the end of each indicator's latest period. */
    asOf: s.optional(periodSchema),
    /** A row for each. */
    indicators: s.upTo(MOST_ROWS, s.list(signSchema, 'indicators')),
  },
  'scorecard',
);

/** A scorecard's dataset as an author writes it. */
export interface VitalSignsDataset extends s.WrittenFor<typeof vitalSignsSchema> {}
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
  /** In the dataset, as messages name it. */
  readonly path: Path;
}

export interface VitalSigns extends Envelope {
  readonly year: YearMeaning;
  readonly asOf?: Period;
  /** One at least, in the author's order. */
  readonly indicators: readonly VitalSign[];
}

/** Rows of one key are of one indicator, in several areas. */
export const keyOf = (sign: VitalSign): string => nameKey(idOf(sign));

/**
 * What can be drawn truthfully of a dataset, and every fault in it, each with its path.
 *
 * @example problemMessages(parseVitalSigns(JSON.parse(text)).problems)
 */
export const parseVitalSigns = (input: unknown): Parsed<VitalSigns> =>
  parseDataset(vitalSignsSchema, 'vital-signs', input, (kept, reading) => {
    const { envelope, year, report } = reading;
    const { asOf, indicators: inputs = [], disclosure } = kept;
    const day = periodReader([asOf], year, report)(asOf, ['asOf']);
    const signs = inputs.map(
      (sign, index) => sign && readSign(sign, ['indicators', index], disclosure, reading),
    );
    const twins = twinsAmong(inputs, envelope, report);
    const indicators = signs.filter((sign, i): sign is VitalSign => !!sign && !twins.has(i));
    if (indicators.length === 0 && kept.indicators) report(['indicators'], 'no indicator', {});
    return indicators.length === 0
      ? undefined
      : omitUndefined({ ...envelope, year, asOf: day, indicators });
  });

function readSign(
  input: SignInput,
  path: Path,
  ofWhole: VitalSignsDataset['disclosure'],
  reading: Reading,
): VitalSign | undefined {
  const { report } = reading;
  const { id, name, group, notes = [], periods = [] } = input;
  const year = input.year ?? reading.year;
  const area = expandName<Area>(input.area) ?? reading.envelope.area;
  const indicator = readIndicator(input, { ...reading, path, year, area });
  const due =
    input.due === undefined
      ? undefined
      : periodReader([input.due, ...periods], year, report)(input.due, [...path, 'due']);
  const quality = input.quality && readQuality(input.quality, [...path, 'quality'], reading);
  return (
    indicator &&
    omitUndefined({
      id,
      name,
      group,
      area: expandName<Area>(input.area),
      year,
      indicator,
      quality,
      due,
      notes: notes.filter((note) => note !== undefined),
      source: expandName<Source>(input.source),
      disclosure: readDisclosure(input.disclosure, ofWhole),
      path,
    })
  );
}

/** Read as an indicator of one value, so that marks, units and protection are what they are elsewhere. */
function readQuality(
  { name, value, counts, denominator, unit: written }: NonNullable<SignInput['quality']>,
  path: Path,
  { report, lost }: Reading,
): Quality | undefined {
  // A field that could not be read may have said that people are counted.
  const unit = written ?? (lost.hasUnder(path) ? 'count' : 'percent');
  const plain = (at: Path): Path => plainPath(at, path.length);
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
    {
      path,
      year: 'calendar',
      report: (at, ...problem) => report(plain(at), ...problem),
      lost: { has: (at) => lost.has(plain(at)), hasUnder: (at) => lost.hasUnder(plain(at)) },
    },
  );
  return indicator && { name, indicator };
}

/** `quality.series[0].values[0].note` is `quality.value.note` to its author. */
export function plainPath(path: Path, depth: number): Path {
  const [series, , field, index, ...rest] = path.slice(depth);
  if (series !== 'series' || (field !== 'values' && field !== 'denominator')) return path;
  const own = field === 'values' ? 'value' : field;
  return [...path.slice(0, depth), own, ...(index === undefined ? [] : rest)];
}

/** Places of indicators that cannot be told apart: of one id in an area or, without ids, of one name. */
function twinsAmong(
  inputs: readonly (SignInput | undefined)[],
  { area: areaOfAll }: Envelope,
  report: Report,
): ReadonlySet<number> {
  const twins = new Set<number>();
  const first = new Map<string, number>();
  const areas = inputs.map((input) => expandName<Area>(input?.area ?? areaOfAll));
  const firsts = asFirstNamed(areas.filter((area) => area !== undefined)).values();
  const keys = areas.map((area) => areaKey(area && firsts.next().value));
  inputs.forEach((input, index) => {
    if (!input) return;
    const field = input.id === undefined ? 'name' : 'id';
    const id = idOf(input);
    const key = `${keys[index]}\n${nameKey(id)}`;
    const before = first.get(key);
    if (before === undefined) return first.set(key, index);
    twins.add(before).add(index);
    report(['indicators', index, field], 'name repeated', {
      field,
      id: cutQuote(id),
      first: ['indicators', before],
      outcome: 'both left out',
      inArea: true,
    });
    return undefined;
  });
  return twins;
}

/** The dataset in the author's form again; reading it gives the same. */
export function writeVitalSigns(signs: VitalSigns): VitalSignsDataset {
  const { asOf, indicators, ...envelope } = signs;
  return writeDataset({
    ...envelope,
    asOf: writePeriod(asOf),
    indicators: indicators.map(({ indicator, quality, due, path: _, ...sign }) => ({
      ...sign,
      ...writeIndicator(indicator),
      quality: quality && writeQuality(quality),
      due: writePeriod(due),
    })),
  });
}

function writeQuality({ name, indicator }: Quality): SignInput['quality'] {
  const { measure, series } = indicator;
  const [{ values, denominator }] = series as [Indicator['series'][number]];
  return {
    name,
    value: values[0] as Value & { readonly marks: string[] },
    unit: measure.unit,
    counts: writeCounts(measure),
    denominator: denominator?.[0] ?? undefined,
  };
}
