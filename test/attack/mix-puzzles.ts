// Makes random mixes with known counts: parts, groups, a total with or without a rest, one or two areas,
// one or two dates.
import type { Chance, TrueCount, Phrase, Puzzle, Slot } from './puzzle.js';

export const PARTS = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Gorse', 'Hazel'];
const GROUPS = ['Kestrel', 'Linnet'];
export const AREAS = ['Northshire', 'Southshire', 'Midshire'];
export const DATES = { now: '31 March 2025', previous: '31 March 2024' };

interface Shape {
  readonly random: Chance;
  readonly threshold: number;
  readonly parts: readonly { readonly name: string; readonly group: string | undefined }[];
  /** Place of the part that is written twice. */
  readonly twice: number | undefined;
  readonly groups: readonly string[];
  readonly counts: TrueCount[];
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
  const areas = AREAS.slice(0, random.often(15) ? 2 : 1);
  const hasPrevious = random.often(50);
  // There are eight phrases: a ninth part would have none.
  const twice = names.length < 8 && random.often(6) ? random.below(names.length) : undefined;
  const shape: Shape = {
    random,
    threshold,
    parts,
    twice,
    groups,
    counts: [],
    sums: [],
    tables: [],
  };
  const written = areas.map((area) => {
    const now = dateOf(shape, area, 'now');
    const then = hasPrevious ? dateOf(shape, area, 'previous') : undefined;
    return {
      area,
      period: DATES.now,
      ...(then ? { previousPeriod: DATES.previous } : {}),
      parts: [...parts, ...(twice === undefined ? [] : [parts[twice]!])].map(
        ({ name, group }, i) => ({
          name,
          ...(group ? { group } : {}),
          value: now.parts[i],
          ...(then ? { previous: then.parts[i] } : {}),
        }),
      ),
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
    namesPeriods: false,
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

/**
 * The counts of one area at one date, and how an author writes them.
 *
 * Some parts have no number: it is absent (`[x]`), or it cannot be read (`[!]`, a number in quotes, two
 * parts of one name). Where the group or the total is given, a reader can work one such part out, and
 * it is attacked like any other. Of several, with what the whole leaves over, a reader can work out only
 * the sum, the residual: then that is attacked. A part of 0 is not attacked, since it is not shown as 0.
 */
function dateOf(shape: Shape, area: string, when: string) {
  const { random, threshold, parts, groups, counts, sums, tables, twice } = shape;
  const id = (name: string) => `${area}|${name}|${when}`;
  const values = parts.map(() => random.count(threshold));
  const sumOf = (list: readonly number[]) => list.reduce((all, each) => all + each, 0);
  const withholds = random.often(20);
  const leavesOut = random.often(25);
  const gap = values.map((_, i): Gap | undefined =>
    i === twice
      ? 'unreadable'
      : leavesOut && random.often(30)
        ? random.often(60)
          ? 'absent'
          : 'unreadable'
        : undefined,
  );
  const says = random.below(4);
  const isGiven = says < 2 || (leavesOut && random.often(70));
  const rest = says === 0 && !withholds ? random.count(threshold, 12) : 0;
  const isGroupGiven = groups.map(() => random.often(leavesOut ? 30 : 15));
  const groupRests = groups.map((_, g) =>
    isGroupGiven[g] && !withholds && random.often(30) ? random.count(threshold, 9) : 0,
  );
  const groupSums = groups.map(
    (group, g) => sumOf(values.filter((_, i) => parts[i]!.group === group)) + groupRests[g]!,
  );
  const total =
    sumOf(groupSums) + sumOf(values.filter((_, i) => parts[i]!.group === undefined)) + rest;
  const written = values.map((value, i) => {
    const share = Math.round((100 * value) / Math.max(1, total)) / 100;
    if (gap[i] === 'absent') return [null, '[x]', { value: '[x]', share }][random.below(3)];
    // Of two entries of one name the first has all and the second 0; neither is read.
    if (gap[i] === 'unreadable' && i !== twice) return random.often(50) ? '[!]' : `${value}`;
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
  });
  const isWithheld = (i: number) => JSON.stringify(written[i]).includes('[c]');
  // Parts that add up to a given number: those of a group, or those of the total outside given groups.
  const wholes = [
    ...groups.map((group, g) => ({
      name: group,
      isGiven: isGroupGiven[g]!,
      members: parts.flatMap((part, i) => (part.group === group ? [i] : [])),
      rest: groupRests[g]!,
    })),
    {
      name: 'Total',
      isGiven,
      members: parts.flatMap(({ group }, i) =>
        group === undefined || !isGroupGiven[groups.indexOf(group)] ? [i] : [],
      ),
      rest,
    },
  ].filter((whole) => whole.name === 'Total' || whole.isGiven);
  const workedOut = new Set<number>();
  const table = [...parts.map(({ name }) => id(name)), ...groups.map(id), id('Total')];
  for (const whole of wholes) {
    const missing = whole.members.filter((i) => gap[i] !== undefined);
    const together = missing.length + (whole.rest > 0 ? 1 : 0) > 1;
    if (whole.isGiven && !together) missing.forEach((i) => workedOut.add(i));
    const restId = id(whole.name === 'Total' ? 'rest' : `rest of ${whole.name}`);
    if (whole.rest > 0) {
      counts.push({ id: restId, truth: whole.rest, ...(together ? { free: true } : {}) });
      table.push(restId);
    }
    if (!together || !whole.isGiven) continue;
    const of = id(`residual of ${whole.name}`);
    const both = [...missing.map((i) => id(parts[i]!.name)), ...(whole.rest > 0 ? [restId] : [])];
    const truth = sumOf(missing.map((i) => values[i]!)) + whole.rest;
    counts.push({ id: of, truth, ...(truth === 0 ? { free: true } : {}) });
    table.push(of);
    sums.push({ whole: of, parts: both });
  }
  parts.forEach(({ name }, i) => {
    const free = gap[i] !== undefined && (!workedOut.has(i) || values[i] === 0);
    counts.push({ id: id(name), truth: values[i]!, ...(free ? { free: true } : {}) });
  });
  groups.forEach((group, g) => {
    const own = parts.flatMap((part, i) => (part.group === group ? [i] : []));
    // A sum that the author neither wrote nor left to be worked out is not attacked.
    const free = !isGroupGiven[g] && own.some((i) => gap[i] !== undefined || isWithheld(i));
    counts.push({ id: id(group), truth: groupSums[g]!, ...(free ? { free: true } : {}) });
    sums.push({
      whole: id(group),
      parts: [
        ...own.map((i) => id(parts[i]!.name)),
        ...(groupRests[g]! > 0 ? [id(`rest of ${group}`)] : []),
      ],
    });
  });
  const saysNone = !isGiven && leavesOut && random.often(30);
  const isTotalWithheld = !isGiven && !saysNone && says === 2 && withholds;
  const isSummed =
    !isGiven && !saysNone && values.every((_, i) => gap[i] === undefined && !isWithheld(i));
  counts.push({
    id: id('Total'),
    truth: total,
    ...(isGiven || isTotalWithheld || isSummed ? {} : { free: true as const }),
  });
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
    parts: twice === undefined ? written : [...written, 0],
    groups: groupSums.map((sum, g) => (isGroupGiven[g] ? sum : undefined)),
    ...(isGiven
      ? { total }
      : saysNone
        ? { total: random.often(50) ? '[x]' : `${total}` }
        : isTotalWithheld
          ? { total: '[c]' }
          : {}),
  };
}

/** Why a part that is not withheld has no number: written as absent, or not readable. */
type Gap = 'absent' | 'unreadable';

export const PHRASES: readonly Phrase[] = [
  // Messages name a count by its path.
  ...PARTS.map((_, i): Phrase => ({ text: `parts[${i}]`, kind: 'what', key: PARTS[i]! })),
  ...GROUPS.map((_, i): Phrase => ({ text: `groups[${i}]`, kind: 'what', key: GROUPS[i]! })),
  ...AREAS.map((_, i): Phrase => ({ text: `areas[${i}]`, kind: 'area', key: AREAS[i]! })),
  { text: '.previous:', kind: 'when', key: 'previous' },
  { text: 'totalPrevious:', kind: 'what', key: '' },
  ...[...PARTS, ...GROUPS].map((text): Phrase => ({ text, kind: 'what', key: text })),
  ...['Total', 'in total', 'Number in all'].map((text): Phrase => ({
    text,
    kind: 'what',
    key: 'Total',
  })),
  ...['All other', 'stands for'].map((text): Phrase => ({
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

export function slotsOf(data: unknown): readonly Slot[] {
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
