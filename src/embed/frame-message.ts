// The messages between a page in a frame and the page around it: a height, and the question for it.

const NAME = 'councilWidgets';

/** From the page around: `ask` for the height again; `heard` where one has come. */
export type HostMessage = 'ask' | 'heard';

/** Of a frame. A page gives no frame more room than this: what is higher is scrolled in the frame. */
export const MOST_PX = 20_000;

export const heightMessage = (heightPx: number) => ({ [NAME]: 'height', heightPx });

export const hostMessage = (text: HostMessage) => ({ [NAME]: text });

/** The height that a message tells, in whole px and at most `MOST_PX`; undefined where it tells none. */
export function heightIn(data: unknown): number | undefined {
  if (ownText(data) !== 'height') return undefined;
  const { heightPx } = data as { readonly heightPx?: unknown };
  const isHeight = typeof heightPx === 'number' && Number.isFinite(heightPx) && heightPx >= 1;
  return isHeight ? Math.min(MOST_PX, Math.ceil(heightPx)) : undefined;
}

export function hostTextIn(data: unknown): HostMessage | undefined {
  const text = ownText(data);
  return text === 'ask' || text === 'heard' ? text : undefined;
}

/** Other scripts send messages too, of any form. */
const ownText = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, NAME)
    ? (data as Record<string, unknown>)[NAME]
    : undefined;
