// Defines every kind of problem by its code, with the facts that its sentence needs.
import type { OverLimit } from '../data/limits.js';
import type { Path } from '../data/path.js';
import type { Received } from '../data/received.js';

/** The facts of a field without the shape that its schema asks for. The code names that shape. */
export interface Refused {
  readonly received: Received;
}

export type ShapeCode =
  // Any widget.
  | 'text'
  | 'object'
  | 'list'
  | 'true or false'
  | 'number'
  | 'translated text'
  | 'language'
  | 'title'
  | 'name'
  | 'share'
  | 'share of people'
  | 'value'
  | 'number or shorthand'
  | 'marks'
  | 'mark'
  | 'area'
  | 'source'
  | 'whole number'
  | 'threshold'
  | 'period'
  | 'flow or stock'
  | 'people or things'
  // An indicator.
  | 'direction'
  | 'direction range'
  | 'direction range order'
  | 'decimals'
  | 'number or null'
  | 'target'
  | 'rounding'
  | 'tolerance'
  | 'periods'
  | 'series'
  | 'months elapsed'
  | 'control'
  | 'trend'
  | 'scorecard'
  | 'indicators'
  | 'indicator name'
  // A mix.
  | 'mix'
  | 'parts'
  | 'part group'
  | 'part of'
  | 'mix areas'
  // A funnel.
  | 'funnel'
  | 'id'
  | 'level left'
  | 'level reached'
  | 'outcome level'
  | 'stage unit'
  | 'stage kind'
  | 'most'
  | 'funnel view'
  | 'funnel areas'
  // A comparison of costs.
  | 'costs'
  | 'provisions'
  | 'provision kind'
  | 'basis'
  | 'cost unit'
  | 'pounds'
  | 'pounds above 0'
  | 'pounds at most'
  | 'occupancy'
  | 'packages'
  | 'package costs'
  | 'number of beds'
  | 'beds'
  | 'number of places';

/** For a problem whose code is enough. */
type None = Readonly<Record<never, never>>;

/** What a published format must have. */
export type SourceNeed =
  | 'id and size'
  | 'category'
  | 'values'
  | 'fields'
  | 'rows'
  | 'results'
  | 'meta'
  | 'known ids'
  | 'json';

/** What is chosen from a file of figures; of a filter or a dimension, `in` is its name. */
export type ChoiceOf =
  'resource' | 'sheet' | 'area' | 'measure' | 'filter' | 'period' | 'parts' | 'total' | 'kind';

/** What the column of a file is needed for. */
export type ColumnUse = 'area' | 'period' | 'figures' | 'codes or figures';

/** What is done with two things of the same name. */
export type RepeatedNameOutcome = 'both left out' | 'numbers not shown' | 'drawn as one';

