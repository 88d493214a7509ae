// Tests that what a page has added to the prototypes of all objects becomes neither an attribute, nor content, nor a
// member of a dataset. A page with a careless script has such additions; an attacker may choose their values.
import { expect } from '@open-wc/testing';
import { validate } from '../../src/core/data/validate.js';
import * as s from '../../src/core/data/schema.js';
import { everyWidget } from '../support/every-widget.js';
import { mount, part, unfoldWithSound, unmountAll, updated } from '../support/mount.js';
import { pointsWritten } from '../support/points.js';

const widgets = await everyWidget();
const ran: string[] = [];
Object.assign(globalThis, { ranHostile: (where: string) => ran.push(where) });

/** Names that a careless writer of attributes, content or listeners would take for its own. */
const GADGETS: Readonly<Record<string, unknown>> = {
  extend: () => undefined,
  onclick: "ranHostile('onclick')",
  onfocus: "ranHostile('onfocus')",
  autofocus: true,
  href: "javascript:ranHostile('href')",
  '.innerHTML': `<img src="data:," onerror="ranHostile('.innerHTML')">`,
  '@click': () => ran.push('@click'),
  'data-hostile': 'yes',
};

/** Does it while every object seems to have these members. */
async function among<T>(members: object, act: () => Promise<T> | T): Promise<T> {
  const names = Object.keys(members);
  Object.assign(Object.prototype, members);
  try {
    return await act();
  } finally {
    names.forEach((name) => Reflect.deleteProperty(Object.prototype, name));
  }
}

/** Where one text goes other ways than another; `''` where it does not. */
function differenceOf(one: string, other: string): string {
  if (one === other) return '';
  let at = 0;
  while (one[at] === other[at]) at++;
  return one.slice(at, at + 100);
}

describe('a page that has added to the prototypes of all objects', () => {
  afterEach(unmountAll);

  for (const { tag, widget, examples } of widgets) {
    const usual = Object.values(examples).find(({ kind }) => kind === 'usual')!.dataset;
    /** All that the element holds, with everything open, after a click on every part of it. */
    const held = async (): Promise<string> => {
      const element = new (customElements.get(tag)!)();
      Object.assign(element, { data: usual });
      document.body.append(element);
      for (let turn = 0; turn < 200 && !part(element, 'chart'); turn++)
        await new Promise((done) => setTimeout(done, 10));
      await updated(element);
      // Points are written when the page is idle, whenever that is.
      if (element.shadowRoot!.querySelector('.explore')) await pointsWritten(element);
      await unfoldWithSound(element);
      await updated(element);
      // A drawing is laid out when the page is idle, whenever that is.
      const html = element.shadowRoot!.innerHTML.replace('class="canvas laid"', 'class="canvas"');
      element.shadowRoot!.querySelectorAll<HTMLElement>('p, svg *').forEach((each) => {
        each.dispatchEvent(new Event('click'));
      });
      element.remove();
      return html;
    };

    it(`gets the same picture of ${widget}, without an attribute, content or listener of those`, async () => {
      await mount(tag, { data: usual });
      unmountAll();
      const clean = await held();
      const polluted = await among(GADGETS, held);
      expect(clean).to.include('part="chart"');
      expect(differenceOf(polluted, clean)).to.equal('');
      expect(ran).to.deep.equal([]);
    });
  }

  it('gives a dataset no member that its author has not written', async () => {
    const schema = s.object({
      title: s.string(),
      disclosure: s.optional(s.object({ protected: s.optional(s.boolean) })),
      source: s.optional(s.object({ name: s.string(), url: s.optional(s.string()) })),
    });
    const hostile = {
      title: 'Not ours',
      disclosure: { protected: true },
      url: 'https://example.org/',
    };
    const written = { title: 'Ours', source: { name: 'A source' } };
    const read = await among(hostile, () => {
      const { kept } = validate(schema, written);
      return [kept?.title, kept?.disclosure, kept?.source?.url];
    });
    expect(read).to.deep.equal(['Ours', undefined, undefined]);
  });

  it('takes no title from it where there is none', async () => {
    const schema = s.object({ title: s.string() });
    const { kept, problems } = await among({ title: 'Not ours' }, () => validate(schema, {}));
    expect(kept?.title).to.equal(undefined);
    expect(problems).to.have.lengthOf(1);
  });
});
