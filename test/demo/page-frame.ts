// Opens a page of the demo in a frame, and waits until its widgets have drawn or said why not.

export interface OpenPage {
  readonly page: Document;
  /** What the strict policy, under which the page is served, had to block. */
  readonly violations: readonly string[];
  close(): void;
}

type Widget = HTMLElement & { readonly state: string };

/** A frame with the page at an address from here, once it has loaded. */
export async function openFrame(
  address: string,
  widthPx: number,
  heightPx = 800,
): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.width = String(widthPx);
  frame.height = String(heightPx);
  frame.src = new URL(address, import.meta.url).href;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame;
}

/** `path` is below demo/. Widgets that are shown waiting, or wait for the reader, are not waited for. */
export async function openPage(
  path: string,
  widthPx: number,
  heightPx?: number,
): Promise<OpenPage> {
  const frame = await openFrame(`../../demo/${path}`, widthPx, heightPx);
  const window = frame.contentWindow as Window & typeof globalThis;
  const page = frame.contentDocument!;
  const violations: string[] = [];
  new window.ReportingObserver(
    (reports) => violations.push(...reports.map(({ body }) => JSON.stringify(body))),
    { types: ['csp-violation'], buffered: true },
  ).observe();
  // The page of a widget loads its code after it has loaded itself.
  await until(() => !page.querySelector('[data-widget]') || !!page.getElementById('state-stale'));
  await until(() => widgetsOf(page).every(isSettled));
  await until(isStill(page));
  return { page, violations, close: () => frame.remove() };
}

export const widgetsOf = (page: Document): readonly Widget[] =>
  [...page.querySelectorAll<Widget>('*')].filter(({ localName }) =>
    localName.startsWith('council-'),
  );

const isSettled = (widget: Widget): boolean =>
  widget.matches('#state-loading *, [loading=lazy]') ||
  (widget.state !== undefined && widget.state !== 'loading');

/** The height stays the same for three looks. */
function isStill(page: Document): () => boolean {
  let [before, same] = [0, 0];
  return () => {
    const now = page.documentElement.scrollHeight;
    same = now === before ? same + 1 : 0;
    before = now;
    return same > 2;
  };
}

async function until(test: () => boolean): Promise<void> {
  const end = performance.now() + 20_000;
  while (!test()) {
    if (performance.now() > end) throw new Error('The page did not settle within 20 seconds.');
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Of a made-up council. */
export const hostPages = ['drupal-kind', 'closed-kind', 'bootstrap-kind'].map(
  (name) => `host-pages/${name}.html`,
);
