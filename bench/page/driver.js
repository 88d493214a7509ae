// Runs in every page that is measured, before any library: says when charts are drawn.
// A chart counts as drawn when its library says that it is ready and the frame that shows it is painted.

{
  /** Charts whose library says that they are ready, by element. */
  const ready = new Set();
  /** What a peer's drawer gave back, by element. */
  const handles = new Map();
  let drawers;
  let failure;

  const charts = () => [...document.querySelectorAll('.chart')];
  const fail = (error) => (failure ??= error instanceof Error ? error : new Error(String(error)));

  document.addEventListener('council-ready', ({ target }) => ready.add(target));
  document.addEventListener('council-error', ({ detail }) => fail(detail.messages.join(' ')));

  /** Settles after the next frame is painted, with the charts that were ready before it was. */
  const nextPaint = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        let readyBefore;
        // Observers are called last before painting, in the order of their making: this is the newest.
        const last = new ResizeObserver(() => {
          last.disconnect();
          readyBefore = new Set(ready);
        });
        last.observe(document.documentElement);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(readyBefore ?? new Set());
        port2.postMessage(0);
      });
    });

  const isInView = (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };

  /** Whether a person who looks at it sees it: the browser need not lay out what is off-screen. */
  const isLaidOut = (element) => {
    const picture = element.shadowRoot?.querySelector('svg, table');
    return !picture || picture.checkVisibility({ contentVisibilityAuto: true });
  };

  /** When all charts in the window are drawn, and when all are. */
  async function settle(startMs = 0) {
    const drawn = new Set();
    let firstScreenMs;
    const isShown = (chart) => firstScreenMs !== undefined || !isInView(chart) || isLaidOut(chart);
    for (;;) {
      const readyBefore = await nextPaint();
      const nowMs = performance.now() - startMs;
      if (failure) throw failure;
      const all = charts();
      for (const chart of all) {
        if (!drawn.has(chart) && readyBefore.has(chart) && isShown(chart)) drawn.add(chart);
      }
      // Asked only until it is known: to ask for places can make the browser lay out the page.
      if (firstScreenMs === undefined && all.filter(isInView).every((chart) => drawn.has(chart))) {
        firstScreenMs = nowMs;
      }
      if (all.every((chart) => drawn.has(chart))) return { firstScreenMs, allMs: nowMs };
    }
  }

  /** Has a library draw into an element, or anew what it drew there. */
  function give(element, kind, data) {
    if (!drawers) {
      element.data = data;
      return;
    }
    const old = handles.get(element);
    const handle = old ?? drawers[kind](element, data);
    handles.set(element, handle);
    const pending = old ? old.update(data) : handle.ready;
    if (pending) pending.then(() => ready.add(element), fail);
    else ready.add(element);
  }

  const dataIn = (element) => JSON.parse(element.querySelector('script').textContent);

  globalThis.bench = {
    /** A peer's page calls this: draws every chart of the page. */
    draw(given) {
      drawers = given;
      for (const element of charts()) give(element, element.dataset.kind, dataIn(element));
    },
    /** Gives every chart new data, and settles when they are drawn. */
    async update(list) {
      scrollTo(0, 0);
      await nextPaint(); // what comes into the window again is not new
      const startMs = performance.now();
      ready.clear();
      charts().forEach((element, i) => give(element, element.dataset.kind, list[i]));
      return settle(startMs);
    },
    /** Adds one chart, and settles when it is drawn. */
    add(tag, kind, data) {
      const startMs = performance.now();
      const element = document.createElement(tag);
      element.className = 'chart';
      element.dataset.kind = kind;
      document.querySelector('main').append(element);
      give(element, kind, data);
      return settle(startMs);
    },
    nextPaint,
    /** How many elements the charts are made of, shadow roots included. */
    countElements() {
      const count = (root) => {
        let sum = 0;
        for (const element of root.querySelectorAll(':not(script)')) {
          sum += 1 + (element.shadowRoot ? count(element.shadowRoot) : 0);
        }
        return sum;
      };
      return count(document.querySelector('main'));
    },
  };

  // Deferred scripts run after this and before the first frame.
  bench.settled = new Promise((parsed) => {
    document.addEventListener('readystatechange', parsed, { once: true });
  }).then(() => settle());
  bench.settled.catch(() => {}); // who awaits it hears of it
}
