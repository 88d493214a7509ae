// The tags in templates of Preact, and what the compiler must refuse there.
import 'council-widgets/types/preact';
import type { PlacementMixDataset } from 'council-widgets/placement-mix';

declare const mix: PlacementMixDataset;
export const several = (
  <council-placement-mix
    data={[mix, mix]}
    view="bar"
    heading-level={3}
    oncouncil-change={({ detail }) => detail.value.toUpperCase()}
  />
);
// @ts-expect-error A title is text.
export const title = <council-indicator-trend data={{ title: 5 }} />;
// @ts-expect-error No density is called that.
export const density = <council-indicator-trend density="dense" />;
