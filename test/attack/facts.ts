// Turns all that a widget made into inequalities about its counts, roundings included.
// It shares no code with src.
import type { SelectDetail } from '../../src/view/events.js';
import type { Harvest } from './harvest.types.js';
import { bare, type Puzzle, writtenIn } from './puzzle.js';
import { idOf, type Place, type Saying, textReader } from './read-text.js';
import type { Fact } from './solver.js';

/** How far rounding may move a count. */
const looseness = ({ rounding }: Puzzle): number => (rounding ?? 0) / 2;

/** A whole may be shown as the sum of its rounded parts, each of which is off by half a step. */
const wholeLooseness = (puzzle: Puzzle): number => looseness(puzzle) * 12;

const between = (from: string, terms: Fact['terms'], low: number, high: number): Fact => ({
  from,
  terms,
  low,
  high,
});

/** The share of `id` in `of` lies between `low` and `high`. */
const shareFacts = (
  from: string,
  id: string,
  of: string,
  [low, high]: readonly [number, number],
  off: number,
): readonly Fact[] =>
  id === of
    ? []
    : [
        between(
          from,
          [
            [1, id],
            [-high, of],
          ],
          -Infinity,
          off,
        ),
        between(
          from,
          [
            [1, id],
            [-low, of],
          ],
          -off,
          Infinity,
        ),
      ];

function factsOf(saying: Saying, from: string, puzzle: Puzzle): readonly Fact[] {
  const { id } = saying;
  // What is drawn together is the difference of many rounded counts.
  const off = /\|all other/i.test(id) ? wholeLooseness(puzzle) : looseness(puzzle);
  const half = 'decimals' in saying ? 0.5 * 10 ** -saying.decimals : 0;
  if (saying.kind === 'is') {
    const { rounding } = puzzle;
    if (puzzle.percentOf && !id.endsWith('/of')) return [];
    const parts = puzzle.partsOf?.(id) ?? 1;
    if (rounding && off > rounding)
      return [between(from, [[1, id]], saying.value - off, saying.value + off)];
    const low = rounding
      ? saying.value - parts * Math.floor(rounding / 2)
      : saying.value - half * (saying.decimals > 0 ? 1 : 0);
    const high = rounding
      ? saying.value + parts * (rounding - 1 - Math.floor(rounding / 2))
      : saying.value + half * (saying.decimals > 0 ? 1 : 0);
    return [between(from, [[1, id]], low, high)];
  }
  if (saying.kind === 'change') {
    if (puzzle.percentOf) return [];
    return [
      between(
        from,
        [
          [1, id],
          [-1, saying.from],
        ],
        saying.value - 2 * off * (puzzle.partsOf?.(id) ?? 1),
        saying.value + 2 * off * (puzzle.partsOf?.(id) ?? 1),
      ),
    ];
  }
  if (saying.kind === 'relative') {
    if (puzzle.percentOf) return [];
    const [low, high] = [1 + saying.value - half, 1 + saying.value + half];
    const parts = puzzle.partsOf?.(id) ?? 1;
    return shareFacts(from, id, saying.from, [low, high], off * (1 + high) * parts);
  }
  if (saying.kind === 'ratio')
    return shareFacts(from, id, saying.of, [saying.value - 0.005, saying.value + 0.005], 2 * off);
  const whole = puzzle.percentOf ? puzzle.percentOf(id) : puzzle.wholeOf(id);
  if (whole === undefined) return [];
  if (saying.kind === 'less than') {
    const at = saying.percent / 100;
    return shareFacts(
      from,
      id,
      whole,
      saying.above ? [at - 0.01, 1] : [0, at + 0.01],
      wholeLooseness(puzzle),
    );
  }
  const at = [(saying.value - half) / 100, (saying.value + half) / 100] as const;
  return shareFacts(from, id, whole, at, wholeLooseness(puzzle));
}

