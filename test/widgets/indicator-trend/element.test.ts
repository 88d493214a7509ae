// Tests the element of the trend as a page uses it: every source of data, every state, every event.
import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import { examples } from '../../../src/widgets/indicator-trend/examples.js';
import {
  type ErrorDetail,
  IndicatorTrendElement,
  type SelectDetail,
} from '../../../src/widgets/indicator-trend/index.js';
import { type ConsoleWatch, expectConsole } from '../../support/expect-console.js';
import { tableOf } from '../../support/figures.js';
import { freeze } from '../../support/freeze.js';
import {
  mount,
  type Mounted,
  part,
  partText,
  place,
  resized,
  setData,
  settled,
  unfoldAll,
  unmountAll,
  updated,
} from '../../support/mount.js';
import { placesOf, samePath } from '../../support/paths.js';
import { announced, focusedPoint, pointsWritten } from '../../support/points.js';
import { waitUntil } from '../../support/wait-until.js';
import { isChromium } from '../../support/engine.js';

const TAG = 'council-indicator-trend';
const SRC = '/demo/data/children-looked-after-rate.json';

const usual = examples['a usual trend']!.dataset;
const people = examples['small counts of people in the file']!.dataset;

type Trend = Mounted<IndicatorTrendElement>;

const script = (json: string): HTMLElement => {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.textContent = json;
  return element;
};

const table = (): HTMLElement => {
  const element = document.createElement('table');
  element.innerHTML = '<caption>Fallback</caption><tr><th>2024-25</th><td>75</td></tr>';
  return element;
};

const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

const IN_ENGLISH = 'the words of the language "cy": could not be used; English is shown instead';

const typesOf = ({ events }: Trend): readonly string[] => events.map(({ type }) => type);
/** Removes the console lines of refused data; there must be at least one. */
const expectRefusal = (consoleLines: ConsoleWatch): void => {
  const levels = consoleLines.take().map(({ level }) => level);
  expect([...new Set(levels)]).to.deep.equal(['error']);
};
const lastError = ({ events }: Trend): ErrorDetail =>
  (events.findLast(({ type }) => type === 'council-error') as CustomEvent<ErrorDetail>).detail;

const explore = ({ element }: Trend): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>('.explore')!;
const spoken = ({ element }: Trend): string => focusedPoint(element);
const tooltip = ({ element }: Trend): string =>
  [...(part(element, 'tooltip')?.children ?? [])].map((line) => line.textContent).join(', ');

/** How many of a line's markers say something of their figures. */
const marked = (group: Element): number => group.querySelectorAll('.marker[class*=mark-]').length;

/** The table with a row for each period, even where periods are columns. */
const byPeriod = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  rows[0]![0] === 'Series' ? rows[0]!.map((_, i) => rows.map((row) => row[i]!)) : rows;

