// Makes the picture of a scorecard, which has a table in place of a drawing.
import { livePicture } from '../../src/static/live-picture.js';
import { plainColour } from '../../src/view/actions/drawn-svg.js';
import type { PictureFile } from '../../src/view/actions/picture-file.js';

/** The rows as they are shown now; undefined where the widget has no table. */
export const signsPicture = (widget: HTMLElement, area = ''): PictureFile | undefined =>
  livePicture(widget, {
    ...{ area, plainColour },
    pen: document.createElement('canvas').getContext('2d')!,
  });
