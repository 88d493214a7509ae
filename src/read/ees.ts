// Reads the answer of the public API of Explore Education Statistics as a cube.
// Form: https://api.education.gov.uk/statistics/docs, the answer to a query of a data set and the document of its names.
import type { Path } from '../core/data/path.js';
import type { YearMeaning } from '../core/data/period.js';
import { type Problem, type Report, reportInto } from '../core/data/problem.js';
import { cellValue } from './cell-value.js';
import type { Category, Observation, ReadCube } from './cube.js';
import {
  type DraftDimension,
  draftDimension,
  finished,
  placeOf,
  withoutRepeats,
} from './cube-draft.js';
import { dfePeriod } from './dfe.period.js';
import { namesIn, type EesNames } from './ees.names.js';
import { isObject, type JsonObject, listIn, objectIn, textIn } from './json-guards.js';

/** Whether the input is such an answer: each result has a period and values. */
export const isEes = (input: unknown): boolean =>
  isObject(input) &&
  Array.isArray(input.results) &&
  input.results.some(
    (each) => isObject(objectIn(each).timePeriod) && isObject(objectIn(each).values),
  );

/**
 * The cube of one answer, or of all pages of one.
 *
 * @param meta the document at `/meta` of the data set, which says what ids stand for. An answer with names beside its
 * ids (`debug=true`) needs none.
 */
export function readEes(pages: unknown, meta?: unknown): ReadCube {
  const problems: Problem[] = [];
  const report = reportInto(problems);
  const answers = (Array.isArray(pages) ? pages : [pages]).map(objectIn);
  const results = answers.flatMap((answer) => listIn(answer.results).map(objectIn));
  if (results.length === 0) {
    report(['results'], 'malformed source', { needs: 'results' });
    return { problems };
  }
  const isNamed = results.every(({ values }) =>
    Object.keys(objectIn(values)).every((key) => key.includes(' :: ')),
  );
  if (!isObject(meta) && !isNamed) {
    report([], 'malformed source', { needs: 'meta' });
    return { problems };
  }
  reportPages(answers, report);
  const { dimensions, observations, year } = figuresIn(results, namesIn(objectIn(meta)), report);
  const cube = finished(dimensions, {
    label: textIn(objectIn(meta).title) ?? '',
    observations,
    notes: listIn(answers[0]!.footnotes).flatMap((note) => textIn(objectIn(note).content) ?? []),
    source: { name: 'Department for Education, Explore Education Statistics' },
    ...(year ? { year } : {}),
  });
  return { cube, problems };
}

function figuresIn(results: readonly JsonObject[], names: EesNames, report: Report) {
  const areas = draftDimension('location', 'Area', 'area');
  const periods = draftDimension('timePeriod', 'Period', 'period');
  const measures = draftDimension('indicator', 'Measure', 'measure');
  const filters = filterDimensions(results, names);
  const years = new Set<YearMeaning | undefined>();
  const observed = results.flatMap((result, i): readonly Observation[] => {
    const { code, period } = objectIn(result.timePeriod);
    const time = dfePeriod(textIn(period) ?? '', textIn(code) ?? '');
    const area = names.area(result);
    const chosen = filters.map(({ id }) => names.option(id, textIn(filterIn(result, id))));
    if (!area || chosen.includes(undefined)) {
      report(['results', i], 'malformed source', { needs: 'known ids' });
      return [];
    }
    years.add(time.year);
    const places = filters.map((filter, k) => placeOf(filter, chosen[k]!));
    const at = [placeOf(areas, area), placeOf(periods, time), ...places];
    const place = (measure: Category): readonly number[] => [...at, placeOf(measures, measure)];
    return valuesIn(result, { names, report, path: ['results', i, 'values'], place });
  });
  const [year] = years;
  return {
    dimensions: [areas, periods, ...filters, measures],
    observations: withoutRepeats(observed, () =>
      report(['results'], 'repeated figure', { telling: [] }),
    ),
    year: years.size === 1 ? year : undefined,
  };
}

interface Placing {
  readonly names: EesNames;
  readonly report: Report;
  readonly path: Path;
  readonly place: (measure: Category) => readonly number[];
}

function valuesIn(
  { values }: JsonObject,
  { names, report, path, place }: Placing,
): readonly Observation[] {
  return Object.entries(objectIn(values)).flatMap(([key, cell]) => {
    const measure = names.indicator(key);
    if (!measure) {
      report(path, 'malformed source', { needs: 'known ids' });
      return [];
    }
    const value = cellValue(cell, () => path, report);
    return value === null ? [] : [{ at: place(measure), value }];
  });
}

/** A page of several without the others would pass for the whole. */
function reportPages(answers: readonly JsonObject[], report: Report): void {
  const { totalPages } = objectIn(answers[0]!.paging);
  if (typeof totalPages === 'number' && totalPages > answers.length)
    report(['paging'], 'further pages', { pages: answers.length, of: totalPages });
}

function filterDimensions(
  results: readonly JsonObject[],
  names: EesNames,
): readonly DraftDimension[] {
  const ids = new Set(results.flatMap(({ filters }) => Object.keys(objectIn(filters)).map(idOf)));
  return [...ids].map((id) => draftDimension(id, names.filter(id), 'filter'));
}

/** `QL4wb :: elg_count` → `QL4wb`. */
const idOf = (key: string): string => key.split(' :: ')[0]!;

function filterIn({ filters }: JsonObject, id: string): unknown {
  const found = Object.entries(objectIn(filters)).find(([key]) => idOf(key) === id);
  return found?.[1];
}
