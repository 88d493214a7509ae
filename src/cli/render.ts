// `render FILE`: draws the picture of a dataset without a browser, or writes it as a page.
import { extname } from 'node:path';
import { checkDataset } from '../core/data/check-dataset.js';
import type { Publishable } from '../core/data/publishable.js';
import { problemLines } from '../core/problems/lines.js';
import { loadProblemWords } from '../core/problems/messages.js';
import { type Command, ENDED, type Given, Misuse, type Output, type Values } from './command.js';
import { fileAndOut } from './file-and-out.js';
import { readDataset } from './read-dataset.js';
import { type Stages, stagesOf, widgetOf } from './stages.js';
import { withSettings } from './with-settings.js';
import { writeWhole } from './write-whole.js';

export const render: Command = {
  summary: 'Draws a dataset as a file: SVG for a report, PNG for an e-mail, HTML for a page.',
  usage: 'FILE --out FILE [--format svg|png|html] [--width 680] [--theme light|dark] [--lang en] …',
  options: {
    out: { type: 'string', short: 'o' },
    format: { type: 'string' },
    width: { type: 'string' },
    theme: { type: 'string' },
    lang: { type: 'string' },
    script: { type: 'string' },
    widget: { type: 'string' },
    force: { type: 'boolean' },
  },
  help: {
    out: 'the file to write',
    format: 'svg, png, which needs @resvg/resvg-js, or html; else as --out ends',
    width: 'of the picture in px, 320 to 4000; else 680, the width of an upright page',
    theme: 'light or dark; else light',
    lang: 'the language of the words; else en',
    script: 'of html: the address of council-widgets.js, which the page then loads',
    widget: 'the widget of a dataset that does not name its own',
    force: 'write over a file that is there',
  },
  run,
};

const FORMATS = ['svg', 'png', 'html'] as const;
const THEMES = ['light', 'dark'] as const;

/** The width of upright A4 between usual margins, and between which widths a picture can be read. */
const [USUAL_PX, LEAST_PX, MOST_PX] = [680, 320, 4000];

async function run(given: Given, { out, err }: Output): ReturnType<Command['run']> {
  const { values } = given;
  const { file, out: target } = fileAndOut(given);
  const format = oneOf('format', values.format ?? extname(target).slice(1), FORMATS);
  const theme = oneOf('theme', values.theme ?? 'light', THEMES);
  const widthPx = widthOf(values);
  const script = scriptOf(values, format);
  const read = await readDataset(file);
  if ('refusal' in read) throw new Misuse(`${file}: ${read.refusal}`);
  const named = values.widget as string | undefined;
  const widget = widgetOf(read.input, named);
  const { languagesOf } = await load<Widgets>('card');
  const lang = oneOf('lang', values.lang ?? 'en', await languagesOf(widget));
  const stages = await stagesOf(read.input, named);
  const { publishable, problems } = checkDataset(stages, read.input);
  for (const line of problemLines(problems, await loadProblemWords())) err(`${file}: ${line}`);
  if (!publishable) return ENDED.withProblems;
  const look = { lang, theme, widthPx };
  const content =
    format === 'html'
      ? await htmlOf(widget, stages, stages.write(publishable), { ...look, script })
      : await pictureOf(widget, publishable, look);
  if (content === undefined) throw new Misuse(`${file}: ${NO_DRAWING}`);
  const written = format === 'png' ? await (await import('./png.js')).pngOf(content) : content;
  await writeWhole(target, written, !!values.force);
  out(`${target}: written`);
  return ENDED.well;
}

/** What is drawn is what the page holds, so that its element draws the same of it. */
async function htmlOf(
  widget: string,
  stages: Stages,
  published: object,
  options: PageLook,
): Promise<string> {
  const dataset = withSettings(published, { protected: true });
  const { publishable } = checkDataset(stages, dataset);
  const { pageOf } = await load<Pages>('page');
  return pageOf(widget, publishable!, { ...options, dataset });
}

const pictureOf = async (widget: string, data: Publishable<unknown>, look: Look) =>
  (await load<Pictures>('svg')).svgOf(widget, data, look);

const NO_DRAWING =
  'nothing can be drawn of it; show it in a page, and copy its sentences from there';

interface Look {
  readonly lang: string;
  readonly theme: (typeof THEMES)[number];
  readonly widthPx: number;
}

interface PageLook extends Look {
  readonly script: string | undefined;
}

/** What draws without a browser, as far as it matters here. */
interface Widgets {
  readonly languagesOf: (widget: string) => Promise<readonly string[]>;
}

interface Pictures {
  readonly svgOf: (
    widget: string,
    data: Publishable<unknown>,
    look: Look,
  ) => Promise<string | undefined>;
}

interface Pages {
  readonly pageOf: (
    widget: string,
    data: Publishable<unknown>,
    options: PageLook & { readonly dataset: unknown },
  ) => Promise<string>;
}

/** Found by its name, as its types know browsers. */
async function load<Exports>(file: string): Promise<Exports> {
  return (await import(`../static/${file}.js`)) as Exports;
}

/** @throws Misuse where it is given for a picture, which loads nothing, or is no address of a file on the web */
function scriptOf({ script }: Values, format: (typeof FORMATS)[number]): string | undefined {
  if (script !== undefined && format !== 'html')
    throw new Misuse(`--script: expected --format html, received ${format}`);
  if (script !== undefined && !isOnWeb(script as string))
    throw new Misuse(
      `--script: expected https://… or a path on the site of the page, received “${String(script)}”`,
    );
  return script as string | undefined;
}

function isOnWeb(address: string): boolean {
  const page = 'https://page.invalid';
  return URL.canParse(address, page) && /^https?:$/.test(new URL(address, page).protocol);
}

/** @throws Misuse where it is none of them */
function oneOf<T extends string>(option: string, given: Values[string], list: readonly T[]): T {
  const found = list.find((each) => each === given);
  if (found !== undefined) return found;
  throw new Misuse(
    `--${option}: expected ${listed(list)}, received ${given === '' ? 'none' : `“${String(given)}”`}`,
  );
}

/** `a, b or c`. */
const listed = (list: readonly string[]): string => list.join(', ').replace(/, ([^,]*)$/, ' or $1');

/** @throws Misuse where the option is no width that a picture can have */
function widthOf({ width }: Values): number {
  const found = width === undefined ? USUAL_PX : Number(width);
  if (Number.isInteger(found) && found >= LEAST_PX && found <= MOST_PX) return found;
  throw new Misuse(
    `--width: expected a whole number from ${LEAST_PX} to ${MOST_PX}, received “${String(width)}”`,
  );
}