describe('council-indicator-trend', () => {
  const consoleLines = expectConsole();
  let thaw: () => void;
  beforeEach(() => {
    thaw = freeze();
  });
  afterEach(() => {
    thaw();
    unmountAll();
  });

  describe('takes its data', () => {
    it('from a property', async () => {
      const { element } = await mount(TAG, { data: usual });
      expect(partText(element, 'heading')).to.equal('Children looked after, rate per 10,000');
    });

    it('from a file', async () => {
      const { element } = await mount(TAG, { src: SRC });
      expect(partText(element, 'summary')).to.include('Doncaster');
    });

    it('from a JSON script among its children', async () => {
      const { element } = await mount(TAG, {}, { children: [script(JSON.stringify(usual))] });
      expect(partText(element, 'summary')).to.include('Exampleshire');
    });

    it('from a JSON script that arrives after it', async () => {
      const mounted = place(TAG);
      await nextFrame();
      mounted.element.append(script(JSON.stringify(usual)));
      await settled(mounted);
      expect(partText(mounted.element, 'summary')).to.include('Exampleshire');
    });

    it('from another file when src changes', async () => {
      const mounted = await mount(TAG, { src: SRC });
      const before = mounted.events.length;
      mounted.element.src = '/demo/data/exampleshire.json';
      await settled(mounted, before);
      expect(partText(mounted.element, 'heading')).to.include('Assessments in time');
    });

    it('from a file that is named just after the element has come into the page', async () => {
      const mounted = place(TAG);
      mounted.element.src = '/demo/data/exampleshire.json';
      await settled(mounted);
      expect(partText(mounted.element, 'heading')).to.include('Assessments in time');
    });

    it('from the last of two files, whichever answers first', async () => {
      const mounted = place(TAG, { src: SRC });
      await updated(mounted.element);
      mounted.element.src = '/demo/data/exampleshire.json';
      await settled(mounted);
      await aTimeout(100);
      expect(partText(mounted.element, 'heading')).to.include('Assessments in time');
      expect(typesOf(mounted)).to.deep.equal(['council-ready']);
    });

    it('from the property where both are there', async () => {
      const mounted = await mount(TAG, { src: SRC, data: usual });
      await aTimeout(100);
      expect(partText(mounted.element, 'summary')).to.include('Exampleshire');
      expect(typesOf(mounted)).to.deep.equal(['council-ready']);
    });

    it('and says that there are no figures yet where there are none', async () => {
      const { element } = place(TAG);
      await waitUntil(() => element.shadowRoot?.textContent.includes('no figures'));
      expect(element.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal(
        'There are no figures to show yet.',
      );
      setData(element, usual);
      await waitUntil(() => part(element, 'chart'));
    });

    it('and removes them when the property is emptied', async () => {
      const { element } = await mount(TAG, { data: usual });
      element.data = null;
      await updated(element);
      expect(part(element, 'chart')).to.equal(null);
      expect(element.data).to.equal(undefined);
      expect(element.shadowRoot!.textContent).to.include('There are no figures to show yet.');
    });
  });

  describe('waits with a lazy file', () => {
    it('until the element nears the window', async () => {
      const spacer = document.body.appendChild(document.createElement('div'));
      spacer.style.height = '5000px';
      const mounted = place(TAG, { src: SRC, loading: 'lazy' });
      await aTimeout(150);
      expect(typesOf(mounted)).to.deep.equal([]);
      expect(mounted.element.shadowRoot!.textContent).to.include('Loading the figures');
      mounted.element.scrollIntoView();
      await settled(mounted);
      expect(typesOf(mounted)).to.deep.equal(['council-ready']);
      spacer.remove();
    });

    it('and not at all where it is in the window', async () => {
      const mounted = await mount(TAG, { src: SRC, loading: 'lazy' });
      expect(typesOf(mounted)).to.deep.equal(['council-ready']);
    });
  });

  describe('keeps what the page had', () => {
    it('until the picture is drawn, and then hides it', async () => {
      const fallback = table();
      const mounted = place(TAG, { src: SRC }, { children: [fallback] });
      await updated(mounted.element);
      expect(isSeen(fallback)).to.equal(true);
      expect(mounted.element.shadowRoot!.querySelector('.placeholder')).to.equal(null);
      await settled(mounted);
      expect(isSeen(fallback)).to.equal(false);
      unfoldAll(mounted.element);
      expect(mounted.element.shadowRoot!.querySelectorAll('table')).to.have.lengthOf(1);
    });

    it('and shows it again where data fail', async () => {
      const fallback = table();
      const { element } = await mount(
        TAG,
        { data: { title: 'Nothing' } },
        { children: [fallback] },
      );
      expect(isSeen(fallback)).to.equal(true);
      expect(part(element, 'notice')).to.not.equal(null);
      expectRefusal(consoleLines);
    });

    it('and shows it again when the data are removed, also where it is none that can be drawn', async () => {
      const fallback = table();
      const { element } = await mount(TAG, { data: usual }, { children: [fallback] });
      element.data = undefined;
      await updated(element);
      expect(isSeen(fallback)).to.equal(true);
      const told: string[] = [];
      await waitUntil(() => {
        told.push(...consoleLines.take().map(({ level }) => level));
        return told.length > 1;
      });
      expect(told).to.deep.equal(['warn', 'warn']);
      expect(isSeen(fallback)).to.equal(true);
    });

    it('and never shows the JSON', async () => {
      const json = script(JSON.stringify(usual));
      await mount(TAG, {}, { children: [json] });
      expect(isSeen(json)).to.equal(false);
    });
  });

  describe('says why there is no picture', () => {
    const MISSING = '/demo/data/index.html/no.json';

    it('where the file does not exist', async () => {
      const answer = window.fetch;
      window.fetch = () => Promise.resolve(new Response('', { status: 404 }));
      const mounted = await mount(TAG, { src: MISSING });
      window.fetch = answer;
      const message = `${MISSING}: expected a file, received status 404; check the address`;
      expect(lastError(mounted)).to.deep.equal({
        widget: 'indicator-trend',
        problems: [],
        messages: [message],
        drawn: false,
      });
      expect(mounted.element.state).to.equal('failed');
      expect(partText(mounted.element, 'notice')).to.equal(
        'The figures could not be loaded. The data are not there, or are not open to everyone. Try again',
      );
      const line = consoleLines.expect(message);
      expect(line.level).to.equal('error');
      expect(line.args).to.deep.equal([`<${TAG}> ${message}`]);
    });

    it('where the file is not JSON', async () => {
      const mounted = await mount(TAG, { src: '/demo/demo.css' });
      expect(lastError(mounted).messages).to.deep.equal([
        '/demo/demo.css: expected JSON, received text that is not from line 1, column 1 on; check commas, quotes and brackets',
      ]);
      consoleLines.expect('/demo/demo.css: expected JSON');
    });

    it('where no answer comes', async () => {
      const src = 'http://127.0.0.1:1/nobody.json';
      const mounted = await mount(TAG, { src });
      expect(lastError(mounted).messages).to.deep.equal([
        `${src}: expected a file, received no answer; check the address, the page's policy and, on another site, its permission (CORS)`,
      ]);
      consoleLines.expect(`${src}: expected a file`);
    });

    it('where src is not an address', async () => {
      const mounted = await mount(TAG, { src: 'http://[' });
      expect(lastError(mounted).messages).to.deep.equal([
        'src: expected an address, received one that cannot be read; correct it',
      ]);
      consoleLines.expect('src: expected an address');
    });

    it('where the JSON script is not JSON', async () => {
      const mounted = await mount(TAG, {}, { children: [script('{ "title": ')] });
      expect(lastError(mounted).messages).to.deep.equal([
        'the JSON script: expected JSON, received text that is not from line 1, column 12 on; check commas, quotes and brackets',
      ]);
      expectRefusal(consoleLines);
    });

    it('with every fault at once, where the data cannot be drawn', async () => {
      const mounted = await mount(TAG, { data: { periods: ['soon'], series: [] } });
      const { messages, problems, drawn } = lastError(mounted);
      expect(drawn).to.equal(false);
      expect(problems.length).to.be.greaterThan(0).and.equal(messages.length);
      messages.forEach((message) =>
        expect(partText(mounted.element, 'notice')).to.include(message),
      );
      expect(mounted.element.data).to.equal(undefined);
      expectRefusal(consoleLines);
    });
  });

  describe('keeps the last good picture', () => {
    const stale = 'The latest figures could not be shown. These are the ones from before.';

    it('when later data are refused', async () => {
      const mounted = await mount(TAG, { data: usual });
      const before = part(mounted.element, 'chart')!.innerHTML.replace(/<!--.*?-->/g, '');
      setData(mounted.element, { title: 'Nothing' });
      await updated(mounted.element);
      const after = part(mounted.element, 'chart')!.innerHTML.replace(/<!--.*?-->/g, '');
      expect(after).to.equal(before);
      expect(partText(mounted.element, 'notice')).to.include(stale);
      expect(part(mounted.element, 'notice')!.getAttribute('role')).to.equal('alert');
      expect(lastError(mounted).drawn).to.equal(false);
      expectRefusal(consoleLines);
    });

    it('when a later file fails, and removes the notice when a good one arrives', async () => {
      const mounted = await mount(TAG, { src: SRC });
      mounted.element.src = '/demo/demo.css';
      await waitUntil(() => part(mounted.element, 'notice'));
      expect(partText(mounted.element, 'notice')).to.include(stale);
      const before = mounted.events.length;
      mounted.element.src = '/demo/data/exampleshire.json';
      await settled(mounted, before);
      expect(part(mounted.element, 'notice')).to.equal(null);
      consoleLines.expect('/demo/demo.css: expected JSON');
    });
  });

  describe('gives its data back', () => {
    it('in the form of a dataset, so that reading them again changes nothing', async () => {
      for (const { dataset, kind } of Object.values(examples)) {
        if (kind === 'invalid') continue;
        const { element } = await mount(TAG, { data: dataset });
        const first = element.data;
        element.data = first;
        expect(element.data).to.deep.equal(first);
        expect(first).to.deep.equal(JSON.parse(JSON.stringify(first)));
        unmountAll();
      }
    });

    it('without what had to be withheld', async () => {
      const mounted = await mount(TAG, { data: people });
      const given = mounted.element.data as {
        readonly series: readonly { readonly values: readonly { readonly value: unknown }[] }[];
      };
      expect(given.series[0]!.values.map(({ value }) => value)).to.deep.equal([
        '[c]',
        7,
        0,
        '[c]',
        6,
      ]);
      expect(lastError(mounted).problems[0]!.severity).to.equal('danger');
      expect(lastError(mounted).drawn).to.equal(true);
      consoleLines.expect('received 2 of them, which are not shown');
    });

    it('as a copy that the page can change without effect', async () => {
      const own = structuredClone(usual) as { title: string; series: { values: unknown[] }[] };
      const { element } = await mount(TAG, { data: own });
      const before = element.data;
      own.series[0]!.values[0] = 1;
      own.title = 'Changed';
      element.density = 'compact';
      await updated(element);
      expect(element.data).to.deep.equal(before);
      expect(partText(element, 'heading')).to.equal('Children looked after, rate per 10,000');
    });

    it('and shows a withheld number nowhere', async () => {
      const secret = { ...(people as object), series: [{ name: 'A', values: [4, 77, 0, 4, 66] }] };
      const mounted = await mount(TAG, { data: secret });
      explore(mounted).focus();
      await sendKeys({ press: 'Home' });
      await updated(mounted.element);
      const texts = [
        tooltip(mounted),
        spoken(mounted),
        ...tableOf(mounted.element)
          .slice(1)
          .map((row) => row.slice(1).join(' ')),
        JSON.stringify((mounted.element.data as { series: unknown }).series),
      ];
      texts.forEach((text) => expect(text).to.not.match(/(?<!\d)4(?!\d)/));
      expect(lastError(mounted).messages.join()).to.not.match(/(?<!\d)4(?!\d)/);
      expect(consoleLines.expect('which are not shown').text).to.not.match(/(?<!\d)4(?!\d)/);
    });
  });

  describe('tells the page', () => {
    it('of a picture with an event that bubbles out of shadow roots', async () => {
      const host = document.body.appendChild(document.createElement('div'));
      const root = host.attachShadow({ mode: 'open' });
      const element = document.createElement(TAG);
      const heard = new Promise<Event>((resolve) =>
        document.addEventListener('council-ready', resolve, { once: true }),
      );
      setData(element, usual);
      root.append(element);
      const event = (await heard) as CustomEvent;
      expect(event.detail).to.deep.equal({ widget: 'indicator-trend' });
      expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
      expect(event.target).to.equal(host);
      host.remove();
    });

    it('of faults even where the data were set before the element was in the page', async () => {
      const element = document.createElement(TAG);
      setData(element, { title: 'Nothing' });
      const heard = new Promise<Event>((resolve) =>
        document.addEventListener('council-error', resolve, { once: true }),
      );
      document.body.append(element);
      const event = await Promise.race([heard, aTimeout(500)]);
      element.remove();
      expect((event as CustomEvent<ErrorDetail> | undefined)?.detail.drawn).to.equal(false);
      expectRefusal(consoleLines);
    });
  });

  describe('is explored', () => {
    let mounted: Trend;
    beforeEach(async () => {
      mounted = await mount(TAG, { data: usual });
    });
    afterEach(() => resetMouse());

    const press = async (key: string): Promise<string> => {
      await sendKeys({ press: key });
      await updated(mounted.element);
      return spoken(mounted);
    };
    const selections = (): readonly SelectDetail[] =>
      mounted.events
        .filter(({ type }) => type === 'council-select')
        .map(({ detail }) => detail as SelectDetail);
    /** The place of a marker of the drawing in the window. */
    const centreOf = (slot: number | string, index: number): [number, number] => {
      const marker = mounted.element.shadowRoot!.querySelectorAll(
        `[part=chart] .series.slot-${slot} .marker`,
      )[index]!;
      const { left, top, width, height } = marker.getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + height / 2)];
    };

    it('by one tab stop, after a button that opens instructions without moving anything', async () => {
      await pointsWritten(mounted.element);
      const root = mounted.element.shadowRoot!;
      const instructions = root.querySelector<HTMLElement>('.instructions')!;
      const top = () => part(mounted.element, 'source')!.getBoundingClientRect().top;
      const before = top();
      expect(isSeen(instructions)).to.equal(false);
      (document.activeElement as HTMLElement | null)?.blur();
      await sendKeys({ press: 'Tab' });
      expect(isSeen(root.querySelector('.help')!)).to.equal(true);
      await sendKeys({ press: 'Enter' });
      expect(isSeen(instructions)).to.equal(true);
      expect(top()).to.equal(before);
      await sendKeys({ press: 'Escape' });
      expect(isSeen(instructions)).to.equal(false);
      await sendKeys({ press: 'Tab' });
      expect(spoken(mounted)).to.include('Exampleshire, 31 March 2025');
      await updated(mounted.element);
      expect(tooltip(mounted)).to.include('Exampleshire, 31 March 2025');
      await sendKeys({ press: 'Tab' });
      expect(mounted.element.shadowRoot!.activeElement?.localName).to.equal('summary');
    });

    it('by arrow keys, Home and End, which move the focus to each point', async () => {
      explore(mounted).focus();
      expect(spoken(mounted)).to.equal('');
      const now = 'Exampleshire, 31 March 2025';
      expect(await press('ArrowLeft'))
        .to.include(now)
        .and.include('75 per 10,000, provisional');
      expect(await press('ArrowLeft'))
        .to.include('31 March 2024')
        .and.include('79');
      expect(await press('ArrowLeft'))
        .to.include('31 March 2023')
        .and.include('2023, confidential');
      expect(await press('ArrowRight')).to.include('31 March 2024');
      expect(await press('Home'))
        .to.include('31 March 2021')
        .and.include('82');
      expect(await press('ArrowLeft')).to.include('31 March 2021');
      expect(await press('ArrowDown')).to.include('Statistical neighbours, average, 31 March 2021');
      expect(await press('ArrowDown'))
        .to.include('England, 31 March 2021')
        .and.include('67');
      expect(await press('ArrowDown')).to.include('England');
      expect(await press('End')).to.include('England, 31 March 2025');
      expect(await press('ArrowUp')).to.include('Statistical neighbours');
    });

    it('until Escape, or until the focus moves away', async () => {
      explore(mounted).focus();
      await press('End');
      expect(part(mounted.element, 'tooltip')).to.not.equal(null);
      await press('Escape');
      expect(part(mounted.element, 'tooltip')).to.equal(null);
      await press('End');
      (mounted.element.shadowRoot!.activeElement as HTMLElement).blur();
      await updated(mounted.element);
      expect(part(mounted.element, 'tooltip')).to.equal(null);
    });

    it('without taking other keys from the page', async () => {
      explore(mounted).focus();
      const kept = (init: KeyboardEventInit): boolean =>
        explore(mounted).dispatchEvent(
          new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
        );
      expect(kept({ key: 'ArrowLeft' })).to.equal(false);
      expect(kept({ key: 'ArrowLeft', altKey: true })).to.equal(true);
      expect(kept({ key: 'Tab' })).to.equal(true);
      expect(kept({ key: 'a' })).to.equal(true);
    });

    it('by Enter, click and touch, which fire the same event', async () => {
      explore(mounted).focus();
      await press('Enter');
      expect(selections()).to.deep.equal([]);
      await press('End');
      await press('Enter');
      const [x, y] = centreOf('lead', 3);
      await sendMouse({ type: 'click', position: [x, y] });
      const touch = { pointerType: 'touch', clientX: x, clientY: y, bubbles: true, composed: true };
      const chart = part(mounted.element, 'chart')!;
      for (const type of ['pointerdown', 'pointerup', 'pointerout', 'pointerleave']) {
        chart.dispatchEvent(new PointerEvent(type, { ...touch, bubbles: type !== 'pointerleave' }));
        explore(mounted).dispatchEvent(new PointerEvent(type, { ...touch, bubbles: false }));
      }
      chart.dispatchEvent(new MouseEvent('click', { clientX: x, clientY: y, bubbles: true }));
      const selection: SelectDetail = {
        widget: 'indicator-trend',
        area: { id: 'E00000000', name: 'Exampleshire' },
        item: { kind: 'series', id: 'Exampleshire', name: 'Exampleshire' },
        period: '2024-25',
        value: 75,
        unit: 'per 10,000',
      };
      expect(selections()).to.deep.equal([selection, selection, selection]);
    });

    it('even where a value is withheld, which the event does not have', async () => {
      explore(mounted).focus();
      await press('End');
      await press('ArrowLeft');
      await press('ArrowLeft');
      await press('Enter');
      expect(selections()).to.deep.equal([
        {
          widget: 'indicator-trend',
          area: { id: 'E00000000', name: 'Exampleshire' },
          item: { kind: 'series', id: 'Exampleshire', name: 'Exampleshire' },
          period: '2022-23',
        },
      ]);
    });

    it('and does not give a comparator the area of the dataset', async () => {
      explore(mounted).focus();
      for (const key of ['End', 'ArrowDown', 'ArrowDown', 'Enter']) await press(key);
      expect(selections()).to.deep.equal([
        {
          widget: 'indicator-trend',
          item: { kind: 'series', id: 'England', name: 'England' },
          period: '2024-25',
          value: 67,
          unit: 'per 10,000',
        },
      ]);
    });

    it('with one tooltip for hover, touch and keyboard', async () => {
      const [x, y] = centreOf(5, 0);
      await sendMouse({ type: 'move', position: [x, y] });
      await updated(mounted.element);
      const hovered = tooltip(mounted);
      expect(hovered).to.include('England, 31 March 2025').and.include('67');
      await sendMouse({ type: 'move', position: [x, 2] });
      await sendMouse({ type: 'move', position: [799, 599] });
      await updated(mounted.element);
      expect(tooltip(mounted)).to.equal('');
      explore(mounted).dispatchEvent(
        new PointerEvent('pointerdown', { pointerType: 'touch', clientX: x, clientY: y }),
      );
      await updated(mounted.element);
      expect(tooltip(mounted)).to.equal(hovered);
      explore(mounted).focus();
      await press('Escape');
      await press('End');
      await press('ArrowDown');
      await press('ArrowDown');
      expect(tooltip(mounted)).to.equal(hovered);
    });

    it('with the tooltip inside the element at every point and width', async () => {
      for (const widthPx of [200, 640]) {
        await resized(mounted, widthPx);
        explore(mounted).focus();
        await press('Home');
        for (let step = 0; step < 5; step++) {
          const { left, right } = part(mounted.element, 'tooltip')!.getBoundingClientRect();
          const within = mounted.element.getBoundingClientRect();
          expect(left, `step ${step} at ${widthPx}`).to.be.at.least(within.left - 1);
          expect(right, `step ${step} at ${widthPx}`).to.be.at.most(within.right + 1);
          await press('ArrowRight');
        }
      }
    });

    it('and loses the point when new data arrive', async () => {
      explore(mounted).focus();
      await press('Home');
      setData(mounted.element, examples['one period only']!.dataset);
      await updated(mounted.element);
      expect(tooltip(mounted)).to.equal('');
      expect(announced(mounted.element)).to.match(/^New figures\./);
      expect(await press('ArrowLeft')).to.include('75');
    });
  });

  describe('fits its place', () => {
    const overflowing = (root: ShadowRoot, widthPx: number): readonly string[] =>
      [...root.querySelectorAll('*')]
        .filter((each) => !each.closest('.scroll, .unseen') && isSeen(each))
        .filter(
          (each) =>
            // The box of a text has a pixel of its edge in Firefox.
            each.getBoundingClientRect().right >
            widthPx + (isChromium ? 0.5 : 1) + root.host.getBoundingClientRect().left,
        )
        .map(
          (each) =>
            `${each.localName}.${each.getAttribute('class') ?? ''} ${each.textContent.trim().slice(0, 30)}`,
        );

    it('from 200 to 1,600 px, with a new layout, and never wider', async function () {
      this.timeout(30_000);
      thaw(); // Whether text overflows depends on the real font.
      const names = ['a usual trend', 'long names', 'many events', 'big numbers', 'quarters'];
      names.push(
        'six series of every role',
        'a part year, projected',
        'control limits with a signal',
      );
      for (const name of names) {
        const mounted = await mount(TAG, { data: examples[name]!.dataset });
        for (const widthPx of [200, 320, 519, 520, 1000, 1600]) {
          await resized(mounted, widthPx);
          const chart = part(mounted.element, 'chart')!;
          expect(chart.getAttribute('viewBox')).to.match(new RegExp(`^0 \\S+ ${widthPx} `));
          expect(
            overflowing(mounted.element.shadowRoot!, widthPx),
            `${name} at ${widthPx}`,
          ).to.deep.equal([]);
          expect(mounted.box.scrollWidth, `${name} at ${widthPx}`).to.be.at.most(widthPx);
        }
        unmountAll();
      }
    });

    it('and draws the same at the same width', async () => {
      const mounted = await mount(TAG, { data: usual });
      const line = () =>
        mounted.element.shadowRoot!.querySelector('.slot-5 .line')!.getAttribute('d')!;
      const before = line();
      await resized(mounted, 300);
      expect(samePath(line(), before)).to.equal(false);
      await resized(mounted, 640);
      expect(samePath(line(), before)).to.equal(true);
    });

    it('in three densities, with text of 12, 14 and 16 px', async () => {
      const { element } = await mount(TAG, { data: usual });
      const sizes: string[] = [];
      const heights: number[] = [];
      for (const density of ['compact', 'normal', 'spacious'] as const) {
        element.density = density;
        await updated(element);
        const chart = part(element, 'chart')!;
        sizes.push(getComputedStyle(chart.querySelector('text')!).fontSize);
        heights.push(Number(chart.getAttribute('height')));
      }
      expect(sizes).to.deep.equal(['12px', '14px', '16px']);
      expect(heights).to.deep.equal([...heights].sort((a, b) => a - b));
      element.setAttribute('density', 'roomy');
      await updated(element);
      expect(part(element, 'chart')!.getAttribute('height')).to.equal(String(heights[1]));
    });

    it('with a heading of the level that the page asks for', async () => {
      const { element } = await mount(TAG, { data: usual });
      const level = () => part(element, 'heading')!.getAttribute('aria-level');
      expect(level()).to.equal('2');
      for (const [asked, given] of [
        ['4', '4'],
        ['9', '6'],
        ['0', '2'],
        ['x', '2'],
      ] as const) {
        element.setAttribute('heading-level', asked);
        await updated(element);
        expect(level(), asked).to.equal(given);
      }
    });

    // The placeholder keeps the height of the drawing; headline, notes and table are added below and above it.
    it('and keeps the height of the drawing while data are loading', async () => {
      const answer = window.fetch;
      window.fetch = async (...request) => {
        await aTimeout(120);
        return answer(...request);
      };
      for (const density of ['compact', 'normal', 'spacious'] as const) {
        for (const widthPx of [320, 640, 1000]) {
          const mounted = place(TAG, { src: SRC, density }, { widthPx });
          await waitUntil(() => mounted.element.shadowRoot?.querySelector('.placeholder'));
          const before = mounted.element.shadowRoot!.querySelector('.placeholder')!.clientHeight;
          await settled(mounted);
          const lines = mounted.element.shadowRoot!.querySelectorAll('.values path');
          const ys = [...lines].flatMap((line) =>
            [...line.getAttribute('d')!.matchAll(/,([-\d.]+)H/g)].map(([, y]) => Number(y)),
          );
          const plotPx = Math.max(...ys) - Math.min(...ys);
          expect(Math.abs(before - plotPx), `${density} at ${widthPx}`).to.be.at.most(0.1 * before);
          unmountAll();
        }
      }
      window.fetch = answer;
    });

    it('and draws nothing while it is not shown, but everything when it is', async () => {
      const mounted = place(TAG, { data: usual });
      mounted.box.hidden = true;
      await aTimeout(60);
      expect(part(mounted.element, 'chart')).to.equal(null);
      mounted.box.hidden = false;
      await settled(mounted);
      expect(part(mounted.element, 'chart')!.getAttribute('width')).to.equal('640');
    });
  });

  describe('speaks', () => {
    const { locales } = IndicatorTrendElement;
    const ownWelsh = locales.get('cy')!;
    const bilingual = examples['English and Welsh']!.dataset;
    let asked = 0;
    beforeEach(() => {
      asked = 0;
      locales.set('cy', () => {
        asked += 1;
        return import('../../support/words.cy.js');
      });
    });
    afterEach(() => {
      locales.set('cy', ownWelsh);
      document.documentElement.removeAttribute('lang');
    });

    it('English, and loads no other language for it', async () => {
      const { element } = await mount(TAG, { data: bilingual });
      expect(partText(element, 'heading')).to.equal('Children looked after');
      expect(asked).to.equal(0);
    });

    it('a language that the page has added, in every sentence', async () => {
      const { element } = await mount(TAG, { data: bilingual, lang: 'cy' });
      expect(asked).to.equal(1);
      expect(part(element, 'base')!.lang).to.equal('cy');
      expect(partText(element, 'heading')).to.equal('Plant sy’n derbyn gofal');
      expect(partText(element, 'headline')).to.include('75');
      expect(partText(element, 'subtitle')).to.include('31 Mawrth 2025');
      expect(partText(element, 'source')).to.include('Ffynhonnell: Data dychmygol');
      const texts = element.shadowRoot!.textContent;
      // The only English left is what the dataset has in English only.
      expect(texts).to.not.match(/March|Source|Notes|Target|England|looked|Loading|neighbours/);
    });

    it('the language of the nearest ancestor, by its first part', async () => {
      document.documentElement.lang = 'cy-GB';
      const { element } = await mount(TAG, { data: bilingual });
      expect(partText(element, 'heading')).to.equal('Plant sy’n derbyn gofal');
    });

    it('another when lang changes, and the first again without loading it twice', async () => {
      const { element } = await mount(TAG, { data: bilingual });
      element.lang = 'cy';
      await waitUntil(() => partText(element, 'heading').startsWith('Plant'));
      element.lang = 'en';
      await waitUntil(() => partText(element, 'heading').startsWith('Children'));
      expect(asked).to.equal(1);
    });

    it('English where it has no words for a language', async () => {
      const { element } = await mount(TAG, { data: bilingual, lang: 'fr' });
      expect(partText(element, 'heading')).to.equal('Children looked after');
    });

    it('every example in the added language without a fault', async () => {
      for (const { dataset, kind } of Object.values(examples)) {
        if (kind === 'invalid') continue;
        const { element } = await mount(TAG, { data: dataset, lang: 'cy' });
        expect(partText(element, 'summary')).to.include('Crynodeb');
        unmountAll();
      }
    });

    it('English where the words of an added language cannot be used, and reports it once', async () => {
      const { words } = await import('../../support/words.cy.js');
      const broken = () => {
        throw new Error('no summary');
      };
      locales.set('cy', () => Promise.resolve({ words: { ...words, surface: broken } }));
      const mounted = place(TAG, { data: bilingual, lang: 'cy' });
      await waitUntil(() => part(mounted.element, 'chart'), 'no picture', { timeout: 1000 });
      await aTimeout(50);
      expect(partText(mounted.element, 'heading')).to.equal('Children looked after');
      expect(part(mounted.element, 'notice')).to.equal(null);
      expect(lastError(mounted).messages).to.deep.equal([IN_ENGLISH]);
      expect(lastError(mounted).error).to.be.instanceOf(Error);
      expect(consoleLines.expect('no summary').level).to.equal('warn');
    });

    it('English where the words of a language cannot be loaded, and reports it once', async () => {
      locales.set('cy', () => Promise.reject(new Error('no words')));
      const mounted = place(TAG, { data: bilingual, lang: 'cy' });
      await waitUntil(() => part(mounted.element, 'chart'), 'no picture', { timeout: 1000 });
      await aTimeout(50);
      expect(partText(mounted.element, 'heading')).to.equal('Children looked after');
      expect(typesOf(mounted).filter((type) => type === 'council-error')).to.have.lengthOf(1);
      expect(lastError(mounted).messages).to.deep.equal([IN_ENGLISH]);
      expect(consoleLines.expect('no words').level).to.equal('warn');
    });
  });

  describe('is registered', () => {
    it('safely twice', async () => {
      const copy = '../../../src/widgets/indicator-trend/index.ts?again';
      const again: unknown = await import(copy);
      expect(again).to.have.property('IndicatorTrendElement');
      expect(customElements.get(TAG)).to.equal(IndicatorTrendElement);
    });

    it('after elements that already have their properties', async () => {
      const tag = 'council-later-trend';
      const element = document.createElement(tag);
      Object.assign(element, { data: usual, density: 'compact', headingLevel: 4 });
      document.body.append(element);
      customElements.define(tag, class extends IndicatorTrendElement {});
      await waitUntil(() => part(element, 'chart'));
      expect(Object.keys(element)).to.not.include.members(['data', 'density', 'headingLevel']);
      expect(part(element, 'heading')!.getAttribute('aria-level')).to.equal('4');
      expect(getComputedStyle(part(element, 'chart')!.querySelector('text')!).fontSize).to.equal(
        '12px',
      );
      element.remove();
    });
  });

  describe('in another medium', () => {
    const emulate = (features: object) =>
      executeServerCommand<{ isDone: boolean }, object>('emulate', features);
    afterEach(() => emulate({}));

    it('draws in forced colours, in the system’s own', async function () {
      if (!(await emulate({ 'forced-colors': 'active' })).isDone) return this.skip();
      const { element } = await mount(TAG, { data: usual });
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      const probe = document.body.appendChild(document.createElement('p'));
      probe.style.color = 'CanvasText';
      const line = element.shadowRoot!.querySelector('.slot-5 .line')!;
      expect(getComputedStyle(line).stroke).to.equal(getComputedStyle(probe).color);
      probe.remove();
    });

    it('follows the colour scheme of the page, not of the device', async () => {
      await emulate({ 'prefers-color-scheme': 'dark' });
      const { element, box } = await mount(TAG, { data: usual });
      const stroke = () =>
        getComputedStyle(element.shadowRoot!.querySelector('.slot-lead .line')!).stroke;
      const light = stroke();
      box.style.colorScheme = 'dark';
      expect(stroke()).to.not.equal(light);
      box.style.colorScheme = 'light';
      expect(stroke()).to.equal(light);
    });

    it('prints its table, open', async function () {
      const { element } = await mount(TAG, { data: usual });
      if (!(await emulate({ media: 'print' })).isDone) return this.skip();
      await waitUntil(() => part(element, 'table'));
      expect(part(element, 'table')!.getBoundingClientRect().height).to.be.greaterThan(50);
    });
  });

  describe('draws what the table holds', () => {
    for (const [name, example] of Object.entries(examples)) {
      if (example.kind === 'invalid') continue;
      it(`point for point: ${name}`, async () => {
        const { element } = await mount(TAG, { data: example.dataset });
        const [heads, ...rows] = byPeriod(tableOf(element));
        const series = [
          ...element.shadowRoot!.querySelectorAll("[part='chart'] .series"),
        ].reverse();
        expect(series).to.not.be.empty;
        let column = 0;
        for (const group of series) {
          column += 1;
          // Columns that belong to a series begin with its name and a comma; the next series does not.
          const own = heads![column]!;
          const numbers = rows.filter((row) => /\d/.test(row[column]!)).length;
          const path = placesOf(group.querySelector('.line')?.getAttribute('d') ?? '');
          const markers = group.querySelectorAll('.marker').length;
          const crowded = rows.length > 60;
          if (crowded) expect(path, own).to.have.lengthOf(numbers);
          else if (column === 1) expect(markers, own).to.equal(numbers);
          else {
            // Other lines have a marker at their last point, and where the line leaves a point out.
            const alone = numbers - path.length;
            expect(markers, own).to.be.within(Math.min(1, numbers), alone + 1 + marked(group));
          }
          while (heads![column + 1]?.startsWith(`${own}, `)) column += 1;
        }
      });
    }

    it('at heights in proportion to the values', async () => {
      const { element } = await mount(TAG, { data: usual });
      const [{ values }] = (
        usual as { series: [unknown, unknown, { values: number[] }] }
      ).series.slice(2) as [{ values: number[] }];
      const d = element.shadowRoot!.querySelector('.series.slot-5 .line')!.getAttribute('d')!;
      const ys = placesOf(d).map(({ y }) => y);
      const perUnit = (ys[0]! - ys[2]!) / (values[2]! - values[0]!);
      ys.forEach((y, i) =>
        expect(y).to.be.closeTo(ys[0]! - (values[i]! - values[0]!) * perUnit, 0.2),
      );
      // The zero line is where the scale puts zero.
      const zero = placesOf(
        element.shadowRoot!.querySelector('.values .zero')!.getAttribute('d')!,
      )[0]!.y;
      expect(zero).to.be.closeTo(ys[0]! + values[0]! * perUnit, 2);
    });
  });

  it('puts no script behind a link, and shows markup as text', async () => {
    const { element } = await mount(TAG, { data: examples['markup in texts']!.dataset });
    expect(element.shadowRoot!.querySelectorAll('a, b, i, img, script')).to.have.lengthOf(0);
    expect(partText(element, 'heading')).to.equal(
      'Plans <b>reviewed</b> & "kept" <script>throw 1</script>',
    );
  });
});
