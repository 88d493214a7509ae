// The colours of series and parts, which every library that is told its colours draws with.

export const colours = [
  '#12436d',
  '#28a197',
  '#801650',
  '#f46a25',
  '#3d3d3d',
  '#a285d1',
  '#5694ca',
  '#8a5a00',
];
