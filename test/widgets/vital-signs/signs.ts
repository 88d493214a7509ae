// Makes scorecards by running the stages before the one that is tested.
import { problemText } from '../../support/problem-text.js';
import { parseVitalSigns, type VitalSignsDataset } from '../../../src/widgets/vital-signs/input.js';
import { vitalSignsModel, type VitalSignsModel } from '../../../src/widgets/vital-signs/model.js';
import { type RowLayout, vitalSignsLayout } from '../../../src/widgets/vital-signs/layout.js';
import { control } from '../../../src/core/indicator/model.js';
import { words } from '../../../src/widgets/vital-signs/words.en.js';
import { protectVitalSigns } from '../../../src/widgets/vital-signs/protect.js';

await control.load();

export type Sign = VitalSignsDataset['indicators'][number];

/**
 * Percentages of two years of its area, higher is better, with any other fields. Without a measure of its own, it says that
 * its publisher has protected it, since it has no denominators.
 */
export const sign = (
  name: string,
  values: Sign['series'][number]['values'] = [88, 91],
  more: Partial<Sign> = {},
): Sign => ({
  name,
  measure: { unit: 'percent', kind: 'flow', direction: 'high' },
  periods: values.map((_, i) => `${2020 + i}-${21 + i}`),
  series: [
    { name: typeof more.area === 'string' ? more.area : 'Exampleshire', role: 'area', values },
  ],
  ...(more.measure ? {} : { disclosure: { protected: true } }),
  ...more,
});

export const card = (
  indicators: readonly unknown[],
  more: Partial<VitalSignsDataset> = {},
): unknown => ({ title: 'Vital signs', area: 'Exampleshire', indicators, ...more });

/** Every problem as a line, including warnings. */
export const told = (dataset: unknown): readonly string[] =>
  parseVitalSigns(dataset).problems.map(problemText);

export function modelOf(
  indicators: readonly Sign[],
  more: Partial<VitalSignsDataset> = {},
): VitalSignsModel {
  const { dataset, problems } = parseVitalSigns(card(indicators, more));
  if (!dataset || problems.length > 0) throw new Error(JSON.stringify(problems));
  return vitalSignsModel(protectVitalSigns(dataset).publishable);
}

/** The texts of every row, in the order of the model. */
export function rowsOf(model: VitalSignsModel): readonly RowLayout[] {
  const { rowAt } = vitalSignsLayout(model, words, { density: 'normal' });
  return model.rows.map(({ index }) => rowAt(index));
}
