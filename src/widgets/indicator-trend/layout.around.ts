// What only some trends have around their lines, in one file that is loaded for them: bands and events.
export { bandLabelOf } from './layout.band-label.js';
export { bandsOf } from './layout.bands.js';
export { eventsOf } from './layout.events.js';
