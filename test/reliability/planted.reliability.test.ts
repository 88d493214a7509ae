// Plants what the other tests look for, one thing at a time: each is found.
import { aTimeout, expect } from '@open-wc/testing';
import '../../src/widgets/index.js';
import { mount, part, unmountAll } from '../support/mount.js';
import { changed } from './changes.js';
import { watchPage } from './page-watch.js';
import { faultsOf, unplacedIn, type Widget } from './shown.js';
import { triedWidgets } from './widgets.js';
import { written } from './written.js';

/** What the watch says of the page once this was done in it. */
async function seenAfter(plant: () => void): Promise<string> {
  const watch = watchPage(() => Promise.resolve());
  plant();
  await aTimeout(20);
  try {
    await watch.check();
    return '';
  } catch (error) {
    return (error as Error).message;
  } finally {
    watch.stop();
  }
}

describe('a planted fault', () => {
  afterEach(unmountAll);

  it('of the page is seen: an error, a promise, a script, a prototype', async () => {
    expect(await seenAfter(() => undefined)).to.equal('');
    const fail = (): never => {
      throw new Error('planted');
    };
    expect(await seenAfter(() => void setTimeout(fail))).to.include('planted');
    expect(await seenAfter(() => void Promise.reject(new Error('planted')))).to.include('planted');
    expect(await seenAfter(() => (globalThis.ranByData = 1))).to.include(
      'a script of the data ran',
    );
    const pollute = (): void => void Object.assign(Object.prototype, { polluted: true });
    const seen = await seenAfter(pollute);
    Reflect.deleteProperty(Object.prototype, 'polluted');
    expect(seen).to.include('a prototype has another member');
  });

  const plants: Readonly<Record<string, (base: HTMLElement) => void>> = {
    'it says “Cannot read': (base) => base.append('Cannot read properties of undefined'),
    'it says “[object Object]': (base) => base.setAttribute('aria-label', '[object Object]'),
    'it says “NaN': (base) => base.append(' NaN'),
    'it holds <img': (base) => base.append(document.createElement('img')),
    'it links to javascript:': (base) =>
      base.append(Object.assign(document.createElement('a'), { href: 'javascript:void 0' })),
    'it is drawn and does not show it': (base) => base.querySelector('[part=heading]')!.remove(),
  };
  for (const { tag, widget, good } of triedWidgets) {
    it(`of what ${widget} shows is seen`, async () => {
      for (const [says, plant] of Object.entries(plants)) {
        const element = (await mount(tag, { data: good })).element as unknown as Widget;
        expect(faultsOf(element)).to.deep.equal([]);
        plant(part(element, 'base')!);
        expect(faultsOf(element).join('\n').replace('“\n', '“')).to.match(
          new RegExp(says.replace(/[[\]]/g, '\\$&').replace('“', '“[^]*')),
        );
        // Before idle time writes more into what is spoilt.
        unmountAll();
      }
    });
  }

  it('of a drawing is seen: a place that is no number', async () => {
    const { element } = await mount('council-placement-mix', { data: triedWidgets[2]!.good });
    expect(unplacedIn(element.shadowRoot!)).to.deep.equal([]);
    part(element, 'chart')!.firstElementChild!.setAttribute('x', 'NaN');
    expect(unplacedIn(element.shadowRoot!)).to.have.lengthOf(1);
  });

  it('of a dataset is seen: each change makes another text', () => {
    const dataset = { title: 'Title', source: 'A source', parts: [{ name: 'Part', value: 1 }] };
    const before = written(dataset);
    const ways = ['drop', 'double', 'replace', 'add', 'throw', 'circle', 'write HTML everywhere', 'link to a script'] as const; // prettier-ignore
    for (const way of ways) {
      const made = changed(dataset, [{ way, at: [2, 0, 1], number: 3 }]);
      expect(written(made), way).to.not.equal(before);
    }
    expect(written(dataset)).to.equal(before);
  });
});
