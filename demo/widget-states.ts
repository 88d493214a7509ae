// Draws what a page shows when all is not well, by real widgets: waiting, empty, failed, refused, withheld.
import type { Example, ExampleKind, Examples } from '../src/core/data/example.js';
import { make } from './make-element.js';

type Widget = HTMLElement & { data: unknown };

interface ShownState {
  readonly name: string;
  readonly what: string;
  readonly draw: (element: Widget) => void;
}

/** An address whose answer never comes, as on a line that has gone dead. */
const NEVER = 'never-answered.json';

/** One figure for each state that the widget has an example of. */
export function showStates(widget: string, examples: Examples): void {
  holdBack(NEVER);
  const all = Object.entries(examples);
  const find = (test: (example: Example, name: string) => boolean): Example | undefined =>
    all.find(([name, example]) => test(example, name))?.[1];
  const usual = find(({ kind }) => kind === 'usual');
  const refused = find((example) => example.kind === 'invalid' && !example.drawn);
  const faulty = find((example) => example.kind === 'invalid' && example.drawn);
  const absent = find(({ kind }) => kind === 'absent');
  const withheld = find(({ kind }, name) => kind !== 'absent' && name.includes('withheld'));
  const list = document.getElementById('state-list')!;
  list.append(...fileStates.map((state) => figure(widget, state)));
  list.append(
    ...withData(refused, 'Refused', 'Nothing in the file can be drawn truthfully.', widget),
    ...withData(faulty, 'Drawn with a notice', 'A part of the file could not be read.', widget),
    ...withData(withheld, 'Withheld', 'Small numbers are not shown, nor what tells them.', widget),
    ...withData(absent, 'No figure', 'The file says that there is none, and why.', widget),
  );
  if (usual && refused) list.append(figure(widget, staleState(usual, refused)));
}

const fileStates: readonly ShownState[] = [
  {
    name: 'Loading',
    what: 'The file is on its way.',
    draw: (element) => element.setAttribute('src', NEVER),
  },
  { name: 'Empty', what: 'The tag names no figures.', draw: () => undefined },
  {
    name: 'Failed',
    what: 'The address leads to a page in place of the file.',
    draw: (element) => element.setAttribute('src', '../index.html'),
  },
];

const staleState = (usual: Example, refused: Example): ShownState => ({
  name: 'Stale',
  what: 'Newer figures failed: the last good picture stays.',
  draw: (element) => {
    element.addEventListener('council-ready', () => (element.data = refused.dataset), {
      once: true,
    });
    element.data = usual.dataset;
  },
});

function withData(
  example: Example | undefined,
  name: string,
  what: string,
  widget: string,
): readonly HTMLElement[] {
  if (!example) return [];
  return [figure(widget, { name, what, draw: (element) => (element.data = example.dataset) })];
}

function figure(widget: string, { name, what, draw }: ShownState): HTMLElement {
  const made = make('div', '', {
    class: 'state',
    id: `state-${name.split(' ')[0]!.toLowerCase()}`,
  });
  const element = make(`council-${widget}`, '', {
    'heading-level': '4',
    density: 'compact',
  }) as Widget;
  const card = make('div', '', { class: 'card' });
  card.append(element);
  made.append(make('h3', name), make('p', what), card);
  draw(element);
  return made;
}

function holdBack(address: string): void {
  const answer = globalThis.fetch;
  globalThis.fetch = (input, init) =>
    (input instanceof Request ? input.url : String(input)).endsWith(address)
      ? new Promise(() => {})
      : answer(input, init);
}

/** A choice of all examples, by kind, and the picture of the one that is chosen. */
export function showExamples(widget: string, examples: Examples): void {
  const choice = document.getElementById('example') as HTMLSelectElement;
  const kinds = new Set(Object.values(examples).map(({ kind }) => kind));
  choice.append(new Option('Choose one', ''), ...[...kinds].map((kind) => groupOf(kind, examples)));
  choice.addEventListener('change', () => {
    const element = make(`council-${widget}`, '', { 'heading-level': '4' }) as Widget;
    document.getElementById('example-picture')!.replaceChildren(element);
    const example = examples[choice.value];
    if (example) element.data = example.dataset;
  });
}

function groupOf(kind: ExampleKind, examples: Examples): HTMLOptGroupElement {
  const group = make('optgroup', '', { label: kind });
  const names = Object.keys(examples).filter((name) => examples[name]!.kind === kind);
  group.append(...names.map((name) => new Option(name)));
  return group;
}
