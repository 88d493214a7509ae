// The floor draws every kind in the same way.
export { draw } from './ready.js';
