// Tests every widget against those critical heuristics of Chartability that no other test holds; docs/accessibility.md
// says which test holds which.
import { expect } from '@open-wc/testing';
import { everyWidget } from './support/every-widget.js';
import { expectConsole } from './support/expect-console.js';
import { mount, part, partText, setData, unmountAll, updated } from './support/mount.js';
import { pointNames, pointsWritten } from './support/points.js';

const widgets = await everyWidget();
const FOCUSABLE = 'button, select, input, summary, a[href], [tabindex]';
/** Keys by which screen readers move through a page, and with Alt or Ctrl browsers. */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789', '/', '?'];

for (const { tag, widget, examples } of widgets) {
  describe(`a reader of ${widget}`, () => {
    expectConsole();
    afterEach(unmountAll);
    const usual = Object.values(examples).find(({ kind }) => kind === 'usual')!.dataset;
    const isTable = widget === 'vital-signs';

    it('is told what it is, what it shows and how it is read', async () => {
      const { element } = await mount(tag, { data: usual });
      expect(partText(element, 'heading')).to.match(/\w/);
      expect(partText(element, 'summary')).to.match(/\w/);
      const root = element.shadowRoot!;
      if (isTable) return expect(root.querySelector('caption')!.textContent).to.match(/\w/);
      await pointsWritten(element);
      expect(root.querySelector('.points > p')!.textContent).to.match(/\w+ .*\.$/);
      expect(root.querySelector('.instructions')!.textContent).to.match(/arrow keys/);
      return expect(root.querySelector('button.help')!.textContent).to.match(/\w/);
    });

    it('keeps the keys of browser and screen reader', async () => {
      const { element } = await mount(tag, { data: usual });
      if (!isTable) await pointsWritten(element);
      const places = [...element.shadowRoot!.querySelectorAll(FOCUSABLE)];
      expect(places).to.not.be.empty;
      const taken = places.flatMap((place) => [
        ...LETTERS.filter((key) => isTaken(place, { key })),
        ...['ArrowDown', 'ArrowRight', 'Home', 'End', 'PageDown'].filter(
          (key) => isTaken(place, { key, altKey: true }) || isTaken(place, { key, ctrlKey: true }),
        ),
      ]);
      expect(taken).to.deep.equal([]);
    });

    it('sees nothing that moves or flashes', async () => {
      const { element } = await mount(tag, { data: usual });
      setData(element, { ...(usual as object), title: 'Another title' });
      await updated(element);
      const moving = element.shadowRoot!.getAnimations().map(({ effect }) => {
        const { target } = effect as KeyframeEffect;
        return target!.className;
      });
      // What has no size tells a new colour of the page.
      expect(moving.filter((name) => name !== 'sample')).to.deep.equal([]);
    });

    // A scorecard has no points: its cells hold what there is.
    if (!isTable) {
      it('gets the same by keyboard as by pointer', async () => {
        const { element } = await mount(tag, { data: usual });
        await pointsWritten(element);
        const tooltip = () => part(element, 'tooltip')?.textContent;
        const first = element.shadowRoot!.querySelector<HTMLElement>('.points [role=img]')!;
        first.focus();
        await updated(element);
        const byKey = tooltip();
        expect(byKey).to.match(/\w/);
        expect(pointNames(element)[0]![0]).to.match(/\w/);
        first.blur();
        await updated(element);
        expect(tooltip()).to.equal(undefined);
        first.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = first.getBoundingClientRect();
        const [clientX, clientY] = [left + width / 2, top + height / 2];
        const at = { clientX, clientY, bubbles: true, composed: true, pointerType: 'touch' };
        const root = element.shadowRoot!;
        // A part of a ring is named beside it.
        const target =
          root.querySelector('[data-row="0"]') ?? root.elementFromPoint(clientX, clientY);
        target!.dispatchEvent(new PointerEvent('pointerdown', at));
        await updated(element);
        expect(tooltip()).to.equal(byKey);
      });
    }
  });
}

function isTaken(place: Element, init: KeyboardEventInit): boolean {
  const event = new KeyboardEvent('keydown', {
    bubbles: true,
    cancelable: true,
    composed: true,
    ...init,
  });
  place.dispatchEvent(event);
  return event.defaultPrevented;
}
