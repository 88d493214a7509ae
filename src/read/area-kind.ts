// Tells by its code or its name whether an area is a nation, a region or an authority.
import { roleOf } from '../core/table/heads.js';
import type { AreaKind } from './cube.js';

/** A code of the Government Statistical Service: `E08000017`. */
export const isAreaCode = (text: string): boolean => /^[EWSNKJLM]\d{8}$/.test(text);

/** By the first three characters of a code: the kinds of area in the Register of Geographic Codes. */
const KINDS: readonly (readonly [RegExp, AreaKind])[] = [
  [/^(?:[EWSN]92|K0[1-4])/, 'nation'],
  [/^(?:E12|E13)/, 'region'],
  [/^(?:E0[6-9]|E10|W06|S12|N09)/, 'authority'],
];

/** @example areaKind(['E12000003'], 'Yorkshire and The Humber') // 'region' */
export function areaKind(codes: readonly string[], name: string): AreaKind | undefined {
  const coded = codes.find(isAreaCode);
  if (coded) return KINDS.find(([pattern]) => pattern.test(coded))?.[1];
  const role = roleOf(name);
  return role === 'national' ? 'nation' : role === 'region' ? 'region' : undefined;
}
