// Checks the short texts of a trend's drawing: the ends of lines, the key, ticks, events.
import { type Figures } from './figures.js';
import { lastIndex, leadOf, neighboursOf, projected, refusalOf } from './findings.js';
import { amountFaults, lettersOf, must, REASONS } from './claims.js';
import { cellFaults } from './cells.js';
import { amountOf, type Vocabulary } from './language.js';
import { MANY, MEDIAN_SHORT, seriesDrawn } from './lines.js';
import type { Told } from './sentences.js';
import type { Place } from './trend-gather.js';
import { wholeTarget } from './words-of-dataset.js';

interface Context {
  readonly told: Told;
  readonly vocabulary: Vocabulary;
}

/** Whether any of several ways to read a text finds it true. */
function anyOf(...ways: readonly (readonly string[])[]): readonly string[] {
  return ways.find((each) => each.length === 0) ?? ways[0] ?? [];
}

/** The name of a line and its last figure, or the figure alone of the only line. */
function endFaults(figures: Figures, text: string): readonly string[] {
  const last = lastIndex(figures);
  const ways = seriesDrawn(figures).flatMap(({ line, isMedian }) => {
    const name = isMedian ? MEDIAN_SHORT : line.name;
    const cell = line.cells[last]!;
    // A median has a place more, where it lies between two figures.
    const faults = (shown: string) =>
      isMedian && cell.value
        ? amountFaults(figures, amountOf(shown), cell.value, 'median')
        : cellFaults(figures, shown, cell);
    if (text.startsWith(`${name} `)) return [faults(text.slice(name.length + 1))];
    return text === name ? [must(false, 'the figure is left out')] : [];
  });
  const alone = cellFaults(figures, text, leadOf(figures).cells[last]!);
  return ways.length > 0 ? anyOf(...ways) : alone;
}

const KEY = /^(Tolerance|Mean|Median|Control limits|Break in series|Out of the ordinary)$/;

function keyFaults(figures: Figures, text: string): readonly string[] {
  const [, , letter] = /^(.*) \[(.)\]$/.exec(text) ?? [];
  const used = figures.lines.flatMap(({ cells }) => cells.flatMap(lettersOf));
  if (KEY.test(text)) return [];
  if (/^Good range\b/.test(text)) return wholeTarget(text, figures, lastIndex(figures)).faults;
  if (letter && text === `${REASONS[letter]} [${letter}]`)
    return must(used.includes(letter), 'it is not used');
  if (text.startsWith('Confidence interval: ')) return [];
  return labelFaultsOf(figures, text);
}

function labelFaultsOf(figures: Figures, text: string): readonly string[] {
  const { target, unit } = figures;
  const [, band] = /^Middle half of (\d+) neighbours$/.exec(text) ?? [];
  if (band)
    return must(
      Number(band) === neighboursOf(figures).length && Number(band) >= MANY,
      'there are others',
    );
  if (text === 'Middle half of neighbours with a figure')
    return must(
      neighboursOf(figures).some(({ cells }) => cells.some(({ value }) => !value)),
      'each has a figure',
    );
  const [, goal] = /^Target (.*)$/.exec(text) ?? [];
  if (goal && target && !figures.lines.some(({ name }) => text.startsWith(name))) {
    const whole = wholeTarget(goal, figures, lastIndex(figures));
    const [, shown] = /^([−-]?£?[\d,.]+%?(?: [mb]illion)?)$/.exec(whole.text) ?? [];
    if (!shown) return [`not understood: “${text}”`];
    return [
      ...whole.faults,
      ...anyOf(
        ...target.values
          .filter(Boolean)
          .map((value) => amountFaults(figures, amountOf(shown), value, 'own')),
      ),
    ];
  }
  const [, sum] = /^(.*) projected$/.exec(text) ?? [];
  if (sum && /\d/.test(sum)) {
    const soFar = leadOf(figures).cells[lastIndex(figures)]!.value;
    return soFar && refusalOf(figures) === ''
      ? amountFaults(
          figures,
          amountOf(sum.replace(` ${unit.words}`, '')),
          projected(soFar, figures.months!),
          'projected',
        )
      : ['it must not be projected'];
  }
  return endFaults(figures, text);
}

/** The tiers of an axis say a period together; each alone is a part of its short name. */
function tickFaults(figures: Figures, text: string): readonly string[] {
  return must(
    figures.spans.some(({ names }) => ` ${names.short} `.includes(` ${text} `)),
    'no period is called so',
  );
}

export function labelFaults({ where, text }: Place, { told }: Context): readonly string[] {
  const { figures } = told;
  const { unit } = figures;
  switch (where) {
    case 'period tick':
      return tickFaults(figures, text);
    case 'absence':
      return must(
        figures.lines.some(({ cells }) =>
          cells.some(({ why }) => `[${why}]` === text || why === text),
        ) ||
          seriesDrawn(figures).some(
            ({ line, isMedian }) => isMedian && line.cells.some(({ why }) => `[${why}]` === text),
          ),
        'no figure is absent for that reason',
      );
    case 'axis title':
      return must(
        text === unit.title || text.startsWith(`${unit.title}, from `),
        `the unit is ${unit.title}`,
      );
    case 'event label':
      return must(
        figures.events.some(({ label }, i) => label === text || `${i + 1}` === text),
        'nothing of that kind happened',
      );
    case 'band':
      return labelFaultsOf(figures, text);
    case 'key':
      return keyFaults(figures, text);
    default:
      return labelFaultsOf(figures, text);
  }
}
