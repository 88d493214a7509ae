// Tests that an element lives through what pages do to it: hidden and shown, moved, copied, swapped, morphed, put aside.
import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { everyWidget } from '../support/every-widget.js';
import { expectConsole } from '../support/expect-console.js';
import { part, partText, updated } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const widgets = await everyWidget();

type Council = HTMLElement & { data: unknown; published: unknown };

let stage: HTMLElement;
beforeEach(() => {
  stage = document.body.appendChild(document.createElement('div'));
  stage.style.width = '640px';
});
afterEach(() => stage.remove());

const drawn = (element: Element): Promise<void> =>
  waitUntil(() => part(element, 'chart'), `${element.localName} is not drawn`, { timeout: 5000 });

/** What stands there, for another look at the same place. */
const seen = (element: Element): string =>
  `${partText(element, 'heading')} ${part(element, 'chart')!.outerHTML}`;

/** A closing tag in a text would end the script. */
const scriptOf = (dataset: unknown): string =>
  `<script type="application/json">${JSON.stringify(dataset).replaceAll('<', '\\u003c')}</script>`;

/** What htmx, Turbo and others do: the same element has the attributes and the children of another. */
function morph(element: Element, html: string): void {
  const next = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild!;
  for (const { name } of [...element.attributes])
    if (!next.hasAttribute(name)) element.removeAttribute(name);
  for (const { name, value } of next.attributes) element.setAttribute(name, value);
  element.replaceChildren(...next.childNodes);
}

for (const { tag, widget, examples } of widgets) {
  const usual = Object.values(examples).filter(({ kind }) => kind === 'usual');
  const [one, other] = [usual[0]!.dataset, { ...(usual[0]!.dataset as object), title: 'Another' }];
  const put = async (dataset: unknown = one): Promise<Council> => {
    const element = document.createElement(tag) as Council;
    element.data = dataset;
    stage.append(element);
    await drawn(element);
    await updated(element);
    return element;
  };

  describe(`${widget} in the life of a page`, () => {
    const lines = expectConsole();

    it('is drawn when it is shown, and the same after it was hidden', async () => {
      stage.hidden = true;
      const element = document.createElement(tag) as Council;
      element.data = one;
      stage.append(element);
      await aTimeout(50);
      expect(part(element, 'chart')).to.equal(null);
      stage.hidden = false;
      await drawn(element);
      const before = seen(element);
      stage.hidden = true;
      await nextFrame();
      stage.hidden = false;
      await nextFrame();
      await updated(element);
      expect(seen(element)).to.equal(before);
    });

    it('is drawn where its place had no width, and has one then', async () => {
      stage.style.width = '0';
      const element = document.createElement(tag) as Council;
      element.data = one;
      stage.append(element);
      await aTimeout(50);
      stage.style.width = '640px';
      await drawn(element);
    });

    it('is the same after it was moved in the page, and into a shadow root', async () => {
      const element = await put();
      const before = seen(element);
      const box = stage.appendChild(document.createElement('div'));
      box.append(element);
      await nextFrame();
      await updated(element);
      expect(seen(element)).to.equal(before);
      const host = stage.appendChild(document.createElement('div'));
      host.attachShadow({ mode: 'closed' }).append(element);
      await nextFrame();
      await updated(element);
      expect(seen(element)).to.equal(before);
      stage.style.width = '400px';
      await waitUntil(() => seen(element) !== before || tag === 'council-vital-signs');
    });

    it('is drawn where markup holds its data, and as a copy of that', async () => {
      stage.innerHTML = `<${tag}>${scriptOf(one)}</${tag}>`;
      const element = stage.firstElementChild!;
      await drawn(element);
      await updated(element);
      const copy = element.cloneNode(true) as Council;
      stage.append(copy);
      await drawn(copy);
      await updated(copy);
      expect(seen(copy)).to.equal(seen(element));
    });

    it('has no data as a copy of one whose data were set as a property, and takes them', async () => {
      const element = await put();
      const copy = element.cloneNode(true) as Council;
      stage.append(copy);
      await updated(copy);
      expect(copy.published).to.equal(undefined);
      copy.data = one;
      await drawn(copy);
    });

    it('is drawn where its markup is swapped for other', async () => {
      stage.innerHTML = `<${tag}>${scriptOf(one)}</${tag}>`;
      await drawn(stage.firstElementChild!);
      stage.firstElementChild!.outerHTML = `<${tag}>${scriptOf(other)}</${tag}>`;
      const next = stage.firstElementChild!;
      await drawn(next);
      expect(partText(next, 'heading')).to.equal('Another');
    });

    it('shows what it is morphed into, while it stands there', async () => {
      stage.innerHTML = `<${tag}>${scriptOf(one)}</${tag}>`;
      const element = stage.firstElementChild!;
      await drawn(element);
      morph(element, `<${tag} heading-level="3" lang="en">${scriptOf(other)}</${tag}>`);
      await waitUntil(() => partText(element, 'heading') === 'Another');
      await updated(element);
      expect(part(element, 'heading')!.ariaLevel).to.equal('3');
      morph(element, `<${tag}>${scriptOf(one)}</${tag}>`);
      await waitUntil(() => partText(element, 'heading') !== 'Another');
      await updated(element);
      expect(part(element, 'heading')!.ariaLevel).to.equal('2');
    });

    it('shows a script whose text is morphed, while it stands there', async () => {
      stage.innerHTML = `<${tag}>${scriptOf(one)}</${tag}>`;
      const element = stage.firstElementChild!;
      await drawn(element);
      element.querySelector('script')!.firstChild!.nodeValue = JSON.stringify(other);
      await waitUntil(() => partText(element, 'heading') === 'Another');
      element.querySelector('script')!.textContent = JSON.stringify(one);
      await waitUntil(() => partText(element, 'heading') !== 'Another');
    });

    it('goes on where it was after the page was put aside', async () => {
      const element = await put();
      const before = seen(element);
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      await nextFrame();
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await nextFrame();
      await updated(element);
      expect(seen(element)).to.equal(before);
      element.data = other;
      await waitUntil(() => partText(element, 'heading') === 'Another');
      expect(lines.take()).to.deep.equal([]);
    });
  });
}
