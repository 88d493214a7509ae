// Mixes of which the test knows every count: parts, groups, a total with or without a rest, one area or two, two dates.
import type { Chance, Count, Phrase, Puzzle, Slot } from './puzzle.js';

const PARTS = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Gorse', 'Hazel'];
const GROUPS = ['Kestrel', 'Linnet'];
const AREAS = ['Northshire', 'Southshire'];
const DATES = { now: '31 March 2025', previous: '31 March 2024' };

interface Shape {
  readonly random: Chance;
  readonly threshold: number;
  readonly parts: readonly { readonly name: string; readonly group: string | undefined }[];
  readonly groups: readonly string[];
  readonly counts: Count[];
  readonly sums: Puzzle['sums'][number][];
  readonly tables: string[][];
}

export function mixPuzzle(random: Chance): Puzzle {
  const threshold = 3 + random.below(4);
  const rounding = random.often(15) ? ([5, 10] as const)[random.below(2)]! : undefined;
  const groups = random.often(65) ? GROUPS : [];
  const names = PARTS.slice(0, Math.max(groups.length, 2 + random.below(random.often(20) ? 7 : 4)));
  const parts = names.map((name, i) => ({
    name,
    group:
      groups.length === 0 || (i >= 2 && random.often(10))
        ? undefined
        : i < 2
          ? groups[i]
          : groups[random.below(2)],
  }));
  const areas = random.often(15) ? AREAS : AREAS.slice(0, 1);
  const hasPrevious = random.often(50);
  const shape: Shape = { random, threshold, parts, groups, counts: [], sums: [], tables: [] };
  const written = areas.map((area) => {
    const now = dateOf(shape, area, 'now');
    const then = hasPrevious ? dateOf(shape, area, 'previous') : undefined;
    return {
      area,
      period: DATES.now,
      ...(then ? { previousPeriod: DATES.previous } : {}),
      parts: parts.map(({ name, group }, i) => ({
        name,
        ...(group ? { group } : {}),
        value: now.parts[i],
        ...(then ? { previous: then.parts[i] } : {}),
      })),
      ...('total' in now ? { total: now.total } : {}),
      ...(then && 'total' in then ? { totalPrevious: then.total } : {}),
      groups: groups.map((_, g) => ({
        ...(now.groups[g] === undefined ? {} : { value: now.groups[g] }),
        ...(then?.groups[g] === undefined ? {} : { previous: then.groups[g] }),
      })),
    };
  });
  const target = random.often(50);
  const named = groups.map((name, g) => ({
    name,
    ...(target ? { target: g === 0 ? 0.75 : 0.25 } : {}),
    ...(areas.length === 1 ? written[0]!.groups[g] : {}),
  }));
  const { groups: _, area: __, ...only } = written[0]!;
  return {
    widget: 'placement-mix',
    dataset: {
      title: 'Trees',
      measure: { unit: 'count', kind: 'stock', counts: 'people' },
      disclosure: { threshold, ...(rounding ? { rounding } : {}) },
      groups: named,
      ...(areas.length === 1 ? { area: areas[0], ...only } : { areas: written }),
    },
    threshold,
    ...(rounding ? { rounding } : {}),
    counts: shape.counts,
    sums: shape.sums,
    tables: shape.tables,
    phrases: PHRASES,
    at: { area: areas[0]!, when: 'now' },
    wholeOf: (id) => (id.includes('|Total|') ? undefined : id.replace(/\|.*\|/, '|Total|')),
    slots: slotsOf,
    ranked: areas
      .slice(0, 1)
      .flatMap((area) =>
        [...groups, undefined].map((group) =>
          parts.filter((part) => part.group === group).map(({ name }) => `${area}|${name}|now`),
        ),
      ),
  };
}

