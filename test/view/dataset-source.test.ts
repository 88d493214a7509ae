// Tests that an element never shows the figures of another file than its own, whatever happens while one is on its way.
import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import '../../src/widgets/placement-mix/index.js';
import { fakeClock, type Clock } from '../support/clock.js';
import { expectConsole } from '../support/expect-console.js';
import { askedOf, faultyFile, letGo } from '../support/faulty-files.js';
import {
  type Mounted,
  mount,
  part,
  partText,
  place,
  setData,
  settled,
  unmountAll,
  updated,
} from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const TAG = 'council-placement-mix';
type Mix = HTMLElementTagNameMap[typeof TAG];

const titled = (title: string) => ({
  title,
  parts: [
    { name: 'Inside', value: 60 },
    { name: 'Outside', value: 40 },
  ],
});
const json = (title: string): string => JSON.stringify(titled(title));
const headingOf = (element: Element): string => partText(element, 'heading');
const isTitled = (element: Element, title: string): Promise<void> =>
  waitUntil(() => headingOf(element) === title, `not ${title}`, { interval: 5, timeout: 2000 });
const button = (element: Element): HTMLButtonElement | null =>
  element.shadowRoot!.querySelector('[part=notice] button');
const readyCount = ({ events }: Mounted<Mix>): number =>
  events.filter(({ type }) => type === 'council-ready').length;
const script = (text: string): HTMLScriptElement =>
  Object.assign(document.createElement('script'), { type: 'application/json', textContent: text });
const asked = (src: string, count: number): Promise<void> =>
  waitUntil(async () => (await askedOf(src)).length === count, `not asked ${count} times`);
const settle = async (element: Element): Promise<void> => {
  await aTimeout(80);
  await updated(element);
};

/** The addresses that the page asks for, by their ends. */
const requests: string[] = [];
const realFetch = window.fetch;

