// Brings every widget into every state on a page with the strictest policy, and reports the violations. Data from a
// script are on host.html: a page with this policy may not write a script itself.
// The test that opens the page decides what is right.
import { nextFrame } from '@open-wc/testing';
import { triedWidgets, type TriedWidget } from '../reliability/widgets.js';
import { faultyFile } from '../support/faulty-files.js';
import { type Mounted, mount, part, place, setData, unfoldAll, unmountAll, updated } from '../support/mount.js'; // prettier-ignore
import { recordViolations } from '../support/recorders.js';
import { aMoment, plant } from './plant.js';
import { waitUntil } from '../support/wait-until.js';

interface InState extends HTMLElement {
  readonly state: string;
  src: string | undefined;
}

type Bring = (tried: TriedWidget) => Promise<Mounted<HTMLElement>>;

const drawn: Bring = ({ tag, good }) => mount(tag, { data: good });
const json = ({ good }: TriedWidget): string => JSON.stringify(good);

/** The state that an element ends in, and how it is brought there. */
const states: Readonly<Record<string, readonly [ends: string, bring: Bring]>> = {
  empty: ['empty', ({ tag }) => Promise.resolve(place(tag))],
  loading: [
    'loading',
    async ({ tag }) => place(tag, { src: await faultyFile({ body: '{}', stall: 'head' }) }),
  ],
  lazy: [
    'drawn',
    async (tried) => {
      const src = await faultyFile({ body: json(tried) });
      return reached(place(tried.tag, { loading: 'lazy', src }), 'drawn');
    },
  ],
  drawn: ['drawn', drawn],
  refused: ['failed', ({ tag }) => mount(tag, { data: { title: 5 } })],
  'failed, with a button that is pressed': [
    'failed',
    async ({ tag }) => {
      const mounted = await mount(tag, { src: await faultyFile({ status: 500 }) });
      mounted.element.shadowRoot!.querySelector<HTMLElement>('[part=notice] button')!.click();
      return reached(mounted, 'failed');
    },
  ],
  'stale, since data were refused': [
    'stale',
    async (tried) => {
      const mounted = await drawn(tried);
      setData(mounted.element, { title: 5 });
      return reached(mounted, 'stale');
    },
  ],
  'stale, since a file failed': [
    'stale',
    async (tried) => {
      const mounted = await mount(tried.tag, { src: await faultyFile({ body: json(tried) }) });
      (mounted.element as InState).src = await faultyFile({ status: 500 });
      return reached(mounted, 'stale');
    },
  ],
  'with its folded parts open': [
    'drawn',
    async (tried) => {
      const mounted = await drawn(tried);
      unfoldAll(mounted.element);
      return mounted;
    },
  ],
  'explored by keys and by pointer': ['drawn', explored],
  'with every button pressed': ['drawn', pressed],
  printed: [
    'drawn',
    async (tried) => {
      const mounted = await drawn(tried);
      dispatchEvent(new Event('beforeprint'));
      await updated(mounted.element);
      dispatchEvent(new Event('afterprint'));
      return mounted;
    },
  ],
  'in a frame and back': ['drawn', throughFrame],
};

async function explored(tried: TriedWidget): Promise<Mounted<HTMLElement>> {
  const mounted = await drawn(tried);
  const explore = mounted.element.shadowRoot!.querySelector<HTMLElement>(
    '.explore, [tabindex="0"]',
  );
  for (const key of ['End', 'Home', 'ArrowRight', 'ArrowDown', 'Enter', 'Escape']) {
    explore?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await updated(mounted.element);
  }
  const { left = 0, top = 0 } = part(mounted.element, 'chart')?.getBoundingClientRect() ?? {};
  const at = { clientX: left + 200, clientY: top + 60, bubbles: true };
  for (const type of ['pointerenter', 'pointermove', 'pointerdown', 'click'])
    explore?.dispatchEvent(new PointerEvent(type, at));
  await updated(mounted.element);
  return mounted;
}

async function pressed(tried: TriedWidget): Promise<Mounted<HTMLElement>> {
  const mounted = await drawn(tried);
  unfoldAll(mounted.element);
  for (const button of mounted.element.shadowRoot!.querySelectorAll('button')) {
    button.click();
    await updated(mounted.element);
  }
  for (const field of mounted.element.shadowRoot!.querySelectorAll('input, select')) {
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await updated(mounted.element);
  }
  return mounted;
}

async function throughFrame(tried: TriedWidget): Promise<Mounted<HTMLElement>> {
  const mounted = await drawn(tried);
  const frame = mounted.box.appendChild(document.createElement('iframe'));
  frame.contentDocument!.body.append(mounted.element);
  await nextFrame();
  mounted.box.append(mounted.element);
  frame.remove();
  return reached(mounted, 'drawn');
}

/** Once it is in that state. */
async function reached(
  mounted: Mounted<HTMLElement>,
  state: string,
): Promise<Mounted<HTMLElement>> {
  const { element } = mounted as Mounted<InState>;
  await updated(element);
  await waitUntil(() => element.state === state, `not ${state}`, { interval: 5, timeout: 5000 });
  await updated(element);
  return mounted;
}

async function tryAll(): Promise<void> {
  const planted = await plant();
  const violations = recordViolations();
  const tried: (readonly [name: string, ends: string, ended: string])[] = [];
  for (const widget of triedWidgets) {
    for (const [name, [ends, bring]] of Object.entries(states)) {
      const { element } = await bring(widget).catch((error: unknown) => ({
        element: { state: String(error) },
      }));
      tried.push([`${widget.widget}, ${name}`, ends, (element as InState).state]);
      unmountAll();
    }
  }
  await aMoment();
  parent.postMessage({ tried, violations: violations.found, planted }, location.origin);
}

void tryAll();
