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
  /** Place of the part that is written in two entries of one name. */
  readonly twice: number | undefined;
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
  // Of eight parts a ninth would have no phrase of its own.
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
 * Some parts have no number: nobody has it (`[x]`), or it cannot be read (`[!]`, a number in quotes, two
 * parts of one name). That is no withheld number, but where its group or the total is given, whoever
 * sees the rest can work it out: then it is attacked like any other. Of several that nobody has said
 * only what they come to can be worked out, together with what a whole leaves over; that is attacked,
 * and each of them may be anything. One that is 0 is not known to be, since it is not shown.
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
      ? 'unread'
      : leavesOut && random.often(30)
        ? random.often(60)
          ? 'unsaid'
          : 'unread'
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
    if (gap[i] === 'unsaid') return [null, '[x]', { value: '[x]', share }][random.below(3)];
    // The first of two entries of one name has the whole, and the second 0: neither is read.
    if (gap[i] === 'unread' && i !== twice) return random.often(50) ? '[!]' : `${value}`;
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
  // What adds up to a number that is given: parts of a group, or what is left of the total.
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
  const told = new Set<number>();
  const table = [...parts.map(({ name }) => id(name)), ...groups.map(id), id('Total')];
  for (const whole of wholes) {
    const unsaid = whole.members.filter((i) => gap[i] !== undefined);
    const together = unsaid.length + (whole.rest > 0 ? 1 : 0) > 1;
    if (whole.isGiven && !together) unsaid.forEach((i) => told.add(i));
    const restId = id(whole.name === 'Total' ? 'rest' : `rest of ${whole.name}`);
    if (whole.rest > 0) {
      counts.push({ id: restId, truth: whole.rest, ...(together ? { free: true } : {}) });
      table.push(restId);
    }
    if (!together || !whole.isGiven) continue;
    const of = id(`unsaid of ${whole.name}`);
    const both = [...unsaid.map((i) => id(parts[i]!.name)), ...(whole.rest > 0 ? [restId] : [])];
    const truth = sumOf(unsaid.map((i) => values[i]!)) + whole.rest;
    counts.push({ id: of, truth, ...(truth === 0 ? { free: true } : {}) });
    table.push(of);
    sums.push({ whole: of, parts: both });
  }
  parts.forEach(({ name }, i) => {
    const free = gap[i] !== undefined && (!told.has(i) || values[i] === 0);
    counts.push({ id: id(name), truth: values[i]!, ...(free ? { free: true } : {}) });
  });
  groups.forEach((group, g) => {
    const own = parts.flatMap((part, i) => (part.group === group ? [i] : []));
    // A sum that its author has neither written nor left to be worked out is nobody's number.
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

/** Why a part has no number, though nobody withheld it. */
type Gap = 'unsaid' | 'unread';

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