/** Every fact that can be read, each once. */
export function factsIn(harvest: Harvest, puzzle: Puzzle): readonly Fact[] {
  const read = textReader(puzzle);
  const facts: Fact[] = [];
  const hear = (text: string, where: string, start?: Partial<Place>) => {
    for (const saying of read(text, start))
      facts.push(...factsOf(saying, `${where} “${text}”`, puzzle));
  };
  harvest.texts.forEach(({ where, text }) => hear(text, where));
  harvest.points.forEach((lines) => hear(lines.join(', '), 'tooltip'));
  harvest.messages.forEach((text) => hear(text, 'message'));
  harvest.events.forEach(({ type, detail }) => {
    const {
      value,
      share,
      messages = [],
    } = (detail ?? {}) as Readonly<Record<string, unknown>> & { messages?: readonly string[] };
    messages.forEach((text) => hear(text, type));
    const id = selected(detail, puzzle);
    if (type !== 'council-select' || id === undefined) return;
    const from = `${type} ${JSON.stringify(detail)}`;
    if (typeof value === 'number')
      facts.push(
        ...factsOf(
          {
            kind: puzzle.percentOf ? 'percent' : 'is',
            id,
            value,
            decimals: puzzle.percentOf ? 1 : 0,
          },
          from,
          puzzle,
        ),
      );
    const whole = puzzle.wholeOf(id);
    if (typeof share === 'number' && whole !== undefined)
      facts.push(
        ...shareFacts(from, id, whole, [share - 1e-9, share + 1e-9], wholeLooseness(puzzle)),
      );
  });
  readTable(harvest, puzzle, hear);
  facts.push(
    ...readData(harvest, puzzle),
    ...lengths(harvest, puzzle),
    ...places(harvest, puzzle),
    ...turns(harvest, puzzle),
    ...orders(harvest, puzzle),
  );
  return distinct(facts);
}

function distinct(facts: readonly Fact[]): readonly Fact[] {
  const found = new Map<string, Fact>();
  for (const fact of facts) {
    const key = JSON.stringify([fact.terms, fact.low, fact.high]);
    if (!found.has(key)) found.set(key, fact);
  }
  return [...found.values()];
}

/** The last name in a text, which is the narrowest: `Level 2: early help`. A name within a longer one does not count. */
const keyOf = (puzzle: Puzzle, text: string, kind: string): string | undefined => {
  const at = text.toLowerCase();
  const hits = puzzle.phrases
    .filter((phrase) => phrase.kind === kind)
    .map(({ text: name, key }) => ({
      key,
      from: at.lastIndexOf(name.toLowerCase()),
      length: name.length,
    }))
    .filter(({ from }) => from >= 0);
  const apart = hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other.length > hit.length &&
          other.from <= hit.from &&
          other.from + other.length >= hit.from + hit.length,
      ),
  );
  const last = apart.sort((a, b) => a.from - b.from);
  return (last.filter(({ key }) => key !== '').at(-1) ?? last.at(-1))?.key;
};

/** A choice names what was chosen, its area and its period; nothing where several parts are drawn as one. */
function selected(detail: unknown, puzzle: Puzzle): string | undefined {
  const { widget, item, area, parts, period } = (detail ?? {}) as Partial<SelectDetail>;
  const keyed = (text: string) => keyOf(puzzle, text, 'what');
  const what = item && !parts ? (keyed(item.id) ?? keyed(item.name)) : undefined;
  if (!what || widget !== puzzle.widget) return undefined;
  // The parts of a mix and of a funnel have the date of their area.
  const isDated = ['series', 'indicator'].includes(item!.kind) && period !== undefined;
  const place = {
    area: (area && keyOf(puzzle, area.id, 'area')) ?? puzzle.at.area,
    what,
    when: (isDated ? keyOf(puzzle, period, 'when') : undefined) ?? puzzle.at.when,
  };
  const id = idOf(place);
  return puzzle.counts.some((count) => count.id === id) ? id : undefined;
}

/** A row says with what its part is drawn: `Birch (in All other)`. */
const withoutAside = (head: string): string => head.replace(/ \(in [^)]*\)/, '');

type Hear = (text: string, where: string, start?: Partial<Place>) => void;

