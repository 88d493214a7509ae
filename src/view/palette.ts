// Lists the colours of every widget, on light and on dark grounds.
// Those of series are the Government Analysis Function's categorical palette; on dark grounds they are lighter.

/** By the name of its custom property: on a light ground, on a dark one. */
export const PALETTE = {
  ink: ['#0b0c0c', '#f3f2f1'],
  quiet: ['#505a5f', '#b8bec2'],
  line: ['#d9dcde', '#4a5054'],
  ground: ['#ffffff', '#17191b'],
  accent: ['#12436d', '#7fb8ea'],
  focus: ['#0b0c0c', '#ffdd00'],
  'series-1': ['#12436d', '#7fb8ea'],
  'series-2': ['#28a197', '#4fd1c5'],
  'series-3': ['#801650', '#f29ac6'],
  'series-4': ['#f46a25', '#ff9d66'],
  'series-5': ['#3d3d3d', '#d0d0d0'],
  'series-6': ['#a285d1', '#c3aef0'],
  neighbours: ['#868c91', '#868e94'],
  met: ['#00703c', '#6fd19c'],
  near: ['#8a5a00', '#ffc861'],
  missed: ['#b10e1e', '#ff9a94'],
} as const;

export type ColourName = keyof typeof PALETTE;

export const COLOUR_NAMES = Object.keys(PALETTE) as readonly ColourName[];

/** How much of its colour the label of each series has, in percent: those of 2, 4 and 6 are too light for text. */
export const LABEL_SHARES: readonly number[] = [100, 65, 100, 65, 100, 65];
