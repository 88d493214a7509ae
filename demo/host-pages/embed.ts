// The script of the page in a frame, from the sources of the project.
import '../../src/embed/embed.js';