/** Row and column name the count of a cell. The head of the column says whether it is a number, a share or a change. */
function readTable({ table }: Harvest, puzzle: Puzzle, hear: Hear): void {
  for (const { head: written, cells } of table.rows) {
    const head = withoutAside(written);
    cells.forEach((cell, i) => {
      const column = table.columns[i] ?? '';
      if (
        cell === '' ||
        /target|group|counts|mean|median|limits|range|projected|first stage|stage before|interval/i.test(
          column,
        )
      )
        return;
      // The sum of a level and those above it stands in the row of the level.
      const row = / and over/i.test(column) ? `${head} and over` : head;
      const both = {
        what: keyOf(puzzle, row, 'what') ?? keyOf(puzzle, column, 'what'),
        area: keyOf(puzzle, column, 'area') ?? keyOf(puzzle, head, 'area') ?? puzzle.at.area,
      };
      if (both.what === undefined) return;
      const isPrevious =
        /before(?! revision)|previous/i.test(column) ||
        keyOf(puzzle, column, 'when') === 'previous';
      const when =
        keyOf(puzzle, head, 'when') ??
        (isPrevious && !/change/i.test(column) ? 'previous' : puzzle.at.when);
      const of = /out of/i.test(column) ? '/of' : /before revision/i.test(column) ? '/was' : '';
      const text =
        /share/i.test(column) && /^\d/.test(cell) && !cell.includes('%') ? `${cell}%` : cell;
      hear(text, `table, row ${head}, column ${column}`, {
        what: both.what,
        area: both.area,
        when: when + of,
      });
    });
  }
}

function readData({ data }: Harvest, puzzle: Puzzle): readonly Fact[] {
  return puzzle.slots(data).flatMap((slot) => {
    const { id } = slot;
    const written = writtenIn(slot);
    const cell = (
      typeof written === 'object' && written !== null ? written : { value: written }
    ) as Readonly<Record<string, unknown>>;
    const { value, share, change, was } = cell;
    const percent = puzzle.percentOf && !id.endsWith('/of');
    const from = `.data, ${id}: ${JSON.stringify(written)}`;
    const whole = puzzle.wholeOf(id);
    const earlier = id.replace(/[^|]*$/, (when) => puzzle.before?.(when) ?? 'previous');
    return [
      ...(typeof value === 'number'
        ? factsOf(
            { kind: percent ? 'percent' : 'is', id, value, decimals: percent ? 1 : 0 },
            from,
            puzzle,
          )
        : []),
      ...(typeof was === 'number'
        ? factsOf({ kind: 'is', id: `${id}/was`, value: was, decimals: 0 }, from, puzzle)
        : []),
      ...(typeof share === 'number' && whole !== undefined
        ? shareFacts(from, id, whole, [share - 0.0005, share + 0.0005], looseness(puzzle))
        : []),
      ...(typeof change === 'number' && puzzle.counts.some((count) => count.id === earlier)
        ? factsOf({ kind: 'change', id, from: earlier, value: change, decimals: 0 }, from, puzzle)
        : []),
    ];
  });
}

/** The lengths of bars of one scale are in proportion to their counts, each to half a pixel. */
function lengths({ bars }: Harvest, puzzle: Puzzle): readonly Fact[] {
  const found = bars.flatMap((bar) => {
    const what = keyOf(puzzle, bar.label, 'what');
    if (what === undefined) return [];
    const area = keyOf(puzzle, bar.under ?? bar.label, 'area') ?? puzzle.at.area;
    const id = idOf({ area, what, when: bar.previous ? 'previous' : puzzle.at.when });
    return puzzle.counts.some((count) => count.id === id) ? [{ ...bar, id, area }] : [];
  });
  return found.flatMap((bar, i) => {
    const other = found.find(
      (each, k) =>
        k !== i &&
        each.scale === bar.scale &&
        each.area === bar.area &&
        each.previous === bar.previous &&
        each.lengthPx > 3,
    );
    if (!other || bar.lengthPx <= 1.6) return [];
    const low = (bar.lengthPx - 0.56) / (other.lengthPx + 0.56);
    const high = (bar.lengthPx + 0.56) / (other.lengthPx - 0.56);
    const from = `bar of ${bar.label}, ${bar.lengthPx} px, against ${other.label}, ${other.lengthPx} px`;
    return shareFacts(
      from,
      bar.id,
      other.id,
      [low, high],
      looseness(puzzle) * (1 + high) * (puzzle.partsOf?.(bar.id) ?? 1),
    );
  });
}

