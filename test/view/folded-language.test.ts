// Tests, before any Welsh is loaded, that what a person has opened stays open when the language changes: every widget.
import { expect } from '@open-wc/testing';
import { everyWidget } from '../support/every-widget.js';
import { expectConsole } from '../support/expect-console.js';
import { mount, part, unfoldAll, unmountAll, updated } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const widgets = await everyWidget();
const foldsOf = (element: Element) => [...element.shadowRoot!.querySelectorAll('details')];

describe('parts that a person has opened', () => {
  expectConsole();
  afterEach(unmountAll);

  for (const { tag, widget, examples } of widgets) {
    it(`stay open in another language, and the same: ${widget}`, async () => {
      const { element } = await mount(tag, { data: Object.values(examples)[0]!.dataset });
      await updated(element);
      unfoldAll(element);
      const before = foldsOf(element);
      expect(before.length).to.be.above(2);
      element.lang = 'cy';
      await waitUntil(() => part(element, 'base')!.lang === 'cy', 'no Welsh', { timeout: 5000 });
      await updated(element);
      const after = foldsOf(element);
      expect(after.every((each, i) => each === before[i])).to.equal(true);
      const closed = after.filter(({ open }) => !open).map((each) => each.getAttribute('part'));
      expect(closed).to.deep.equal(['actions']);
      expect(part(element, 'figures')!.textContent).to.match(/^Tabl o ffigurau/);
    });
  }
});
