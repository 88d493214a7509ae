// The Welsh sentences of what-ifs, in one file that is loaded where there is one.
export { mix, mixSentence, mixValue } from './words.mix.cy.js';
export { breakEvenSentence, occupancy, occupancySentence } from './words.occupancy.cy.js';
