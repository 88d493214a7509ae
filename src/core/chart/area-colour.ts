// Chooses the colour of each area, so that an area has one colour on a whole page, whichever widget draws it.
import { areaKey } from '../data/area.js';
import type { Colour } from '../data/colour.js';
import type { Text } from '../data/text.js';

/** Whose colour it is, or its place in the categorical palette; the class is `slot-…`. */
export type AreaSlot = 'lead' | 'neighbours' | 1 | 2 | 3 | 5 | 6;

export interface ColouredArea {
  readonly name?: Text | undefined;
  /** What it is to the others; a nation is also known by its name. */
  readonly is?: 'lead' | 'nation' | 'neighbours' | undefined;
  /** The author's choice goes before all others. */
  readonly colour?: Colour | undefined;
}

const CHOSEN: Readonly<Record<Colour, AreaSlot>> = {
  'dark blue': 1,
  turquoise: 2,
  'dark pink': 3,
  'dark grey': 5,
  'light purple': 6,
};

const NATIONS = ['england', 'wales', 'scotland', 'northern ireland'];

/** Blue is the lead's and dark grey the nation's; orange means outside, over or missed. */
const BY_NAME: readonly AreaSlot[] = [2, 3, 6];

/**
 * The slot of each area, in their order. Names decide, and not the order: the lead has the accent, the
 * nation dark grey, neighbours their grey. Any other area has the colour that its name leads to; where two
 * of them want the same, the first by the alphabet has it and the other takes the next that is free, or
 * the grey of neighbours where none is.
 *
 * @example areaSlots([{ name: 'Doncaster', is: 'lead' }, { name: 'England' }, { name: 'Bradford' }]) // ['lead', 5, 6]
 */
export function areaSlots(areas: readonly ColouredArea[]): readonly AreaSlot[] {
  const nation = areas.findIndex((area) => area.is !== 'lead' && isNation(area));
  const slots = areas.map(({ is, colour }, i): AreaSlot | undefined => {
    if (colour) return CHOSEN[colour];
    if (is === 'lead' || is === 'neighbours') return is;
    return i === nation ? 5 : undefined;
  });
  const key = (i: number) => areaKey(areas[i]!.name);
  const byName = areas.map((_, i) => i).filter((i) => slots[i] === undefined);
  for (const i of byName.sort((a, b) => (key(a) < key(b) ? -1 : 1))) {
    const from = hash(key(i));
    const wanted = BY_NAME.map((_, step) => BY_NAME[(from + step) % BY_NAME.length]!);
    slots[i] = wanted.find((slot) => !slots.includes(slot)) ?? 'neighbours';
  }
  return slots as readonly AreaSlot[];
}

const isNation = ({ is, name }: ColouredArea): boolean =>
  is === 'nation' || (is === undefined && NATIONS.includes(areaKey(name)));

/** The same number for the same text, whatever the page, the browser and the day. */
const hash = (text: string): number =>
  [...text].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 0x7fffffff, 0);