/** The height of a point is its value on the axis. */
function places({ dots }: Harvest, puzzle: Puzzle): readonly Fact[] {
  return dots.flatMap(({ series, period, value, within }) => {
    const what = keyOf(puzzle, series, 'what');
    const when = keyOf(puzzle, period, 'when');
    if (what === undefined || when === undefined) return [];
    const id = idOf({ area: puzzle.at.area, what, when });
    if (!puzzle.counts.some((count) => count.id === id)) return [];
    const from = `point of ${series} at ${period}, ${value.toFixed(2)} on the axis`;
    const off = within + looseness(puzzle);
    if (!puzzle.percentOf) return [between(from, [[1, id]], value - off, value + off)];
    const of = puzzle.percentOf(id);
    return shareFacts(
      from,
      id,
      of,
      [(value - within - 0.05) / 100, (value + within + 0.05) / 100],
      0,
    );
  });
}

/** An arc's share of the circle is its count's share of the whole, apart from the gaps. */
function turns({ arcs }: Harvest, puzzle: Puzzle): readonly Fact[] {
  return arcs.flatMap(({ label, turn }) => {
    const what = keyOf(puzzle, label, 'what');
    const id = idOf({ area: puzzle.at.area, what, when: puzzle.at.when });
    const whole = puzzle.wholeOf(id);
    if (whole === undefined || !puzzle.counts.some((count) => count.id === id)) return [];
    const gap = 0.006 * arcs.length;
    const from = `arc of ${label}, ${(turn * 360).toFixed(1)}° of the circle`;
    return shareFacts(from, id, whole, [turn - gap / 4, turn + gap], wholeLooseness(puzzle));
  });
}

/**
 * In a list ranked by size each count is no more than the one before. A hidden count gives nothing away
 * if it stands last, withheld ones after other absent ones, each in the order of the dataset.
 */
function orders(harvest: Harvest, puzzle: Puzzle): readonly Fact[] {
  const shown = new Map(puzzle.slots(harvest.data).map((slot) => [slot.id, bare(writtenIn(slot))]));
  const isHidden = (id: string) => typeof shown.get(id) !== 'number';
  const placeOf = (list: readonly string[], id: string) =>
    list.indexOf(id) + (shown.get(id) === '[c]' ? list.length : 0);
  const rows = harvest.table.rows.map(({ head }) => keyOf(puzzle, withoutAside(head), 'what'));
  const tips = harvest.points.map(([first = '']) => ({
    what: keyOf(puzzle, first, 'what'),
    area: keyOf(puzzle, first, 'area') ?? puzzle.at.area,
  }));
  return puzzle.ranked.flatMap((list) => {
    const [area = ''] = list[0]?.split('|') ?? [];
    const inTable = rows.map((what) => idOf({ area, what, when: puzzle.at.when }));
    const inPoints = tips
      .filter((tip) => tip.area === area)
      .map(({ what }) => idOf({ area, what, when: puzzle.at.when }));
    return [
      { ids: area === puzzle.at.area ? inTable : [], where: 'order of the table' },
      { ids: inPoints, where: 'order of the drawing' },
    ].flatMap(({ ids, where }) => {
      // Zeros are shown in the table only, after all others.
      const seen = [...new Set(ids)].filter(
        (id) => list.includes(id) && (isHidden(id) || shown.get(id) !== 0),
      );
      const hidden = seen.filter(isHidden);
      const last = seen.slice(seen.length - hidden.length);
      const isRanked =
        last.some((id) => !isHidden(id)) ||
        hidden.some((id, i) => i > 0 && placeOf(list, id) < placeOf(list, hidden[i - 1]!));
      if (!isRanked) return [];
      // A list in the order of the dataset is not ranked.
      if (seen.every((id, i) => i === 0 || list.indexOf(id) > list.indexOf(seen[i - 1]!)))
        return [];
      return seen.slice(1).map((id, i) =>
        between(
          `${where}: ${seen.join(', ')}`,
          [
            [1, seen[i]!],
            [-1, id],
          ],
          0,
          Infinity,
        ),
      );
    });
  });
}
