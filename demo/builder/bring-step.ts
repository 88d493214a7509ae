// The first step: takes pasted cells, a file or an example, and shows what was read and what can draw it.
import { widgetNames } from '../known-widgets.js';
import { make } from '../make-element.js';
import { showProblems } from '../problem-list.js';
import { titleOf } from '../widget-title.js';
import type { Brought } from './brought.js';
import { byId } from './by-id.js';
import { cellsExamples } from './examples.js';
import { besidePieces, missingPiece } from './further-files.js';
import { jsonStarter } from './json-starters.js';
import type { Session } from './session.js';
import { say, sayOpened } from './steps.js';
import { showTable } from './table-step.js';

const PAUSE_MS = 300;

interface Takers {
  readonly take: (content: string | Uint8Array, widget?: string) => void;
  readonly choose: (widget: string) => void;
}

export function onBring({ take, choose }: Takers): void {
  const figures = byId<HTMLTextAreaElement>('figures');
  const file = byId<HTMLInputElement>('file');
  const example = byId<HTMLSelectElement>('example');
  let timer = 0;
  figures.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => take(figures.value), PAUSE_MS);
  });
  const open = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    figures.value = '';
    take(bytes);
    sayOpened(chosen.name);
  };
  file.addEventListener('change', () => void open(file.files?.[0]));
  for (const box of [figures, byId('dataset')])
    for (const type of ['dragover', 'dragleave', 'drop'] as const)
      box.addEventListener(type, (event) => {
        // Dragged text is left to the browser; a file is read instead of opened.
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        box.classList.toggle('over', type === 'dragover');
        if (type === 'drop') void open(event.dataTransfer.files[0]);
      });
  example.append(...cellsExamples.map(({ label }, i) => new Option(label, String(i))));
  example.append(...widgetNames.map((name) => new Option(`As JSON: ${plainName(name)}`, name)));
  example.addEventListener('change', () => void takeExample(example.value, figures, take));
  byId('widgets').addEventListener('change', ({ target }) =>
    choose((target as HTMLInputElement).value),
  );
}

/** @param chosen the number of cells, or the name of a widget whose JSON is meant; `''` for none */
async function takeExample(
  chosen: string,
  figures: HTMLTextAreaElement,
  take: Takers['take'],
): Promise<void> {
  if (chosen === '') return;
  const { cells, widget } = cellsExamples[Number(chosen)] ?? { cells: await jsonStarter(chosen) };
  figures.value = cells;
  take(cells, widget);
}

/** Of a table that nothing is in yet. */
const TO_TYPE =
  'Type heads into the first row, periods or names into the first column, and figures beside them';

/** What an author calls them. */
const PLAIN_NAMES: Readonly<Record<string, string>> = {
  'indicator-trend': 'A trend over time',
  'placement-mix': 'A whole and its parts',
  'threshold-funnel': 'Contacts and levels of need',
  'cost-comparator': 'Costs side by side',
  'vital-signs': 'A scorecard',
};

const plainName = (widget: string): string => PLAIN_NAMES[widget] ?? titleOf(widget);

const FORMATS: Readonly<Record<NonNullable<Brought['format']>, string>> = {
  dfe: 'A file of the Department for Education',
  ons: 'A file of ONS, Explore Local Statistics',
  tidy: 'A table with a row for each figure',
  wide: 'A table with a column for each series or kind of figure',
  neighbours: 'A list of statistical neighbours: it holds no figures to draw',
  'json-stat': 'JSON-stat',
  frictionless: 'A Frictionless resource',
  ees: 'An answer of Explore Education Statistics',
  dataset: 'JSON: a dataset of a widget, which you can change in step 2',
};

export function showBrought(
  brought: Brought,
  { content, edited, json, widget }: Session,
  fitting: readonly string[],
): void {
  const isEmpty = !edited && json === undefined && isBlank(content);
  byId('read').hidden = isEmpty;
  if (isEmpty) return say('');
  const { asRead, problems } = brought;
  const isTyped = content.length === 0;
  const format = isTyped && fitting.length === 0 ? TO_TYPE : formatOf(brought);
  byId('format').textContent = `${format}.`;
  // What is wrong with one way of reading it does not matter where it is read in another; of JSON it is told by line.
  const isFine = brought.json !== undefined || (brought.isLaidOut && fitting.length > 0);
  showProblems(byId('read-problems'), isFine || format === TO_TYPE ? [] : besidePieces(problems));
  showTable(edited ?? asRead, brought.isLaidOut || edited !== undefined);
  showWidgets(fitting, widget);
  const isLost = fitting.length === 0 && format !== TO_TYPE && brought.json === undefined;
  const piece = missingPiece(problems) ? SECOND_FILE : NOT_DRAWN;
  say(isLost ? `${format}. ${piece}` : `${format}.`);
}

const NOT_DRAWN = 'No widget can draw this.';
const SECOND_FILE = 'It comes in two files: open the second one below.';

const isBlank = (content: Session['content']): boolean =>
  content.length === 0 || (typeof content === 'string' && content.trim() === '');

const formatOf = ({ format, isLaidOut, asRead, json }: Brought): string => {
  if (isLaidOut && asRead)
    return `${FORMATS.wide}: ${asRead.rows.length} rows, ${asRead.heads[0]!.length} columns`;
  if (json !== undefined && !format) return 'This is not JSON yet: step 3 says where';
  return format ? FORMATS[format] : 'What this is was not recognised';
};

function showWidgets(fitting: readonly string[], chosen: string): void {
  const place = byId('widgets');
  const shown = [...place.querySelectorAll('input')].map(({ value }) => value);
  if (shown.join() !== fitting.join()) {
    place.querySelectorAll('label').forEach((each) => each.remove());
    place.append(...fitting.map(widgetChoice));
  }
  for (const input of place.querySelectorAll('input')) input.checked = input.value === chosen;
  place.hidden = fitting.length === 0;
}

function widgetChoice(widget: string): HTMLElement {
  const label = make('label');
  label.append(make('input', '', { type: 'radio', name: 'widget', value: widget }));
  label.append(` ${plainName(widget)}`);
  return label;
}