/** The counts of one area at one date, and how an author writes them. */
function dateOf(
  { random, threshold, parts, groups, counts, sums, tables }: Shape,
  area: string,
  when: string,
) {
  const id = (name: string) => `${area}|${name}|${when}`;
  const values = parts.map(() => random.count(threshold));
  const sumOf = (list: readonly number[]) => list.reduce((all, each) => all + each, 0);
  const withholds = random.often(20);
  const unknown = !withholds && random.often(6) ? random.below(parts.length) : -1;
  const says = random.below(4);
  const isGiven = says < 2 || unknown >= 0;
  const rest = says === 0 && !withholds && unknown < 0 ? random.count(threshold, 12) : 0;
  const total = sumOf(values) + rest;
  const table = [
    ...parts.map(({ name }) => id(name)),
    ...groups.map(id),
    id('Total'),
    ...(rest > 0 ? [id('rest')] : []),
  ];
  parts.forEach(({ name }, i) =>
    counts.push({ id: id(name), truth: values[i]!, ...(i === unknown ? { free: true } : {}) }),
  );
  const groupSums = groups.map((group) =>
    sumOf(values.filter((_, i) => parts[i]!.group === group)),
  );
  const write = (value: number, i: number) => {
    if (i === unknown)
      return random.often(50)
        ? '[x]'
        : {
            value: '[x]',
            ...(random.often(50)
              ? { share: Math.round((100 * value) / Math.max(1, total)) / 100 }
              : {}),
          };
    if (withholds && value > 0 && random.often(30))
      return random.often(50)
        ? '[c]'
        : { value: '[c]', share: value / Math.max(1, total), note: 'Withheld' };
    if (random.often(8))
      return {
        value,
        marks: ['r'],
        was: value + random.below(3),
        note: random.often(30) ? 'Counted again' : undefined,
      };
    return value;
  };
  const written = values.map(write);
  const isKnown = (i: number) =>
    typeof written[i] === 'number' || typeof (written[i] as { value: unknown }).value === 'number';
  const isGroupKnown = groups.map((group) =>
    parts.every((part, i) => part.group !== group || isKnown(i)),
  );
  const isGroupGiven = isGroupKnown.map((known) => known && random.often(15));
  // A sum that its author has neither written nor left to be worked out is nobody's number.
  const isFree = (group: string) => !isGroupKnown[groups.indexOf(group)];
  groups.forEach((group, g) => {
    counts.push({ id: id(group), truth: groupSums[g]!, ...(isFree(group) ? { free: true } : {}) });
    sums.push({
      whole: id(group),
      parts: parts.filter((part) => part.group === group).map(({ name }) => id(name)),
    });
  });
  const saysTotal = isGiven || (says === 2 && withholds);
  counts.push({
    id: id('Total'),
    truth: total,
    ...(saysTotal || values.every((_, i) => isKnown(i)) ? {} : { free: true as const }),
  });
  if (rest > 0) counts.push({ id: id('rest'), truth: rest });
  sums.push({
    whole: id('Total'),
    parts: [
      ...groups.map(id),
      ...parts.filter(({ group }) => group === undefined).map(({ name }) => id(name)),
      ...(rest > 0 ? [id('rest')] : []),
    ],
  });
  tables.push(table);
  return {
    parts: written,
    groups: groupSums.map((sum, g) => (isGroupGiven[g] ? sum : undefined)),
    ...(isGiven ? { total } : says === 2 && withholds ? { total: '[c]' } : {}),
  };
}

const PHRASES: readonly Phrase[] = [
  // Messages name a count by its path.
  ...PARTS.map((_, i): Phrase => ({ text: `parts[${i}]`, kind: 'what', key: PARTS[i]! })),
  ...GROUPS.map((_, i): Phrase => ({ text: `groups[${i}]`, kind: 'what', key: GROUPS[i]! })),
  ...AREAS.map((_, i): Phrase => ({ text: `areas[${i}].`, kind: 'area', key: AREAS[i]! })),
  { text: '.previous:', kind: 'when', key: 'previous' },
  { text: 'totalPrevious:', kind: 'what', key: '' },
  ...[...PARTS, ...GROUPS].map((text): Phrase => ({ text, kind: 'what', key: text })),
  ...['Total', 'in total', 'Number in all'].map((text): Phrase => ({
    text,
    kind: 'what',
    key: 'Total',
  })),
  ...['Other, kestrel', 'Other, linnet', 'Other', 'stands for'].map((text): Phrase => ({
    text,
    kind: 'what',
    key: '',
  })),
  ...AREAS.map((text): Phrase => ({ text, kind: 'area', key: text })),
  { text: DATES.now, kind: 'when', key: 'now' },
  { text: DATES.previous, kind: 'when', key: 'previous' },
];

interface WrittenMix {
  readonly area?: string | { readonly name: string };
  readonly parts?: readonly { readonly name: string }[];
  readonly groups?: readonly { readonly name?: string }[];
  readonly areas?: readonly WrittenMix[];
}

function slotsOf(data: unknown): readonly Slot[] {
  const whole = (data ?? {}) as WrittenMix;
  return (whole.areas ?? [whole]).flatMap((one) => {
    const area = typeof one.area === 'object' ? one.area.name : (one.area ?? AREAS[0]!);
    const both = (name: string | undefined, holder: object, keys = ['value', 'previous']) =>
      keys.flatMap((key, i) =>
        key in holder
          ? [{ id: `${area}|${name}|${i === 0 ? 'now' : 'previous'}`, holder, key }]
          : [],
      );
    return [
      ...(one.parts ?? []).flatMap((part) => both(part.name, part)),
      ...(one.groups ?? []).flatMap((group, g) => both(whole.groups?.[g]?.name, group)),
      ...both('Total', one, ['total', 'totalPrevious']),
    ];
  });
}
