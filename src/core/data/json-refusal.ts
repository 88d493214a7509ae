// Says why a text is no JSON, for its author: what it is instead, or where it stops being JSON.
import { jsonFault } from './json-fault.js';
import type { LoadFailure } from './load-failure.js';

export interface JsonRefusal {
  readonly failure: LoadFailure;
  /** What was expected, what was received and what to do; it repeats no value of the text. */
  readonly sentence: string;
}

/** Of a text that `JSON.parse` has refused. */
export function jsonRefusal(text: string): JsonRefusal {
  const [first] = text.trimStart();
  if (!first) return { failure: 'empty', sentence: EMPTY };
  if (first === '<') return { failure: 'page', sentence: PAGE };
  if (/^\s*\[object \w+\]\s*$/.test(text)) return { failure: 'not JSON', sentence: AS_TEXT };
  const place = jsonFault(text);
  const where = place ? ` from line ${place.line}, column ${place.column} on` : '';
  const sentence = `expected JSON, received text that is not${where}; check commas, quotes and brackets`;
  return { failure: 'not JSON', sentence };
}

const EMPTY = 'expected JSON, received an empty file; check what the server sends';
const PAGE =
  'expected JSON, received a web page in its place; check the address, and whether readers must log in';
const AS_TEXT =
  'expected JSON, received an object that was turned into text; set it as the property data, or write its JSON';
