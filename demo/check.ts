// The page on which authors check a dataset: draws it while it is written, and lists its problems.
// It uses the widget itself, so that the result is the same as on a page. Nothing leaves the browser.
import type { Problem, State } from '../src/index.js';
import { checkExamples } from './check-examples.js';
import { widgetNames, widgetOf } from './known-widgets.js';
import { figuresOf, pageSnippet } from './page-snippet.js';
import { showProblems, verdict } from './problem-list.js';

const PAUSE_MS = 300;

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const source = byId<HTMLTextAreaElement>('source');
const examples = byId<HTMLSelectElement>('examples');
const file = byId<HTMLInputElement>('file');
const drawAs = byId<HTMLSelectElement>('draw-as');
const copyJson = byId<HTMLButtonElement>('copy-json');
const copyHtml = byId<HTMLButtonElement>('copy-html');

interface Widget extends HTMLElement {
  data: unknown;
  readonly problems: readonly Problem[];
  readonly state: State;
  readonly updateComplete: Promise<boolean>;
}
let widget: Widget | undefined;
let dataset: unknown;
let problems: readonly Problem[] = [];
let drawn = false;
/** Whether a picture is shown, of these data or of earlier ones. */
let pictured = false;
let timer = 0;

examples.append(...Object.keys(checkExamples).map((name) => new Option(name)));
drawAs.append(...widgetNames.map((name) => new Option(name)));
// With one widget there is nothing to choose.
drawAs.closest('div')!.hidden = widgetNames.length < 2;

examples.addEventListener('change', () => use(checkExamples[examples.value]!));
drawAs.addEventListener('change', check);
source.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(check, PAUSE_MS);
});
file.addEventListener('change', () => void useFile(file.files?.[0]));
for (const type of ['dragover', 'dragleave', 'drop']) {
  source.addEventListener(type, (event) => drop(event as DragEvent));
}
copyJson.addEventListener('click', () => void copy(jsonToPublish(), 'The JSON'));
copyHtml.addEventListener('click', () => void copyPage());
void start();

async function copyPage(): Promise<void> {
  await widget?.updateComplete;
  const table = figuresOf(widget);
  if (widget && table)
    await copy(pageSnippet(widget.localName.replace('council-', ''), table), 'The HTML');
}

/** An example, or the dataset that another page of the demo links to. */
async function start(): Promise<void> {
  const asked = new URLSearchParams(location.search).get('dataset') ?? '';
  const answer = /^(committees\/)?[\w-]+\.json$/.test(asked)
    ? await fetch(`./data/${asked}`)
    : undefined;
  use(answer?.ok ? await answer.text() : checkExamples[examples.value]!);
}

async function useFile(chosen: File | undefined): Promise<void> {
  if (chosen) use(await chosen.text());
}

function drop(event: DragEvent): void {
  // Dragged text is left to the browser; a file is read instead of opened.
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  source.classList.toggle('over', event.type === 'dragover');
  if (event.type === 'drop') void useFile(event.dataTransfer.files[0]);
}

function use(text: string): void {
  source.value = text.replace(/^\uFEFF/, '');
  check();
}

function check(): void {
  clearTimeout(timer);
  try {
    dataset = JSON.parse(source.value);
  } catch (error) {
    const message = (error as Error).message.replace(/^JSON\.parse: /, '');
    source.setAttribute('aria-invalid', 'true');

    say(`This is not JSON yet: ${message}. Look for a comma, a quote or a bracket.${keptText()}`);
    copyJson.disabled = copyHtml.disabled = true;
    return;
  }
  draw();
}

function draw(): void {
  const name = widgetOf(dataset) ?? (drawAs.value || widgetNames[0]!);
  drawAs.value = name;
  if (widget?.localName !== `council-${name}`) place(name);
  widget!.data = dataset ?? {};
  // The problems are known as soon as the data are set; the picture follows a moment later.
  ({ problems } = widget!);
  drawn = widget!.state !== 'failed' && widget!.state !== 'stale';
  source.setAttribute('aria-invalid', String(!drawn));
  showProblems(byId('problems'), problems);
  pictured ||= drawn;
  say(verdict(problems, drawn) + (drawn ? '' : keptText()));
  copyJson.disabled = !drawn;
  copyHtml.disabled = !drawn;
  copyJson.textContent = hasDanger() ? 'Copy the JSON without what is withheld' : 'Copy the JSON';
}

function place(name: string): void {
  widget = document.createElement(`council-${name}`) as Widget;
  widget.setAttribute('heading-level', '3');
  pictured = false;
  byId('picture').replaceChildren(widget);
}

function keptText(): string {
  return pictured ? ' The picture is of the dataset as it last could be drawn.' : '';
}

function hasDanger(): boolean {
  return problems.some(({ severity }) => severity === 'danger');
}

/** What the author wrote; where that must not be published, what the widget shows of it. */
function jsonToPublish(): string {
  return `${JSON.stringify(hasDanger() ? widget?.data : dataset, null, 2)}\n`;
}

async function copy(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    byId('copied').textContent = `${what} is copied.`;
  } catch {
    byId('copied').textContent = `${what} could not be copied: the browser does not allow it.`;
  }
}

function say(text: string): void {
  byId('verdict').textContent = text;
  byId('copied').textContent = '';
}
