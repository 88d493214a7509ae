// What the web team of this page has installed: the script that sizes frames.
import '../../src/embed/frame-host.js';