export interface ProblemFacts extends Readonly<Record<ShapeCode, Refused>> {
  // Any widget.
  'unreadable object': None;
  choice: Refused & { readonly choices: readonly (string | number)[] };
  'unknown field': { readonly near?: string };
  /** Too much of something, and how much there may be. */
  'over a limit': OverLimit;
  'other widget': { readonly widget: string; readonly received: Received };
  'unreadable period': Refused;
  /** A text that may be a month or years on end. */
  'unclear period': { readonly text: string };
  'previous period not before': { readonly text: string };
  'unreadable value': Refused;
  /** The value before revision of one that has no number now. */
  'was without a number': None;
  /** A number with a mark that gives the reason why there is no number. */
  'marked number': { readonly mark: string };
  'unknown mark': Refused & { readonly marks: readonly string[] };
  count: { readonly negative: boolean; readonly whole: boolean };
  'name repeated': {
    readonly field: 'name' | 'id';
    readonly id: string;
    readonly first: Path;
    readonly outcome: RepeatedNameOutcome;
    readonly inArea?: boolean;
  };
  'shares exceed the whole': None;
  'shares contradict the total': None;
  'parts exceed their sum': None;
  'parts below their sum': None;
  /** The places of the first few. */
  'small counts in the file': { readonly count: number; readonly at: readonly Path[] };
  'telling numbers in the file': { readonly count: number; readonly at: readonly Path[] };
  'share beside counts': { readonly count: number; readonly at: readonly Path[] };
  'telling share': { readonly count: number; readonly at: readonly Path[] };
  'telling revision': { readonly count: number; readonly at: readonly Path[] };
  'few candidates': { readonly field: 'value' | 'previous'; readonly limit: number };
  'period within another': { readonly text: string; readonly longer: string };
  /** The names of areas of which some are the sum of others or come to as much, as far as they have names. */
  'areas add up': { readonly among: readonly string[] };
  // A table of the page.
  'unreadable cell': Refused;
  'table too large': { readonly most: number };
  'table without figures': None;
  /** What most others have: `percent`, `pounds` or words. */
  'other unit in table': { readonly unit: string };
  'no unit in cell': None;
  'several units in table': { readonly units: readonly string[] };
  'unknown column': { readonly known: readonly string[] };
  /** `isOfMember`: it names something that the table does not have, or a field that such things do not have. */
  'unknown option': { readonly near?: string; readonly isOfMember?: boolean };
  /** What an option names cannot be one text: the fields in it, and the path of one that can. */
  'option of several': { readonly parts: readonly string[]; readonly example: string };
  'sum of no group': None;
  'no period in table': None;
  'unclear kind of cost': None;
  // A file of figures.
  'not text': { readonly isSpreadsheet: boolean };
  'unclear separator': { readonly choices: readonly string[] };
  /** The line where it opens; `isOpen`: it is never closed. */
  'stray quote': { readonly line: number; readonly isOpen: boolean };
  /** A row with more cells than there are heads, or with fewer. */
  'ragged row': { readonly isLonger: boolean };
  /** Two heads of this name, of which one is needed. */
  'head repeated': { readonly head: string };
  /** The heads of what could be meant, and what they hold: `area`, `period`, `figures`, `codes or figures`. */
  'unclear column': { readonly of: ColumnUse; readonly choices: readonly string[] };
  /** Of numbers that are written as 81,5. */
  'decimal commas': { readonly columns: readonly string[] };
  /** `mixed`: columns that hold figures and other text. */
  'no figures': { readonly mixed: readonly string[] };
  /** A column of figures beside other text, taken as a filter. */
  'mixed column': None;
  /** Heads of columns in which two rows with the same names and periods differ. */
  'repeated figure': { readonly telling: readonly string[] };
  /** A level of areas that the reader does not know. */
  'unknown level of area': Refused;
  /** JSON-stat of another class than a dataset, and the labels of those that it points to. */
  'no figures in class': Refused & { readonly items: readonly string[] };
  /** An answer that is an error, with its message. */
  'server refused': Refused;
  /** A format that was recognised, and does not hold together. */
  'malformed source': { readonly needs: SourceNeed };
  /** Pages of an answer that were given, and how many there are. */
  'further pages': { readonly pages: number; readonly of: number };
  /** Several of which one must be chosen, and none or an unknown one was. */
  'unclear choice': {
    readonly of: ChoiceOf;
    readonly choices: readonly string[];
    readonly in?: string;
  };
  'no comparator': { readonly which: 'region' | 'neighbours' };
  /** Of the statistical neighbours, how many the file does not have. */
  'neighbours missing': { readonly missing: number; readonly of: number };
  /** An area was found by a name that is spelled otherwise. */
  'area spelled otherwise': { readonly named: string };
  'unit not told': { readonly measure: string };
  'year not told': None;
  'no figures chosen': None;
  /** An option that is not written as it must be. */
  'form of option': { readonly form: 'pair' | 'stage' };
  /** A column for each series, for a widget that is not drawn of one. */
  'wide table': None;
  /** Of a spreadsheet: the sheet with figures that was taken, and the others that have some. */
  'other sheets': { readonly taken: string; readonly others: readonly string[] };
  /** A column that was named, and that the file has not. */
  'no such column': { readonly near?: string; readonly known: readonly string[] };
  // An indicator.
  'no period': None;
  'no series': None;
  'no indicator': None;
  'period repeated': {
    readonly text: string;
    readonly first: Path;
    /** How many more are repeated, and the places of the first few. */
    readonly others: number;
    readonly at: readonly Path[];
  };
  'wrong length': {
    readonly expected: number;
    readonly length: number;
    readonly none: 'null' | '[x]';
  };
  'bounds crossed': None;
  'target beside a range': None;
  'many series': { readonly count: number; readonly most: number };
  'control start too late': { readonly text: string };
  'no denominator': { readonly more: number };
  'unclear unit': { readonly unit: string };
  'unclear counts': { readonly unit: string };
  'series may add up': {
    readonly among: readonly string[];
    /** To one of them, to what they are all out of, or some of them to as much as others. */
    readonly to: 'one of them' | 'denominator' | 'as much as others';
  };
  'series may be averages': { readonly among: readonly string[] };
  'series may leave few': { readonly among: readonly string[] };
  'periods may add up': None;
  // A mix.
  'no dataset': None;
  'no part': None;
  'targets exceed the whole': None;
  'unknown group': Refused;
  'unused group': { readonly id: string };
  'beside areas': None;
  'code of another area': { readonly first: Path };
  /** What has no date: the numbers of a list, or those before them. */
  'no date among several': { readonly of: 'numbers' | 'previous' };
  'unknown part': Refused;
  'other part': None;
  'circle of parts': None;
  'more than its part': None;
  // A funnel.
  'nothing to draw': None;
  'area repeated': None;
  'contacts beside a journey': None;
  'unknown level': Refused & {
    readonly ids: readonly string[];
    readonly leftOut: 'number' | 'movement';
  };
  'unused level': { readonly id: string };
  'movement to the same level': { readonly level: string };
  'movement repeated': { readonly first: Path };
  'share not of contacts': None;
  'less than its parts': { readonly parts: readonly ('sources' | 'outcomes' | 'levels')[] };
  'outcomes below their level': None;
  'not the largest source': None;
  // A comparison of costs.
  'no cost': None;
  'no unit': None;
  'other unit': { readonly of?: string; readonly unit: string };
  'unlikely cost': { readonly why: 'zero' | 'negative' | 'too much' };
  'no stated occupancy': None;
  'occupancy not full': None;
  'other number of packages': None;
  'more packages than there are': None;
  'other number under the bound': None;
  'unknown provision': Refused & { readonly ids: readonly string[] };
  'no beds': None;
  'other fixed cost': None;
  'no cost at full occupancy': None;
  'beds in use': { readonly why: 'no beds' | 'too many' | 'not whole' };
  places: None;
}
