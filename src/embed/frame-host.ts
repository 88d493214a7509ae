// Sizes the frames of a page that hold a widget. A page with such frames loads this script, anywhere.
import { sizeFrames } from './frame-heights.js';

// On a server there is no page.
if (typeof document !== 'undefined') sizeFrames();
