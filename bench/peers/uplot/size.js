// The size that every chart has, and its colours.
export const size = { width: 480, height: 220 }; // title and legend stand outside of it
export const colours = ['#12436d', '#28a197', '#801650'];
