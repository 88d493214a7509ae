// Removes from a funnel what would narrow a withheld count down, and what the numbers contradict.
import { sum } from 'd3-array';
import type { Problem } from '../../core/data/problem.js';
import { bareAbsence, withoutShareOrChange } from '../../core/data/shown-value.js';
import { isKnown, type Value } from '../../core/data/value.js';
import type { Figures } from './input.figures.js';
import { idsOf, mapCounts } from './protect.counts.js';

/**
 * Removes what would narrow a withheld count down. Beside any count, a share or a change can be turned into
 * a number of people, its own or another's. Where anything of an area is withheld, so is everything that is
 * published in place of a number. No value before revision is shown, since these add up as the numbers do.
 */
export function withoutHints(figures: Figures): Figures {
  const values = [...idsOf(figures).keys()].flatMap(({ value, previous }) => [value, previous]);
  const withholds = values.some((each) => each?.value === '[c]');
  const showsCounts = values.some(isKnown);
  const clean = (value: Value): Value => {
    if (isKnown(value)) {
      const { was: _, ...rest } = value;
      return rest;
    }
    if (withholds) return bareAbsence(value);
    return showsCounts ? withoutShareOrChange(value) : value;
  };
  const hidesShares =
    (withholds || showsCounts) &&
    figures.sources.some(({ value }) => !isKnown(value) && value.share !== undefined);
  return mapCounts(figures, (count) => {
    const { value, previous } = count;
    return {
      ...count,
      // That a withheld number is the largest is withheld too, and where shares are, which may say otherwise.
      ...('order' in count && (value.value === '[c]' || hidesShares) ? { order: undefined } : {}),
      value: clean(value),
      ...(previous ? { previous: clean(previous) } : {}),
    };
  });
}

/**
 * Removes the claim that a source is the largest where another is larger, or must be as large as it can be. It
 * looks only at what is shown, so that the message reveals nothing more.
 */
export function withoutFalseMost(figures: Figures, notices: Problem[]): Figures {
  const { path, contacts, sources } = figures;
  const all = isKnown(contacts?.value) ? contacts.value.value : undefined;
  const sizes = sources.map(({ value }) =>
    isKnown(value) ? (all ? value.value / all : undefined) : value.share,
  );
  const left = 1 - sum(sizes);
  const isFalse = (i: number) =>
    sizes.some((other = -1, k) => {
      const own = sizes[i];
      return k !== i && (own === undefined ? other > left - 1e-9 : other > own + 1e-9);
    });
  return {
    ...figures,
    sources: sources.map((source, i) => {
      if (!source.order || !isFalse(i)) return source;
      notices.push({
        severity: 'fault',
        path: [...path, 'sources', i, 'order'],
        code: 'not the largest source',
        facts: {},
      });
      return { ...source, order: undefined };
    }),
  };
}
