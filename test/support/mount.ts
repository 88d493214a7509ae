// Puts an element on the page for a test, and waits until it has settled.
import type { ErrorDetail, ReadyDetail } from '../../src/view/events.js';
import { waitUntil } from './wait-until.js';

export type CouncilTag = Extract<keyof HTMLElementTagNameMap, `council-${string}`>;

export interface MountOptions {
  /** The width of the box around the element; 640 by default. */
  readonly widthPx?: number;
  /** Put inside the element before it is connected. */
  readonly children?: readonly Node[];
}

export interface Mounted<E extends HTMLElement> {
  readonly element: E;
  /** The box around the element; its width is that of the picture. */
  readonly box: HTMLElement;
  /** Every event of the element, in order. */
  readonly events: readonly CustomEvent[];
}

const boxes = new Set<HTMLElement>();

/** Takes every mounted element from the page; for `afterEach`. */
export function unmountAll(): void {
  boxes.forEach((box) => box.remove());
  boxes.clear();
}

type Properties = Readonly<Record<string, unknown>>;

/**
 * The element with these properties, in a box of the given width, once its picture is drawn or its
 * data have been refused.
 *
 * @example const { element } = await mount('council-indicator-trend', { data }, { widthPx: 320 });
 */
export async function mount<K extends CouncilTag>(
  tag: K,
  properties: Properties = {},
  options: MountOptions = {},
): Promise<Mounted<HTMLElementTagNameMap[K]>> {
  const mounted = place(tag, properties, options);
  await settled(mounted);
  return mounted;
}

/** As `mount`, without waiting, to test what is shown while data are loading. */
export function place<K extends CouncilTag>(
  tag: K,
  properties: Properties = {},
  { widthPx = 640, children = [] }: MountOptions = {},
): Mounted<HTMLElementTagNameMap[K]> {
  const box = document.body.appendChild(document.createElement('div'));
  boxes.add(box);
  box.style.width = `${widthPx}px`;
  const element = document.createElement(tag);
  const events: CustomEvent[] = [];
  for (const type of ['council-ready', 'council-error', 'council-select', 'council-change']) {
    element.addEventListener(type, (event) => events.push(event as CustomEvent));
  }
  element.append(...children);
  Object.assign(element, properties);
  box.append(element);
  return { element, box, events };
}

/** Waits until the picture of the latest data is drawn, or a notice says why there is none. */
export async function settled({ element, events }: Mounted<HTMLElement>, from = 0): Promise<void> {
  const done = () => events.slice(from).some((event) => isReady(event) || isRefusal(event));
  await waitUntil(done, `${element.localName} neither drew nor refused`, {
    interval: 5,
    timeout: 5000,
  });
  const last = events.slice(from).find((event) => isReady(event) || isRefusal(event));
  if (last && isRefusal(last)) {
    await waitUntil(() => part(element, 'notice'), 'no notice', { interval: 5, timeout: 5000 });
  }
  await updated(element);
}

const isReady = (event: CustomEvent): event is CustomEvent<ReadyDetail> =>
  event.type === 'council-ready';
const isRefusal = (event: CustomEvent): event is CustomEvent<ErrorDetail> =>
  event.type === 'council-error' && !(event as CustomEvent<ErrorDetail>).detail.drawn;

/** Sets data that the types would refuse. */
export const setData = (element: HTMLElement, data: unknown): void => {
  Object.assign(element, { data });
};

/** Waits until the element has rendered. */
export async function updated(element: Element): Promise<void> {
  await (element as Element & { readonly updateComplete?: Promise<boolean> }).updateComplete;
}

/** Waits until the element has observed a new width and drawn for it. */
export async function resized(
  { element, box }: Mounted<HTMLElement>,
  widthPx: number,
): Promise<void> {
  box.style.width = `${widthPx}px`;
  const width = () => part(element, 'chart')?.getAttribute('width');
  await waitUntil(() => width() === String(widthPx), `not drawn at ${widthPx} px`, { interval: 5 });
  await updated(element);
}

/**
 * Opens every part that is folded, as a person does; what is in them is there at once. What is downloaded or copied is
 * not: its buttons are loaded then, and have tests of their own.
 */
export function unfoldAll(element: Element): void {
  const closed = () =>
    element.shadowRoot?.querySelector<HTMLDetailsElement>('details:not([open], [part=actions])');
  for (let details = closed(); details; details = closed()) {
    details.open = true;
    // The browser's own event comes in a later task.
    details.dispatchEvent(new Event('toggle'));
  }
}

/** The same, and waits for the buttons with which a picture is heard: they are loaded then. */
export async function unfoldWithSound(element: Element): Promise<void> {
  unfoldAll(element);
  const find = (selector: string) => element.shadowRoot!.querySelector(selector);
  if (!find('.sound')) return;
  await waitUntil(() => find('.sound button'), 'no sound', { timeout: 5000, interval: 5 });
  // Those of other figures are written anew by then.
  await new Promise((done) => setTimeout(done));
}

/** The first part of that name in the shadow root. */
export const part = (element: Element, name: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part='${name}']`) ?? null;

/** The text of that part with single spaces; `''` where there is no such part. */
export const partText = (element: Element, name: string): string =>
  (part(element, name)?.textContent ?? '').replace(/\s+/g, ' ').trim();
