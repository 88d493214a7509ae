// The fields that every dataset has, whatever widget draws it.
import * as s from './schema.js';
import { type Area, areaSchema } from './area.js';
import { type Disclosure, disclosureSchema, readDisclosure } from './disclosure-settings.js';
import { omitUndefined } from './omit-undefined.js';
import { yearSchema } from './period-field.js';
import { type Source, sourceSchema } from './source.js';
import { expandName, type Text } from './text.js';
import { nameSchema, textSchema, titleSchema } from './text.schema.js';

/** What is measured, for a title that is made from the data. */
export const measureNameEntry = {
  /** What is measured, as within a sentence: "children in care". The title is then made from the data. */
  name: s.optional(nameSchema),
};

/** The entries of the envelope, to be spread into a widget's own schema. */
export const envelopeEntries = {
  /** The address of the schema, for editors. */
  $schema: s.optional(s.string()),
  /** The name of the widget; may be left out where the tag says it. */
  widget: s.optional(s.string()),
  /** About ten words; made from the data where it is left out and `measure` has a name. */
  title: s.optional(titleSchema),
  /** What is measured. */
  measure: s.optional(s.object(measureNameEntry)),
  /** A line below the title. */
  subtitle: s.optional(textSchema),
  /** The author's own words, shown and read beside the generated summary. */
  description: s.optional(textSchema),
  /** Shown below the chart, one after the other. */
  notes: s.optional(s.list(textSchema)),
  /** The area that the figures are about: its name, or its name and code. */
  area: s.optional(areaSchema),
  /** What a bare year and a slash year mean; "financial" where nothing is said. */
  year: s.optional(yearSchema),
  /** Where the figures come from: a name, or the particulars. */
  source: s.optional(sourceSchema),
  /** How counts of people are protected. */
  disclosure: s.optional(disclosureSchema),
};

export interface Envelope {
  readonly widget: string;
  /** `''` where the title is made from the data. */
  readonly title: Text;
  readonly measureName?: Text;
  readonly subtitle?: Text;
  readonly description?: Text;
  readonly notes: readonly Text[];
  readonly area?: Area;
  readonly source?: Source;
  readonly disclosure: Disclosure;
}

export type EnvelopeInput = s.WrittenMembers<typeof envelopeEntries>;

/**
 * The envelope with its short forms written out.
 *
 * @example readEnvelope({ title: 'Plans', area: 'Exampleshire' }, 'indicator-trend').area // { name: 'Exampleshire' }
 */
export function readEnvelope(input: Partial<EnvelopeInput>, widget: string): Envelope {
  const { title = '', measure, subtitle, description, notes, area, source, disclosure } = input;
  return omitUndefined({
    widget,
    title,
    measureName: measure?.name,
    subtitle,
    description,
    notes: (notes ?? []).filter((note) => note !== undefined),
    area: expandName<Area>(area),
    source: expandName<Source>(source),
    disclosure: readDisclosure(disclosure),
  });
}

/**
 * A dataset in its author's form, as `JSON.parse` would give it: members that are undefined are left out,
 * and no object is shared with what is drawn, so that a page can change what it reads back from `.data`.
 * The type is not checked: a test of each widget reads what it has written.
 *
 * @example writeDataset<PlacementMixDataset>({ title: 'Plans', area: undefined }) // { title: 'Plans' }
 */
export function writeDataset<D extends EnvelopeInput>({
  measureName,
  ...written
}: Partial<Envelope> & { readonly measure?: object; readonly [field: string]: unknown }): D {
  const measure =
    measureName === undefined ? written.measure : { name: measureName, ...written.measure };
  const title = written.title === '' ? undefined : written.title;
  return JSON.parse(JSON.stringify({ ...written, title, measure })) as D;
}
