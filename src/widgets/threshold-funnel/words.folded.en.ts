// What is folded below a funnel in English, and what its bars are, in one file that is loaded later.
export { about, rowName } from './words.about.en.js';
export { notes } from './words.notes.en.js';
export { point } from './words.point.en.js';
export { summary } from './words.summary.en.js';
