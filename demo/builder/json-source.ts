// Tells of a problem where in the JSON it is, and what was written there, as far as no person can be told by it.
import { jsonFault, type TextPlace } from '../../src/core/data/json-fault.js';
import type { Path } from '../../src/core/data/path.js';
import type { Problem, ProblemCode } from '../../src/core/data/problem.js';
import { cutQuote } from '../../src/core/data/received.js';
import type { SourceText, TextRange } from '../problem-list.js';
import { jsonPlaces, placeAt } from './json-places.js';

/** Of a text that is JSON. */
export function jsonSource(text: string): SourceText {
  const places = jsonPlaces(text);
  return {
    placesOf: (problem) =>
      pathsOf(problem).flatMap((path) => {
        const place = placeAt(places, path);
        return place ? [{ ...place, line: lineOf(text, place.from) }] : [];
      }),
    quoteOf: ({ code, path, facts }) => {
      const place = placeAt(places, path);
      const isCut = 'received' in facts && facts.received.kind === 'text';
      return isCut && place && NAMES_OR_DATES.has(code)
        ? quoted(text.slice(place.valueFrom, place.to))
        : undefined;
    },
  };
}

/** Of numbers that are withheld together, each. */
const pathsOf = ({ facts, path }: Problem): readonly Path[] =>
  'at' in facts && facts.at.length > 0 && path.length === 0 ? facts.at : [path];

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** Of a text that is none: from where it stops being JSON to the end of the line. Undefined where that cannot be told. */
export function faultIn(text: string): (TextRange & TextPlace) | undefined {
  const fault = jsonFault(text);
  if (!fault) return undefined;
  const lines = text.split('\n');
  const begin = lines.slice(0, fault.line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  return { ...fault, from: begin + fault.column - 1, to: begin + lines[fault.line - 1]!.length };
}

/** What is refused so is in a place where no figure stands. */
const NAMES_OR_DATES: ReadonlySet<ProblemCode> = new Set([
  ...(['choice', 'direction', 'flow or stock', 'people or things', 'funnel view'] as const),
  ...(['stage unit', 'stage kind', 'provision kind', 'basis', 'cost unit'] as const),
  ...(['period', 'unreadable period', 'language', 'other widget'] as const),
  ...(['unknown group', 'unknown part', 'unknown level', 'unknown provision'] as const),
]);

/** Years, and quarters or levels such as `Q7`. Any other number may be a figure in the wrong place. */
const NO_FIGURE = /(?:19|20)\d\d(?:[-–/]\d\d)?(?!\d)|(?<!\p{L})\p{L}\d(?!\d)/gu;

function quoted(json: string): string | undefined {
  const text: unknown = JSON.parse(json);
  const tellsNone = typeof text === 'string' && !/\p{N}/u.test(text.replace(NO_FIGURE, ''));
  return tellsNone ? cutQuote(text) : undefined;
}
