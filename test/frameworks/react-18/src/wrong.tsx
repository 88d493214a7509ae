// What the compiler must refuse.
import { IndicatorTrend, PlacementMix } from 'council-widgets/react';
import type { PlacementMixDataset } from 'council-widgets/placement-mix';

declare const mix: PlacementMixDataset;
export const several = <PlacementMix data={[mix, mix]} view="bar" />;
// @ts-expect-error A title is text.
export const title = <IndicatorTrend data={{ title: 5 }} />;
// @ts-expect-error No density is called that.
export const density = <IndicatorTrend density="dense" />;
export const event = (
  // @ts-expect-error An event does not carry it.
  <IndicatorTrend onCouncilSelect={({ detail }) => detail.nothingOfTheKind} />
);
