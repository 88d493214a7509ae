// What the compiler must refuse.
import 'council-widgets/types/react';
import type { PlacementMixDataset } from 'council-widgets/placement-mix';

declare const mix: PlacementMixDataset;
export const several = <council-placement-mix data={[mix, mix]} view="bar" />;
// @ts-expect-error A title is text.
export const title = <council-indicator-trend data={{ title: 5 }} />;
// @ts-expect-error No density is called that.
export const density = <council-indicator-trend density="dense" />;
export const event = (
  // @ts-expect-error An event does not carry it.
  <council-indicator-trend oncouncil-select={({ detail }) => detail.nothingOfTheKind} />
);
