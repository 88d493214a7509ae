// Runs in a page: waits for its widgets, then measures each. Each function stands alone, as the page sees no module.

/** Settles when every widget has drawn or said why not; those that load late are brought near, one by one. */
export async function settleWidgets() {
  // The page of a widget adds its pictures after it has loaded; its states come last.
  while (document.querySelector('[data-widget]') && !document.getElementById('state-stale')) {
    if (performance.now() > 20_000) throw new Error('The page added no states');
    await new Promise((done) => setTimeout(done, 20));
  }
  // What a page shows of states is no exhibit: one waits for ever, others tell of faults.
  const widgets = [...document.querySelectorAll(':not(#states *)')].filter(({ localName }) =>
    localName.startsWith('council-'),
  );
  for (const widget of widgets) {
    widget.scrollIntoView();
    const start = performance.now();
    while (widget.state === undefined || widget.state === 'loading') {
      if (performance.now() - start > 10_000) throw new Error(`${widget.localName} did not draw`);
      await new Promise((done) => setTimeout(done, 20));
    }
  }
  scrollTo(0, 0);
}

/** Gives every widget this width, and measures it. A widget without a picture has no measures of one. */
export async function measureWidgets(widthPx) {
  const widgets = [...document.querySelectorAll(':not(#states *)')].filter(({ localName }) =>
    localName.startsWith('council-'),
  );
  for (const { style } of widgets) {
    style.setProperty('inline-size', `${widthPx}px`, 'important');
    style.setProperty('max-inline-size', 'none', 'important');
  }
  // The new width is observed in one frame and drawn in the next.
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
  return widgets.map(measure);

  function measure(element) {
    const root = element.shadowRoot;
    const chart = root.querySelector("[part~='chart']");
    const { top, height } = element.getBoundingClientRect();
    const title = root.querySelector("[part~='heading']")?.textContent.trim() ?? element.state;
    const about = { widget: element.localName.replace('council-', ''), title, heightPx: height };
    if (!chart) return about;
    // What is off-screen is not laid out, but its place is.
    const box = (chart.closest('.canvas') ?? chart).getBoundingClientRect();
    const before = (node) => chart.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING;
    const surface = surfaceTexts(root).filter((node) => !chart.contains(node));
    return {
      ...about,
      beginsEm: (box.top - top) / parseFloat(getComputedStyle(element).fontSize),
      pictureShare: box.height / height,
      rows: rowsIn(chart),
      wordsBefore: countWords(surface.filter(before)),
      wordsOnSurface: countWords(surface),
    };
  }

  /** How many bars or rows with a figure are drawn; null for lines and rings, as tall with few as with many. */
  function rowsIn(chart) {
    const bars = chart.querySelectorAll('rect:is(.bar:not(.before), .series > .marker)');
    if (chart.localName === 'svg') return bars.length || null;
    return [...chart.querySelectorAll('tbody tr')].filter(({ cells }) =>
      [...cells].some((cell) => cell.localName === 'td' && /\d/.test(cell.textContent)),
    ).length;
  }

  /** The texts that a reader sees without opening anything; of a select only what is chosen. */
  function surfaceTexts(root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement;
      if (!element || element.closest('style, script, title, desc, .unseen')) continue;
      const option = element.closest('option');
      const seen = option ? option.selected : element.checkVisibility({ visibilityProperty: true });
      if (seen) texts.push(node);
    }
    return texts;
  }

  /** A word is anything between spaces that has a letter or a figure. */
  function countWords(texts) {
    return texts.flatMap(({ data }) => data.match(/\S*[\p{L}\p{N}]\S*/gu) ?? []).length;
  }
}
