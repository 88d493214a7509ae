// What the compiler must refuse.
import 'council-widgets/types/svelte';
import type { PlacementMixDataset } from 'council-widgets/placement-mix';
import type { SvelteHTMLElements } from 'svelte/elements';

type Trend = SvelteHTMLElements['council-indicator-trend'];
declare const mix: PlacementMixDataset;
export const several: SvelteHTMLElements['council-placement-mix'] = { data: [mix, mix] };
// @ts-expect-error A title is text.
export const title: Trend = { data: { title: 5 } };
// @ts-expect-error No density is called that.
export const density: Trend = { density: 'dense' };
export const event: Trend = {
  // @ts-expect-error An event does not carry it.
  'oncouncil-select': ({ detail }) => detail.nothingOfTheKind,
};
