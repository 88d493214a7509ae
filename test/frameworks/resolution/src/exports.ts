// Every path that the package exports, with what is expected there.
import {
  CostComparatorElement,
  IndicatorTrendElement,
  type Parsed,
  parseVitalSigns,
  PlacementMixElement,
  problemMessages,
  ThresholdFunnelElement,
} from 'council-widgets';
import 'council-widgets/upgrade';
import { VitalSignsElement } from 'council-widgets/vital-signs';
import { PlacementMixElement as MixClass } from 'council-widgets/placement-mix/element';
import { parseIndicatorTrend } from 'council-widgets/indicator-trend/input';
import { CostComparator, IndicatorTrend, type IndicatorTrendProps } from 'council-widgets/react';
import { VitalSigns } from 'council-widgets/react/vital-signs';
import 'council-widgets/types/preact';
import 'council-widgets/types/react';
import 'council-widgets/types/svelte';
import 'council-widgets/types/vue';

const parsed: Parsed<unknown> = parseIndicatorTrend({});
void problemMessages(parsed.problems).then((lines: readonly string[]) => lines.length);
parseVitalSigns({}).problems satisfies readonly unknown[];
export const classes = [
  ...[IndicatorTrendElement, MixClass, PlacementMixElement, ThresholdFunnelElement],
  ...[CostComparatorElement, VitalSignsElement],
];
export const components = [IndicatorTrend, CostComparator, VitalSigns];
export const properties: IndicatorTrendProps = { headingLevel: 3, src: '/figures.json' };
