// Everything in one classic script: for sites that cannot write `type="module"`, and for pages opened from a disk, where no
// module is loaded. Registers the widgets, and draws captioned tables that a link to a widget follows.
import './upgrade.js';
export * from '../index.js';
