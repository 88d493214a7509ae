// Looks at what an element shows, whatever its data were: no words of the engine, nothing that runs, no script to follow.
import { part, unfoldAll } from '../support/mount.js';

export type State = 'loading' | 'drawn' | 'failed' | 'stale' | 'empty';

export interface Widget extends HTMLElement {
  data: unknown;
  src: string | undefined;
  readonly state: State;
  readonly published: unknown;
  readonly updateComplete: Promise<boolean>;
  reload(): Promise<void>;
}

/** What engines say of their own errors, and how they write what is not there. */
const OF_ENGINE =
  /cannot (read|convert|access|destructure|set|assign)|is not (a function|iterable|a constructor|an object|defined)|can't (access|convert)|proxy|\[object |TypeError|RangeError|\bNaN\b|\bundefined\b|\bInfinity\b/i;

/** An author is told of a number that JSON cannot hold by its name. */
const RECEIVED = /\breceived -?(NaN|Infinity)\b/g;

/** Elements that no widget draws, and that data could only bring in as HTML. */
const FOREIGN = 'img, script, iframe, object, embed, template, base, link, meta, style, foreignObject, [onerror], [onload], [onclick]'; // prettier-ignore

const SAFE = /^(https?:|mailto:|#|\/)/;

/** What is wrong with what an element shows; empty where all is well. */
export function faultsOf(element: Widget): readonly string[] {
  const root = element.shadowRoot!;
  unfoldAll(element);
  const engine = OF_ENGINE.exec(saidIn(root).replace(RECEIVED, ''));
  const foreign = root.querySelector(FOREIGN);
  const unsafe = [...root.querySelectorAll('[href], [src]')]
    .map((link) => link.getAttribute('href') ?? link.getAttribute('src') ?? '')
    .find((address) => !SAFE.test(address));
  const isShown = (name: string): boolean => part(element, name) !== null;
  const states: Readonly<Record<State, boolean>> = {
    loading: true,
    // Where everything is withheld, a note says so in the place of the picture.
    drawn: isShown('heading') && (isShown('chart') || isShown('vital')),
    stale: isShown('notice'),
    failed: isShown('notice'),
    empty: !isShown('chart'),
  };
  return [
    ...(engine ? [`it says “${around(engine)}”`] : []),
    ...(foreign ? [`it holds ${foreign.outerHTML.slice(0, 200)}`] : []),
    ...(unsafe === undefined ? [] : [`it links to ${unsafe}`]),
    ...(states[element.state] ? [] : [`it is ${element.state} and does not show it`]),
  ];
}

const around = ({ input, index }: RegExpExecArray): string =>
  input.slice(Math.max(0, index - 60), index + 60);

const SAYING = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'alt'];

/** Every text and every attribute that is read aloud. */
export function saidIn(root: ParentNode): string {
  const attributes = [...root.querySelectorAll('*')].flatMap((element) =>
    SAYING.map((name) => element.getAttribute(name) ?? ''),
  );
  return [(root as unknown as Node).textContent, ...attributes].join('\n');
}

/** Numbers of the drawing that are none. */
export const unplacedIn = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll('svg *')].flatMap((shape) =>
    [...shape.attributes].flatMap(({ name, value }) =>
      /NaN|Infinity|undefined|null/.test(value) &&
      /^([xydrc]\w?|width|height|transform|points)\d?$/.test(name)
        ? [`<${shape.localName} ${name}="${value.slice(0, 80)}">`]
        : [],
    ),
  );

const LONGEST_MS = 10_000;
const nextFrame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));

/** Waits until the element shows what came of its data: anything but that they are loading. */
export async function cameToRest(element: Widget): Promise<void> {
  const untilMs = performance.now() + LONGEST_MS;
  await element.updateComplete;
  while (element.state === 'loading') {
    if (performance.now() > untilMs) throw new Error('it is loading for ever');
    await nextFrame();
    await element.updateComplete;
  }
}