describe('an element', () => {
  const consoleLines = expectConsole();
  beforeEach(() => {
    requests.length = 0;
    window.fetch = (input, init) => {
      requests.push(`${input as string}`.replace(location.origin, ''));
      return realFetch(input, init);
    };
  });
  afterEach(() => {
    window.fetch = realFetch;
    unmountAll();
  });
  /** Drawn from a first file, with a second one on its way. */
  async function between(): Promise<{ mounted: Mounted<Mix>; second: string }> {
    const mounted = await mount(TAG, { src: await faultyFile({ body: json('First') }) });
    const second = await faultyFile({ body: json('Second'), hold: true });
    mounted.element.src = second;
    await asked(second, 1);
    return { mounted, second };
  }

  describe('whose file is on its way', () => {
    it('shows it though it is moved meanwhile', async () => {
      const { mounted, second } = await between();
      const elsewhere = mounted.box.appendChild(document.createElement('div'));
      elsewhere.append(mounted.element);
      await letGo(second);
      await isTitled(mounted.element, 'Second');
      expect(await askedOf(second)).to.have.lengthOf(1);
    });

    it('asks for it again where it was removed meanwhile, and gives it up until then', async () => {
      const { mounted, second } = await between();
      mounted.element.remove();
      await waitUntil(async () => (await askedOf(second))[0]!.isClosed);
      mounted.box.append(mounted.element);
      await asked(second, 2);
      await letGo(second);
      await isTitled(mounted.element, 'Second');
    });

    it('asks for the file that was named while it was out of the page', async () => {
      const { mounted, second } = await between();
      mounted.element.remove();
      const third = await faultyFile({ body: json('Third') });
      mounted.element.src = third;
      await settle(mounted.element);
      expect(await askedOf(third)).to.have.lengthOf(0);
      mounted.box.append(mounted.element);
      await isTitled(mounted.element, 'Third');
      await letGo(second);
      await settle(mounted.element);
      expect(headingOf(mounted.element)).to.equal('Third');
    });

    it('says that it is loading, though the picture before it stays', async () => {
      const { mounted, second } = await between();
      expect([mounted.element.state, headingOf(mounted.element)]).to.eql(['loading', 'First']);
      await letGo(second);
      await isTitled(mounted.element, 'Second');
      expect(mounted.element.state).to.equal('drawn');
    });

    it('shows nothing of it where src is removed meanwhile, nor the picture before', async () => {
      const { mounted, second } = await between();
      mounted.element.removeAttribute('src');
      mounted.element.src = undefined;
      await updated(mounted.element);
      await letGo(second);
      await settle(mounted.element);
      expect([mounted.element.state, part(mounted.element, 'chart')]).to.eql(['empty', null]);
      expect(mounted.element.published).to.equal(undefined);
    });

    it('shows the property that is set meanwhile, and the file when it is emptied', async () => {
      const { mounted, second } = await between();
      mounted.element.data = titled('Property');
      await letGo(second);
      await settle(mounted.element);
      expect(headingOf(mounted.element)).to.equal('Property');
      mounted.element.data = undefined;
      await asked(second, 2);
      await letGo(second);
      await isTitled(mounted.element, 'Second');
    });

    it('shows the last of three, whichever comes first', async () => {
      const { mounted, second } = await between();
      const third = await faultyFile({ body: json('Third'), hold: true });
      mounted.element.src = third;
      await asked(third, 1);
      await letGo(third);
      await isTitled(mounted.element, 'Third');
      await letGo(second);
      await settle(mounted.element);
      expect(headingOf(mounted.element)).to.equal('Third');
    });

    it('shows the first again where it is named again before the second has come', async () => {
      const { mounted, second } = await between();
      const first = requests[0]!;
      mounted.element.src = first;
      await settle(mounted.element);
      await letGo(second);
      await settle(mounted.element);
      expect([mounted.element.state, headingOf(mounted.element)]).to.eql(['drawn', 'First']);
    });

    it('shows a script in its place, once src is removed', async () => {
      const { mounted, second } = await between();
      mounted.element.append(script(json('Script')));
      await settle(mounted.element);
      expect(headingOf(mounted.element)).to.equal('First');
      mounted.element.src = undefined;
      await isTitled(mounted.element, 'Script');
      await letGo(second);
      await settle(mounted.element);
      expect(headingOf(mounted.element)).to.equal('Script');
    });
  });

  describe('with a script', () => {
    it('shows the one that takes its place', async () => {
      const first = script(json('One'));
      const mounted = await mount(TAG, {}, { children: [first] });
      first.replaceWith(script(json('Two')));
      await isTitled(mounted.element, 'Two');
    });

    describe('in a page that comes slowly', () => {
      let frame: HTMLIFrameElement;
      afterEach(() => frame.remove());

      /** A page that has come as far as the middle of the script. */
      async function halfPage(text: string): Promise<{ page: Document; element: Mix }> {
        frame = document.body.appendChild(document.createElement('iframe'));
        const page = frame.contentDocument!;
        page.open();
        page.write(
          '<!doctype html><script type="module" async src="/src/widgets/placement-mix/index.ts"></scr' +
            `ipt><${TAG}><script type="application/json">${text.slice(0, 30)}`,
        );
        const element = () => page.querySelector<Mix>(TAG);
        await waitUntil(() => element()?.state !== undefined, 'not defined', { timeout: 5000 });
        await settle(element()!);
        return { page, element: element()! };
      }

      it('waits for the rest of it', async () => {
        const { page, element } = await halfPage(json('Whole'));
        expect(element.state).to.equal('loading');
        expect(partText(element, 'notice')).to.equal('');
        page.write(`${json('Whole').slice(30)}</scr` + `ipt></${TAG}>`);
        page.close();
        await isTitled(element, 'Whole');
      });

      it('tells a fault of it when all is there', async () => {
        const { page, element } = await halfPage('{"title": "Half of a file", "parts": [');
        page.write(`</scr` + `ipt></${TAG}>`);
        page.close();
        await waitUntil(() => element.state === 'failed', 'not told');
        expect(partText(element, 'notice')).to.include('a mistake in how the data are written');
      });
    });

    it('shows the file that is named later, and the script when it is named no more', async () => {
      const mounted = await mount(TAG, {}, { children: [script(json('Script'))] });
      mounted.element.src = await faultyFile({ body: json('File') });
      await isTitled(mounted.element, 'File');
      mounted.element.src = undefined;
      await isTitled(mounted.element, 'Script');
    });

    it('shows the property that is set later, and the script when it is emptied', async () => {
      const mounted = await mount(TAG, {}, { children: [script(json('Script'))] });
      mounted.element.data = titled('Property');
      await isTitled(mounted.element, 'Property');
      mounted.element.data = undefined;
      await isTitled(mounted.element, 'Script');
    });
  });

  describe('that waits off-screen', () => {
    const below = (properties: object): Mounted<Mix> => {
      const mounted = place(TAG, { loading: 'lazy', ...properties });
      mounted.box.style.marginTop = '5000px';
      scrollTo(0, 0);
      return mounted;
    };

    it('keeps the data that are set meanwhile', async () => {
      const src = await faultyFile({ body: json('File') });
      const mounted = below({ src });
      await settle(mounted.element);
      mounted.element.data = titled('Property');
      mounted.element.scrollIntoView();
      await isTitled(mounted.element, 'Property');
      await settle(mounted.element);
      expect([headingOf(mounted.element), await askedOf(src)]).to.eql(['Property', []]);
    });

    it('asks for nothing where src is unset meanwhile', async () => {
      const mounted = below({ src: await faultyFile({ body: json('File') }) });
      await settle(mounted.element);
      requests.length = 0;
      mounted.element.src = undefined;
      mounted.element.scrollIntoView();
      await settle(mounted.element);
      expect([requests, mounted.element.state]).to.eql([[], 'empty']);
    });

    it('shows no picture of another file', async () => {
      const mounted = below({ data: titled('Property') });
      mounted.element.scrollIntoView();
      await isTitled(mounted.element, 'Property');
      scrollTo(0, 0);
      await nextFrame();
      mounted.element.src = await faultyFile({ body: json('File') });
      mounted.element.data = undefined;
      await settle(mounted.element);
      expect([part(mounted.element, 'chart'), mounted.element.state]).to.eql([null, 'loading']);
      mounted.element.scrollIntoView();
      await isTitled(mounted.element, 'File');
    });

    it('asks at once where it is lazy no more, or is told to reload', async () => {
      const [one, other] = [below({}), below({})];
      one.element.src = await faultyFile({ body: json('Eager') });
      other.element.src = await faultyFile({ body: json('Reloaded') });
      await settle(one.element);
      expect([part(one.element, 'chart'), part(other.element, 'chart')]).to.eql([null, null]);
      one.element.loading = 'eager';
      await other.element.reload();
      await waitUntil(() => one.element.published && other.element.published);
    });

    it('goes on waiting where it is moved', async () => {
      const src = await faultyFile({ body: json('File') });
      const mounted = below({ src });
      await settle(mounted.element);
      mounted.box.append(mounted.box.appendChild(document.createElement('p')), mounted.element);
      await settle(mounted.element);
      expect(await askedOf(src)).to.eql([]);
      mounted.element.scrollIntoView();
      await isTitled(mounted.element, 'File');
    });
  });

  describe('tries again', () => {
    const missing = { status: 503 };

    it('where the same src is set, with what the server has now', async () => {
      const src = await faultyFile({ body: json('One') }, { body: json('Two') });
      const { element } = await mount(TAG, { src });
      element.src = src;
      await isTitled(element, 'Two');
      element.setAttribute('src', src);
      await asked(src, 3);
    });

    it('where src fails and is set again', async () => {
      const src = await faultyFile(missing, { body: json('Two') });
      const { element } = await mount(TAG, { src });
      expect(partText(element, 'notice')).to.include('does not work at the moment');
      element.src = src;
      await isTitled(element, 'Two');
      expect(part(element, 'notice')).to.equal(null);
      consoleLines.expect('received status 503');
    });

    it('where it is moved after a failure', async () => {
      const src = await faultyFile(missing, missing, { body: json('Three') });
      const { element, box } = await mount(TAG, { src });
      element.remove();
      await aTimeout(0);
      box.append(element);
      await asked(src, 2);
      await waitUntil(() => element.state === 'failed');
      element.remove();
      await aTimeout(0);
      box.append(element);
      await isTitled(element, 'Three');
      consoleLines.take();
    });

    it('when the browser is connected again, and only where it had failed', async () => {
      const src = await faultyFile({ cut: 'body', body: json('One') }, { body: json('Two') });
      const other = await faultyFile({ body: json('Other') });
      const { element } = await mount(TAG, { src });
      await mount(TAG, { src: other });
      expect(partText(element, 'notice')).to.include('Only a part of the data arrived.');
      dispatchEvent(new Event('online'));
      await isTitled(element, 'Two');
      expect([(await askedOf(src)).length, (await askedOf(other)).length]).to.eql([2, 1]);
      consoleLines.expect('received a part');
    });

    it('with a button, which keeps the focus until the picture has it', async () => {
      const src = await faultyFile(missing, { ...missing, hold: true }, { body: json('Three') });
      const { element } = await mount(TAG, { src });
      expect(button(element)!.textContent).to.equal('Try again');
      button(element)!.focus();
      button(element)!.click();
      await waitUntil(() => button(element)!.textContent === 'Loading the figures …');
      expect(element.shadowRoot!.activeElement).to.equal(button(element));
      expect(partText(element, 'notice')).to.include('does not work at the moment');
      await asked(src, 2);
      await letGo(src);
      await waitUntil(() => button(element)!.textContent === 'Try again');
      expect(element.shadowRoot!.activeElement).to.equal(button(element));
      button(element)!.click();
      await isTitled(element, 'Three');
      await updated(element);
      const focused = element.shadowRoot!.activeElement;
      expect(part(element, 'base')!.contains(focused)).to.equal(true);
      consoleLines.take();
    });

    it('without a button where the script would be the same', async () => {
      const { element } = await mount(TAG, {}, { children: [script('{ no JSON')] });
      expect(partText(element, 'notice')).to.include('a mistake in how the data are written');
      expect(button(element)).to.equal(null);
      consoleLines.expect('expected JSON');
    });
  });

  describe('in the course of time', () => {
    let clock: Clock;
    beforeEach(() => (clock = fakeClock()));
    afterEach(() => clock.stop());

    for (const stall of ['head', 'body'] as const) {
      it(`says after 20 s that a file does not come: ${stall}`, async () => {
        const src = await faultyFile({ stall, body: json('One') }, { body: json('Two') });
        const { element } = place(TAG, { src });
        await asked(src, 1);
        await aTimeout(50);
        clock.pass(19_000);
        await settle(element);
        expect(element.state).to.equal('loading');
        clock.pass(1500);
        await waitUntil(() => element.state === 'failed');
        await updated(element);
        expect(partText(element, 'notice')).to.include('The data took too long to arrive.');
        await waitUntil(async () => (await askedOf(src))[0]!.isClosed);
        button(element)!.click();
        await isTitled(element, 'Two');
        consoleLines.expect('received none in time');
      });
    }

    it('waits for a file that comes slowly, but not for ever', async () => {
      let pour: () => void = () => undefined;
      window.fetch = () => {
        const body = new ReadableStream<Uint8Array>({
          start: (stream) => void (pour = () => stream.enqueue(Uint8Array.of(32))),
        });
        return Promise.resolve(new Response(body));
      };
      const { element } = place(TAG, { src: '/slow.json' });
      await aTimeout(20);
      for (let seconds = 15; seconds < 120; seconds += 15) {
        pour();
        await aTimeout(5);
        clock.pass(15_000);
        await aTimeout(5);
        expect(element.state, `${seconds} s`).to.equal('loading');
      }
      clock.pass(15_000);
      await waitUntil(() => element.state === 'failed');
      consoleLines.expect('received none in time');
    });

    it('keeps the last good picture, and says how old it is', async () => {
      const src = await faultyFile({ body: json('One') }, { status: 500 }, { body: json('Two') });
      const { element } = await mount(TAG, { src });
      clock.pass(5 * 60_000);
      await element.reload();
      await updated(element);
      expect([element.state, headingOf(element)]).to.eql(['stale', 'One']);
      expect(partText(element, 'notice')).to.include(
        'These are the ones from before. They were loaded 5 minutes ago.',
      );
      clock.pass(60_000);
      await updated(element);
      expect(partText(element, 'notice')).to.include('6 minutes ago');
      button(element)!.click();
      await isTitled(element, 'Two');
      expect(part(element, 'notice')).to.equal(null);
      consoleLines.expect('received status 500');
    });

    describe('with refresh', () => {
      const refresh = 300;
      const etag = { etag: '"1"' };

      it('asks whether the file has changed, and moves nothing where it has not', async () => {
        const src = await faultyFile(
          { body: json('One'), headers: etag },
          { body: json('One'), headers: etag },
          { body: json('Two'), headers: { etag: '"2"' } },
        );
        const mounted = await mount(TAG, { src, refresh });
        const { element } = mounted;
        clock.pass(299_000);
        await settle(element);
        expect(await askedOf(src)).to.have.lengthOf(1);
        clock.pass(1000);
        await asked(src, 2);
        await settle(element);
        const [, second] = await askedOf(src);
        expect([second!.ifNoneMatch, second!.status]).to.eql(['"1"', 304]);
        expect([readyCount(mounted), element.state]).to.eql([1, 'drawn']);
        clock.pass(300_000);
        await isTitled(element, 'Two');
        expect(readyCount(mounted)).to.equal(2);
      });

      it('waits longer after each failure, and tells the age of what is shown', async () => {
        const src = await faultyFile(
          { body: json('One') },
          ...[500, 500, 500].map((status) => ({ status })),
          { body: json('Two') },
        );
        const mounted = await mount(TAG, { src, refresh });
        const { element } = mounted;
        let passedS = 0;
        const untilAsked = async (count: number): Promise<number> => {
          const from = passedS;
          while (requests.length < count && passedS < 20_000) {
            // Less than the time after which a file stalls.
            clock.pass(15_000);
            passedS += 15;
          }
          // One event each: a picture, or a failure.
          await waitUntil(() => mounted.events.length === count, 'no answer', { timeout: 2900 });
          await updated(element);
          return passedS - from;
        };
        expect(await untilAsked(2)).to.equal(300);
        expect(partText(element, 'notice')).to.include('They were loaded 5 minutes ago.');
        const waits = [await untilAsked(3), await untilAsked(4), await untilAsked(5)];
        waits.forEach((waitS, n) =>
          expect(waitS).to.be.within(150 * 2 ** (n + 1), 330 * 2 ** (n + 1)),
        );
        await isTitled(element, 'Two');
        expect(part(element, 'notice')).to.equal(null);
        clock.pass(299_000);
        expect(requests).to.have.lengthOf(5);
        clock.pass(1000);
        expect(requests).to.have.lengthOf(6);
        consoleLines.take();
      }).timeout(20_000);

      it('asks no more when it is removed or refresh is unset, and again when it is back', async () => {
        const src = await faultyFile({ body: json('One') });
        const { element, box } = await mount(TAG, { src, refresh });
        element.remove();
        clock.pass(3_000_000);
        await aTimeout(50);
        expect(await askedOf(src)).to.have.lengthOf(1);
        box.append(element);
        await aTimeout(50);
        clock.pass(0);
        await asked(src, 2);
        await waitUntil(() => element.state === 'drawn');
        element.refresh = undefined;
        await updated(element);
        clock.pass(3_000_000);
        await aTimeout(50);
        expect(await askedOf(src)).to.have.lengthOf(2);
      });

      it('does not ask while nobody sees the page', async () => {
        const src = await faultyFile({ body: json('One') });
        await mount(TAG, { src, refresh });
        Object.defineProperty(document, 'hidden', { value: true, configurable: true });
        clock.pass(3_000_000);
        await aTimeout(50);
        expect(await askedOf(src)).to.have.lengthOf(1);
        Reflect.deleteProperty(document, 'hidden');
        clock.pass(10_000);
        await asked(src, 2);
      });

      it('leaves data that are set as a property alone', async () => {
        const src = await faultyFile({ body: json('One') });
        const { element } = await mount(TAG, { src, refresh });
        setData(element, titled('Property'));
        clock.pass(3_000_000);
        await settle(element);
        expect([headingOf(element), (await askedOf(src)).length]).to.eql(['Property', 1]);
      });
    });
  });

  describe('among a hundred with one address', () => {
    const hundred = (src: string): readonly Mounted<Mix>[] =>
      Array.from({ length: 100 }, () => place(TAG, { src }));
    const allIn = (all: readonly Mounted<Mix>[], state: string): Promise<void> =>
      waitUntil(() => all.every(({ element }) => element.state === state), state, {
        timeout: 8000,
      });

    it('shares one request, also when all are reloaded', async () => {
      const src = await faultyFile({ body: json('One') }, { body: json('Two') });
      const all = hundred(src);
      await allIn(all, 'drawn');
      expect(await askedOf(src)).to.have.lengthOf(1);
      await Promise.all(all.map(({ element }) => element.reload()));
      expect(await askedOf(src)).to.have.lengthOf(2);
      expect(all.every(({ element }) => element.published!.title === 'Two')).to.equal(true);
    }).timeout(20_000);

    it('shares one refusal, and one request when the browser is connected again', async () => {
      const src = await faultyFile({ status: 500 }, { body: json('Two') });
      const all = hundred(src);
      await allIn(all, 'failed');
      expect(await askedOf(src)).to.have.lengthOf(1);
      dispatchEvent(new Event('online'));
      await allIn(all, 'drawn');
      expect(await askedOf(src)).to.have.lengthOf(2);
      expect(consoleLines.take()).to.have.lengthOf(100);
    }).timeout(20_000);

    it('goes on though the one that asked first is removed', async () => {
      const src = await faultyFile({ body: json('One'), hold: true });
      const [first, second] = [place(TAG, { src }), place(TAG, { src })];
      await asked(src, 1);
      first.element.remove();
      await aTimeout(20);
      await letGo(src);
      await settled(second);
      expect((await askedOf(src))[0]!.isClosed).to.equal(true);
      expect([headingOf(second.element), (await askedOf(src)).length]).to.eql(['One', 1]);
    });

    it('is shown what a page has saved, not what was read before', async () => {
      // A browser may ask a server for one file at a time.
      const answers: ((title: string) => void)[] = [];
      window.fetch = () =>
        new Promise((done) => answers.push((title) => done(new Response(json(title)))));
      const [one, other] = [place(TAG, { src: '/a.json' }), place(TAG, { src: '/a.json' })];
      await settle(one.element);
      const reloaded = one.element.reload();
      expect(answers).to.have.lengthOf(2);
      answers[1]!('Saved');
      await reloaded;
      await isTitled(one.element, 'Saved');
      answers[0]!('Old');
      await isTitled(other.element, 'Old');
      expect(headingOf(one.element)).to.equal('Saved');
    });

    it('has the answer of a moment ago without a request', async () => {
      const src = await faultyFile({ body: json('One') });
      await mount(TAG, { src });
      await mount(TAG, { src });
      expect(await askedOf(src)).to.have.lengthOf(1);
    });
  });
});
