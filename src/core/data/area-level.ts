// Says by the codes of two areas whether one may be a part of the other.

/**
 * By the first three characters of a code of the Government Statistical Service, which of the others may be areas that
 * make it up. A unitary authority can be made of what was there before it, and a county of those that came after it:
 * at a reorganisation both are published side by side.
 *
 * Source: Office for National Statistics, Register of Geographic Codes.
 */
const PARTS: Readonly<Record<string, string>> = {
  E06: 'E06 E07 E10',
  E07: 'E07',
  E08: '',
  E09: '',
  E10: 'E06 E07',
  E11: 'E08',
  E12: 'E06 E07 E08 E09 E10 E11 E13',
  E13: 'E09',
  E92: 'E06 E07 E08 E09 E10 E11 E12 E13',
  N09: '',
  N92: 'N09',
  S12: '',
  S92: 'S12',
  W06: '',
  W92: 'W06',
};

/**
 * Whether an area may be a part of another. An area without a code, or with one of another kind, may be a part of any,
 * and any of it.
 *
 * @example
 * mayBePart('E07000095', 'E10000015') // true: Broxbourne is in Hertfordshire
 * mayBePart('E08000016', 'E08000017') // false: no metropolitan district is made up of others
 */
export function mayBePart(part: string | undefined, whole: string | undefined): boolean {
  const [kind, of] = [kindOf(part), kindOf(whole)];
  return kind === undefined || of === undefined || PARTS[of]!.includes(kind);
}

function kindOf(code = ''): string | undefined {
  const kind = code.slice(0, 3);
  return /^[ENSW]\d{8}$/.test(code) && kind in PARTS ? kind : undefined;
}
