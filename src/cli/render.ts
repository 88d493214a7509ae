// `render FILE`: draws the picture of a dataset without a browser.
import { extname } from 'node:path';
import { checkDataset } from '../core/data/check-dataset.js';
import type { Publishable } from '../core/data/publishable.js';
import { problemLines } from '../core/problems/lines.js';
import { loadProblemWords } from '../core/problems/messages.js';
import { type Command, ENDED, type Given, Misuse, type Output, type Values } from './command.js';
import { fileAndOut } from './file-and-out.js';
import { readDataset } from './read-dataset.js';
import { stagesOf, widgetOf } from './stages.js';
import { writeWhole } from './write-whole.js';

export const render: Command = {
  summary: 'Draws the picture of a dataset as a file: SVG for a report, PNG for an e-mail.',
  usage: 'FILE --out FILE [--format svg|png] [--width 680] [--theme light|dark] [--lang en] …',
  options: {
    out: { type: 'string', short: 'o' },
    format: { type: 'string' },
    width: { type: 'string' },
    theme: { type: 'string' },
    lang: { type: 'string' },
    widget: { type: 'string' },
    force: { type: 'boolean' },
  },
  help: {
    out: 'the file to write',
    format: 'svg or png, which needs @resvg/resvg-js; else as --out ends',
    width: 'of the picture in px, 320 to 4000; else 680, the width of an upright page',
    theme: 'light or dark; else light',
    lang: 'the language of the words; else en',
    widget: 'the widget of a dataset that does not name its own',
    force: 'write over a file that is there',
  },
  run,
};

const FORMATS = ['svg', 'png'] as const;
const THEMES = ['light', 'dark'] as const;

/** The width of upright A4 between usual margins, and between which widths a picture can be read. */
const [USUAL_PX, LEAST_PX, MOST_PX] = [680, 320, 4000];

async function run(given: Given, { out, err }: Output): ReturnType<Command['run']> {
  const { values } = given;
  const { file, out: target } = fileAndOut(given);
  const format = oneOf('format', values.format ?? extname(target).slice(1), FORMATS);
  const theme = oneOf('theme', values.theme ?? 'light', THEMES);
  const widthPx = widthOf(values);
  const read = await readDataset(file);
  if ('refusal' in read) throw new Misuse(`${file}: ${read.refusal}`);
  const named = values.widget as string | undefined;
  const widget = widgetOf(read.input, named);
  const { languagesOf, isDrawn, svgOf } = await loadDrawing();
  if (!(await isDrawn(widget))) throw new Misuse(`${file}: ${A_TABLE}`);
  const lang = oneOf('lang', values.lang ?? 'en', await languagesOf(widget));
  const { publishable, problems } = checkDataset(await stagesOf(read.input, named), read.input);
  for (const line of problemLines(problems, await loadProblemWords())) err(`${file}: ${line}`);
  if (!publishable) return ENDED.withProblems;
  const svg = await svgOf(widget, publishable, { lang, theme, widthPx });
  if (svg === undefined) throw new Misuse(`${file}: ${NO_DRAWING}`);
  const content = format === 'svg' ? svg : await (await import('./png.js')).pngOf(svg);
  await writeWhole(target, content, !!values.force);
  out(`${target}: written`);
  return ENDED.well;
}

const A_TABLE =
  'a scorecard is a table and has no drawing; show it in a page, and copy the table from there';
const NO_DRAWING =
  'nothing can be drawn of it; show it in a page, and copy its sentences from there';

/** What draws a picture, as far as it matters here. */
interface Drawing {
  readonly languagesOf: (widget: string) => Promise<readonly string[]>;
  readonly isDrawn: (widget: string) => Promise<boolean>;
  readonly svgOf: (
    widget: string,
    data: Publishable<unknown>,
    options: {
      readonly lang: string;
      readonly theme: (typeof THEMES)[number];
      readonly widthPx: number;
    },
  ) => Promise<string | undefined>;
}

/** Found by its name, as its types know browsers. */
async function loadDrawing(): Promise<Drawing> {
  const file = 'svg';
  return (await import(`../static/${file}.js`)) as Drawing;
}

/** @throws Misuse where it is none of them */
function oneOf<T extends string>(option: string, given: Values[string], list: readonly T[]): T {
  const found = list.find((each) => each === given);
  if (found !== undefined) return found;
  throw new Misuse(
    `--${option}: expected ${list.join(' or ')}, received ${given === '' ? 'none' : `“${String(given)}”`}`,
  );
}

/** @throws Misuse where the option is no width that a picture can have */
function widthOf({ width }: Values): number {
  const found = width === undefined ? USUAL_PX : Number(width);
  if (Number.isInteger(found) && found >= LEAST_PX && found <= MOST_PX) return found;
  throw new Misuse(
    `--width: expected a whole number from ${LEAST_PX} to ${MOST_PX}, received “${String(width)}”`,
  );
}
