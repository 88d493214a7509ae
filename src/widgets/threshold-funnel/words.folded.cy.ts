// What is folded below a funnel in Welsh, and what its bars are, in one file that is loaded later.
export { about, rowName } from './words.about.cy.js';
export { notes } from './words.notes.cy.js';
export { point } from './words.point.cy.js';
export { summary } from './words.summary.cy.js';
