// The fields that every dataset shares, whatever widget draws it.
// It knows no measure, no series and no part.
import * as v from 'valibot';
import { omitUndefined } from './omit-undefined.js';
import type { Report } from './problem.js';
import { nameOf, type Text, textIn } from './text.js';

const A_TEXT = 'text, or one text per language; write "…" or { "en": "…", "cy": "…" }';
// Whatever is no tag of a language is a misspelt field of something else.
const languagesSchema = v.record(
  v.custom<string>((key) => /^[a-z]{2,3}(-|$)/i.test(`${key}`), 'a language; write "en" or "cy"'),
  v.string(),
);

/** Text in one language or in several. */
export const textSchema = v.union([v.string(), languagesSchema], A_TEXT);

const titleSchema = v.pipe(
  textSchema,
  v.check(
    (title) => textIn(title, 'en').trim() !== '',
    'text; say in about ten words what is shown',
  ),
);

/** What a thing is called: a bar or a row without a name says nothing. */
export const nameSchema = v.pipe(
  textSchema,
  v.check((name) => nameOf(name).trim() !== '', 'a name; say what it is called'),
);

export const shareSchema = v.pipe(
  v.number('a share from 0 to 1; write 0.75 for 75%'),
  v.minValue(0, 'a share from 0 to 1; write 0.75 for 75%'),
  v.maxValue(1, ({ input }) =>
    // Of 1.2 nobody can tell whether 1.2% is meant.
    input >= 2 && input <= 100
      ? `a share from 0 to 1; did you mean ${input / 100}?`
      : 'a share from 0 to 1; write 0.75 for 75%',
  ),
);

/** Beside a total that is shown a share tells how many people: it is never quoted. */
const shareOfCountSchema = v.pipe(
  v.number('a share from 0 to 1; write 60 per cent as 0.6'),
  v.minValue(0, 'a share from 0 to 1; write 60 per cent as 0.6'),
  v.maxValue(1, 'a share from 0 to 1; write 60 per cent as 0.6'),
  v.metadata({ unquoted: true }),
);

/** A value as an author writes it; `readValue` reads it. */
export const valueSchema = v.union(
  [
    v.number(),
    v.string(),
    v.null(),
    v.object({
      /** The number, or the reason there is none as shorthand. */
      value: v.union([v.number(), v.string(), v.null()], 'a number, or shorthand such as "[c]"'),
      /** What holds of it: "p" provisional, "r" revised, "e" estimated. */
      marks: v.optional(v.array(v.string())),
      /** Said below the chart. */
      note: v.optional(textSchema),
      /** The number before it was revised. */
      was: v.optional(v.number()),
      /** The share (0 to 1), where only that is known. */
      share: v.optional(shareOfCountSchema),
      /** The change, where only that is known. */
      change: v.optional(v.number()),
    }),
  ],
  'a number, or shorthand such as "[c]", "[x]" or "[z]"; write "[x]" where no figure is available',
);

export const areaSchema = v.union(
  [v.string(), v.object({ name: textSchema, code: v.optional(v.string()) }), languagesSchema],
  'the name of an area; write "Exampleshire" or { "name": "Exampleshire", "code": "E00000000" }',
);

export const sourceSchema = v.union(
  [
    v.string(),
    v.object({
      /** Who published it, or under which name. */
      name: textSchema,
      /** Where it is. */
      url: v.optional(v.string()),
      /** The day it was published. */
      published: v.optional(v.string()),
      /** The day the next figures are due. */
      next: v.optional(v.string()),
      /** Under which terms. */
      licence: v.optional(textSchema),
      /** How much the figures may be relied on. */
      status: v.optional(v.picklist(['official', 'management information', 'estimate'])),
    }),
    languagesSchema,
  ],
  'the name of a source; write "…" or { "name": "…" }',
);

export const disclosureSchema = v.object({
  /** Counts of people from 1 to one under this are withheld; 5 where nothing is said. */
  threshold: v.optional(
    v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, 'a threshold of 0 or more')),
  ),
  /** Counts of people are rounded to the nearest of these. */
  rounding: v.optional(v.picklist([5, 10])),
  /** The publisher has protected the figures already: they stand as they are. */
  protected: v.optional(v.boolean()),
});

/** Which twelve months a year is. */
export const yearSchema = v.picklist(['financial', 'academic', 'calendar', '30 September']);

/** The entries of the envelope, to be spread into a widget's own schema. */
export const envelopeEntries = {
  /** The address of the schema, for editors. */
  $schema: v.optional(v.string()),
  /** The name of the widget; may be left out where the tag says it. */
  widget: v.optional(v.string()),
  /** About ten words. */
  title: titleSchema,
  /** A line below the title. */
  subtitle: v.optional(textSchema),
  /** The author's own words, shown and read beside the generated summary. */
  description: v.optional(textSchema),
  /** Shown below the chart, one after the other. */
  notes: v.optional(v.array(textSchema)),
  /** The area that the figures are about: its name, or its name and code. */
  area: v.optional(areaSchema),
  /** What a bare year and a slash year mean; "financial" where nothing is said. */
  year: v.optional(yearSchema),
  /** Where the figures come from: a name, or the particulars. */
  source: v.optional(sourceSchema),
  /** How counts of people are protected. */
  disclosure: v.optional(disclosureSchema),
};

export interface Area {
  readonly name: Text;
  readonly code?: string;
}
export interface Source {
  readonly name: Text;
  readonly url?: string;
  readonly published?: string;
  readonly next?: string;
  readonly licence?: Text;
  readonly status?: 'official' | 'management information' | 'estimate';
}
export interface Disclosure {
  /** Counts of people from 1 to one under this are withheld; 0 withholds none. */
  readonly threshold: number;
  readonly rounding?: 5 | 10;
  /** The publisher has protected the figures already: they stand as they are. */
  readonly protected: boolean;
}
export interface Envelope {
  readonly widget: string;
  readonly title: Text;
  readonly subtitle?: Text;
  readonly description?: Text;
  readonly notes: readonly Text[];
  readonly area?: Area;
  readonly source?: Source;
  readonly disclosure: Disclosure;
}

export type EnvelopeInput = v.InferInput<v.ObjectSchema<typeof envelopeEntries, undefined>>;

/** DfE and most councils withhold counts under five; a dataset may ask for another threshold. */
export const DEFAULT_THRESHOLD = 5;

/**
 * The envelope with its short forms written out. A dataset of another widget is reported, and read all the same.
 *
 * @example readEnvelope({ title: 'Plans', area: 'Exampleshire' }, 'indicator-trend', report).area // { name: 'Exampleshire' }
 */
export function readEnvelope(
  input: Partial<EnvelopeInput>,
  widget: string,
  report: Report,
): Envelope {
  const { title = '', subtitle, description, notes, area, source, disclosure } = input;
  if (input.widget !== undefined && input.widget !== widget) {
    report(
      'widget',
      `"${widget}"`,
      `"${input.widget}"`,
      'use the tag of that widget, or correct it',
    );
  }
  return omitUndefined({
    widget,
    title,
    subtitle,
    description,
    notes: (notes ?? []).filter((note) => note !== undefined),
    area: expandName<Area>(area),
    source: expandName<Source>(source),
    disclosure: { threshold: DEFAULT_THRESHOLD, protected: false, ...disclosure },
  });
}

/** `"England"` and `{ "en": … }` are names; an object with a `name` is the thing itself. */
export const expandName = <T extends { readonly name: Text }>(
  input: Text | T | undefined,
): T | undefined =>
  (input === undefined || (typeof input === 'object' && 'name' in input)
    ? input
    : { name: input }) as T | undefined;
