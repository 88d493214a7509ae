// Checks what is said of each point, which a reader hears and sees in the tooltip.
import { signOf } from '../shared/exact.js';
import type { Figures } from './figures.js';
import { targetAt } from './findings.js';
import { amountFaults, differenceFaults, lettersOf, must, REASONS } from './claims.js';
import { cellFaults } from './cells.js';
import { amountOf, type Vocabulary } from './language.js';
import { MEDIAN_NAME, seriesDrawn, type DrawnSeries } from './lines.js';
import { signalsIn } from './further-sentences.js';
import type { Told } from './sentences.js';
import type { Point } from './trend-gather.js';
import { namesAt, wholeTarget } from './words-of-dataset.js';

interface Context {
  readonly told: Told;
  readonly vocabulary: Vocabulary;
}

export function pointFaults(points: readonly Point[], { told }: Context): readonly string[] {
  const series = seriesDrawn(told.figures);
  const faults = points.flatMap((point) => {
    const drawn = series[point.row];
    if (!drawn) return [`there is no line ${point.row}`];
    return faultsOf(point, drawn, told).map(
      (fault) => `point “${point.lines.join(' | ')}”: ${fault}`,
    );
  });
  const rows = new Set(points.map(({ row }) => row)).size;
  return [
    ...faults,
    ...must(rows === Math.min(series.length, 12), `${rows} lines of ${series.length} are reached`),
  ];
}

function faultsOf(
  { column, lines, row }: Point,
  { line, isMedian }: DrawnSeries,
  told: Told,
): readonly string[] {
  const { figures } = told;
  const [name = '', shown = '', ...rest] = lines;
  const cell = line.cells[column];
  if (!cell) return ['there is no such period'];
  const names = namesAt(figures, column).map(
    (when) => `${isMedian ? MEDIAN_NAME : line.name}, ${when}`,
  );
  const faults = rest.map((text) =>
    restFaults(text, { figures, told, line, at: column, isLead: row === 0 }),
  );
  return [
    ...must(names.includes(name), `it is ${names[0]}`),
    ...(isMedian && cell.value
      ? amountFaults(figures, amountOf(shown), cell.value, 'median')
      : cellFaults(figures, shown, cell)),
    ...faults.flat(),
    ...(row === 0 && told.limits
      ? signalFaults(
          rest,
          told.limits.signals[column]!.map((signal) => signal.name),
        )
      : []),
  ];
}

function signalFaults(rest: readonly string[], right: readonly string[]): readonly string[] {
  const said = signalsIn(rest.find((text) => text.startsWith('Out of the ordinary: ')) ?? '');
  return must(
    [...said].sort().join() === [...new Set(right)].sort().join(),
    `its signals are ${right.join()}`,
  );
}

interface Of {
  readonly figures: Figures;
  readonly told: Told;
  readonly line: DrawnSeries['line'];
  readonly at: number;
  readonly isLead: boolean;
}

function restFaults(text: string, { figures, line, at, isLead, told }: Of): readonly string[] {
  const cell = line.cells[at]!;
  const [, letter] = /^\[(.)\] /.exec(text) ?? [];
  if (letter)
    return [
      ...must(lettersOf(cell).includes(letter), `it has no [${letter}]`),
      ...must(
        text.startsWith(`[${letter}] ${REASONS[letter]}`),
        `[${letter}] is ${REASONS[letter]}`,
      ),
    ];
  if (text === cell.note || text === figures.spans[at]!.note) return [];
  const [, was] = /^was (.*)$/.exec(text) ?? [];
  if (was) return amountFaults(figures, amountOf(was), cell.was, 'own');
  const [, low, high] = /^Confidence interval: (.*) to (.*)$/.exec(text) ?? [];
  if (low && high)
    return [
      ...amountFaults(figures, amountOf(low), line.lower[at], 'own'),
      ...amountFaults(figures, amountOf(high), line.upper[at], 'own'),
    ];
  const [, of] = /^out of ([\d,]+)$/.exec(text) ?? [];
  if (of)
    return must(
      line.of[at] !== undefined &&
        of.replace(/,/g, '') === `${line.of[at].above / line.of[at].below}`,
      'another denominator',
    );
  const [, goal] = /^Target: (.*)$/.exec(text) ?? [];
  if (goal && isLead) {
    const { text: amount, faults } = wholeTarget(goal, figures, at);
    return [...faults, ...amountFaults(figures, amountOf(amount), targetAt(figures, at), 'own')];
  }
  if (text.startsWith('Out of the ordinary: ') && isLead && told.limits) return [];
  return onlyFaults(text, figures, cell);
}

/** A share or a change, where that is all that is published. */
function onlyFaults(
  text: string,
  figures: Figures,
  cell: DrawnSeries['line']['cells'][number],
): readonly string[] {
  return text.split('; ').flatMap((part) => {
    const [, share] = /^only a share is given, (?:under )?([\d.]+)%$/.exec(part) ?? [];
    if (share) return must(cell.share !== undefined, 'no share is given');
    if (part === 'only the change is given, none')
      return must(cell.change !== undefined && signOf(cell.change) === 0, 'there is a change');
    const [, way, by] = /^only the change is given, (up|down) (.*)$/.exec(part) ?? [];
    if (way && by)
      return [
        ...differenceFaults(figures, amountOf(by), cell.change, 'own'),
        ...must(
          cell.change !== undefined && cell.change.above < 0n === (way === 'down'),
          'it went the other way',
        ),
      ];
    return [`not understood: “${part}”`];
  });
}
