// Tests that a picture whose texts a translator of pages has changed shows new figures, and those alone.
import { expect } from '@open-wc/testing';
import { everyWidget } from '../support/every-widget.js';
import { expectConsole } from '../support/expect-console.js';
import { mount, setData, unmountAll, updated } from '../support/mount.js';
import { pointsWritten } from '../support/points.js';
import { waitUntil } from '../support/wait-until.js';

const widgets = await everyWidget();

/** As browsers do: each text becomes an element with another text. */
function translate(root: ShadowRoot): number {
  const texts: Node[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    const font = document.createElementNS(text.parentElement!.namespaceURI, 'font');
    font.textContent = `xx ${text.nodeValue}`;
    text.parentNode!.replaceChild(font, text);
  }
  return texts.length;
}

/** All but the news, which a new picture has none of. */
const textsOf = ({ shadowRoot }: Element): readonly string[] =>
  [...shadowRoot!.querySelector('[part=base]')!.querySelectorAll(':scope *')]
    .filter((each) => !each.closest('[aria-live]') && each.childElementCount === 0)
    .map(({ textContent }) => textContent)
    .filter(Boolean);

for (const { tag, widget, examples } of widgets) {
  describe(`a translated ${widget}`, () => {
    expectConsole();
    afterEach(unmountAll);
    const [first, second] = Object.values(examples)
      .filter(({ kind }) => kind === 'usual' || kind === 'edge')
      .map(({ dataset }) => dataset);

    it('shows other data as a new one does', async () => {
      const fresh = (await mount(tag, { data: second })).element;
      const { element } = await mount(tag, { data: first });
      if (widget !== 'vital-signs')
        await Promise.all([pointsWritten(fresh), pointsWritten(element)]);
      expect(translate(element.shadowRoot!)).to.be.greaterThan(5);
      setData(element, second);
      await updated(element);
      // The text of the closed table is written in idle time.
      await waitUntil(() => textsOf(element).length >= textsOf(fresh).length);
      expect(textsOf(element)).to.deep.equal(textsOf(fresh));
      expect(element.shadowRoot!.querySelector('font')).to.equal(null);
    });
  });
}
