// The first step: takes pasted cells, a file or an example, and shows what was read and what can draw it.
import { widgetNames } from '../known-widgets.js';
import { make } from '../make-element.js';
import { showProblems } from '../problem-list.js';
import { plainNameOf } from '../widget-title.js';
import type { Brought } from './brought.js';
import { byId } from './by-id.js';
import { besidePieces, missingPiece } from './further-files.js';
import { jsonStarter } from './json-starters.js';
import type { Session } from './session.js';
import { say, sayOpened } from './steps.js';
import { showTable } from './table-step.js';
import { words } from './words/words.js';

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
  example.append(...words.examples.map(({ label }, i) => new Option(label, String(i))));
  example.append(
    ...widgetNames.map(
      (name) => new Option(words.bring.asJson({ widget: plainNameOf(name) }), name),
    ),
  );
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
  const { cells, widget } = words.examples[Number(chosen)] ?? { cells: await jsonStarter(chosen) };
  figures.value = cells;
  take(cells, widget);
}

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
  const format = isTyped && fitting.length === 0 ? words.bring.toType : formatOf(brought);
  byId('format').textContent = `${format}.`;
  // What is wrong with one way of reading it does not matter where it is read in another; of JSON it is told by line.
  const isFine = brought.json !== undefined || (brought.isLaidOut && fitting.length > 0);
  showProblems(
    byId('read-problems'),
    isFine || format === words.bring.toType ? [] : besidePieces(problems),
  );
  showTable(edited ?? asRead, brought.isLaidOut || edited !== undefined);
  showWidgets(fitting, widget);
  const isLost =
    fitting.length === 0 && format !== words.bring.toType && brought.json === undefined;
  const piece = missingPiece(problems) ? words.bring.secondFile : words.bring.notDrawn;
  say(isLost ? `${format}. ${piece}` : `${format}.`);
}

const isBlank = (content: Session['content']): boolean =>
  content.length === 0 || (typeof content === 'string' && content.trim() === '');

const formatOf = ({ format, isLaidOut, asRead, json }: Brought): string => {
  if (isLaidOut && asRead)
    return `${words.bring.formats.wide}: ${words.bring.size({ rows: asRead.rows.length, columns: asRead.heads[0]!.length })}`;
  if (json !== undefined && !format) return words.bring.brokenJson;
  return format ? words.bring.formats[format] : words.bring.unknown;
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
  label.append(` ${plainNameOf(widget)}`);
  return label;
}
