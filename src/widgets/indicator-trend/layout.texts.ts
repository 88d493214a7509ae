// Writes the names of a trend's lines and of its target.
import { bareFormat } from '../../core/words/words.js';
import type { IndicatorTrendModel } from './model.js';
import type { IndicatorTrendWords } from './words.js';

/** The lines in their order, then the target. */
export function labelTexts(model: IndicatorTrendModel, words: IndicatorTrendWords) {
  const lines = model.lines.map((line, i) => ({ text: words.lineName(line), bold: i === 0 }));
  const { target } = model;
  return target?.value === undefined
    ? lines
    : [...lines, { text: targetText(model, words), bold: false }];
}

/** `Target 78`. */
export const targetText = (
  { target, measure }: IndicatorTrendModel,
  { core, labels }: IndicatorTrendWords,
): string =>
  target?.value === undefined
    ? labels.target
    : `${labels.target} ${core.amount(target.value, bareFormat(measure))}`;
