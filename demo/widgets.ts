// Registers every widget for the pages of the demo.
import '../src/index.js';
